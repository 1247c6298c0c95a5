package jianbao.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/** Finds the articles with a term that begins in a way and goes on with a piece somewhere. */
final class TermsContaining extends MultiTermQuery {

  /** Where the terms of Chinese characters begin and where they are over: they hold no letters. */
  private static final BytesRef CHARACTERS = new BytesRef("\u3000");

  private static final BytesRef BEHIND_CHARACTERS = new BytesRef("\uA000");

  private final BytesRef beginning;
  private final BytesRef piece;
  private final boolean lettersOnly;

  /**
   * A query.
   *
   * @param field the field of the terms
   * @param beginning how they begin; may be empty
   * @param piece what they hold behind that
   */
  TermsContaining(String field, String beginning, String piece) {
    this(field, beginning, piece, false);
  }

  private TermsContaining(String field, String beginning, String piece, boolean lettersOnly) {
    super(field, MultiTermQuery.CONSTANT_SCORE_REWRITE);
    this.beginning = new BytesRef(beginning);
    this.piece = new BytesRef(piece);
    this.lettersOnly = lettersOnly;
  }

  /** A query for words with a piece of letters in them, in a field of {@link FoldedTokens}. */
  static TermsContaining letters(String field, String piece) {
    return new TermsContaining(field, "", piece, true);
  }

  /**
   * Goes to the next term of {@link FoldedTokens} that may hold letters: passes over those of
   * Chinese characters, which are most.
   *
   * @return the term; null if there is none any more
   */
  static BytesRef nextOfLetters(TermsEnum terms) throws IOException {
    BytesRef next = terms.next();
    if (next == null || !isOfCharacters(next)) {
      return next;
    }
    return terms.seekCeil(BEHIND_CHARACTERS) == TermsEnum.SeekStatus.END ? null : terms.term();
  }

  private static boolean isOfCharacters(BytesRef term) {
    return term.compareTo(CHARACTERS) >= 0 && term.compareTo(BEHIND_CHARACTERS) < 0;
  }

  /** Whether a term is one of these. */
  static boolean accepts(BytesRef term, int from, BytesRef piece) {
    for (int at = from; at + piece.length <= term.length; at++) {
      int i = 0;
      while (i < piece.length
          && term.bytes[term.offset + at + i] == piece.bytes[piece.offset + i]) {
        i++;
      }
      if (i == piece.length) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new FilteredTermsEnum(terms.iterator()) {
      {
        setInitialSeekTerm(beginning);
      }

      @Override
      protected BytesRef nextSeekTerm(BytesRef term) throws IOException {
        return term != null && isOfCharacters(term) ? BEHIND_CHARACTERS : super.nextSeekTerm(term);
      }

      @Override
      protected AcceptStatus accept(BytesRef term) {
        boolean begins =
            term.length >= beginning.length
                && new BytesRef(term.bytes, term.offset, beginning.length).bytesEquals(beginning);
        if (!begins) {
          return AcceptStatus.END;
        }
        if (lettersOnly && isOfCharacters(term)) {
          return AcceptStatus.NO_AND_SEEK;
        }
        return accepts(term, beginning.length, piece) ? AcceptStatus.YES : AcceptStatus.NO;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + beginning.utf8ToString() + "*" + piece.utf8ToString() + "*";
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof TermsContaining that
        && beginning.bytesEquals(that.beginning)
        && piece.bytesEquals(that.piece)
        && lettersOnly == that.lettersOnly;
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), beginning, piece);
  }
}
