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

  private final BytesRef beginning;
  private final BytesRef piece;

  /**
   * A query.
   *
   * @param field the field of the terms
   * @param beginning how they begin; may be empty
   * @param piece what they hold behind that
   */
  TermsContaining(String field, String beginning, String piece) {
    super(field, MultiTermQuery.CONSTANT_SCORE_REWRITE);
    this.beginning = new BytesRef(beginning);
    this.piece = new BytesRef(piece);
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
      protected AcceptStatus accept(BytesRef term) {
        boolean begins =
            term.length >= beginning.length
                && new BytesRef(term.bytes, term.offset, beginning.length).bytesEquals(beginning);
        if (!begins) {
          return AcceptStatus.END;
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
        && piece.bytesEquals(that.piece);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), beginning, piece);
  }
}
