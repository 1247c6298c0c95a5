package jianbao.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import jianbao.document.AnalyzedField;
import jianbao.document.KnownName;
import jianbao.document.TitleEntry;
import jianbao.document.Token;
import jianbao.text.Span;

/**
 * A field with quick answers about its words: which token covers a place, where words meet, which
 * names begin there.
 */
final class FieldWords {

  private final int index;
  private final AnalyzedField field;
  private final String view;

  /** The token that covers each unit. */
  private final int[] tokenAt;

  /** The known names that begin at each unit: index of the first, or -1. */
  private final int[] nameAt;

  private final BitSet titleEnds = new BitSet();

  /** The language of each sentence; made when it is first asked for. */
  private NameLanguage[] languages;

  FieldWords(int index, AnalyzedField field) {
    this.index = index;
    this.field = field;
    this.view = field.view();
    this.tokenAt = new int[view.length()];
    List<Token> tokens = field.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      Span span = tokens.get(t).span();
      for (int at = span.begin(); at < span.end(); at++) {
        tokenAt[at] = t;
      }
    }
    this.nameAt = new int[view.length()];
    Arrays.fill(nameAt, -1);
    for (int n = field.names().size() - 1; n >= 0; n--) {
      KnownName name = field.names().get(n);
      nameAt[name.span().begin()] = n;
      if (name.as(TitleEntry.class).isPresent()) {
        titleEnds.set(name.span().end());
      }
    }
  }

  /** The fields of an article. */
  static List<FieldWords> of(List<AnalyzedField> fields) {
    List<FieldWords> words = new ArrayList<>(fields.size());
    for (int f = 0; f < fields.size(); f++) {
      words.add(new FieldWords(f, fields.get(f)));
    }
    return words;
  }

  /** Index of the field in the article. */
  int index() {
    return index;
  }

  String view() {
    return view;
  }

  List<KnownName> names() {
    return field.names();
  }

  List<Token> tokens() {
    return field.tokens();
  }

  /** The known names that begin at a place, the longer first. */
  List<KnownName> namesAt(int at) {
    if (at >= view.length() || nameAt[at] < 0) {
      return List.of();
    }
    int end = nameAt[at];
    while (end < field.names().size() && field.names().get(end).span().begin() == at) {
      end++;
    }
    return field.names().subList(nameAt[at], end);
  }

  /** Whether a role title ends at a place. */
  boolean titleEndsAt(int at) {
    return titleEnds.get(at);
  }

  /** The longest role title that begins at a place. */
  Optional<KnownName> titleAt(int at) {
    for (KnownName name : namesAt(at)) {
      if (name.as(TitleEntry.class).isPresent()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The field as it was analysed. */
  AnalyzedField field() {
    return field;
  }

  /** The language of the sentence that a unit lies in. */
  NameLanguage language(int unit) {
    List<Span> sentences = field.sentences();
    if (languages == null) {
      languages = new NameLanguage[sentences.size()];
    }
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).begin() <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (languages[low] == null) {
      languages[low] = NameLanguage.of(view, sentences.get(low));
    }
    return languages[low];
  }

  /** Index of the token that covers a unit. */
  int tokenAt(int unit) {
    return tokenAt[unit];
  }

  Token token(int unit) {
    return field.tokens().get(tokenAt[unit]);
  }

  /** Whether a token ends before a place and the next begins there. */
  boolean isBoundary(int at) {
    return at <= 0 || at >= view.length() || tokenAt[at - 1] != tokenAt[at];
  }

  /** The unit at a place; a line feed outside the view, as between paragraphs. */
  char at(int unit) {
    return unit < 0 || unit >= view.length() ? '\n' : view.charAt(unit);
  }

  boolean startsWith(String text, int at) {
    return view.startsWith(text, at);
  }
}
