package jianbao.extract.amount;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.document.Amount.Kind;
import jianbao.document.Amount.Measured;
import jianbao.document.AnalyzedField;
import jianbao.document.Token;
import jianbao.text.Span;

/**
 * Finds what an amount measures, where it stands plainly beside it: the noun phrase behind it (24 台
 * 多功能巡邏機械人), what a sum is for (10億元成立研發院), else the noun before it (失業率為3.2%). It goes by the tags
 * of the segmenter and looks at a dozen words at most. Immutable and thread-safe.
 */
final class MeasuredThings {

  private static final int MOST_WORDS = 6;
  private static final int MOST_SKIPPED = 4;
  private static final int LONGEST_PURPOSE = 24;

  /** A noun of one character is most often a part of one. */
  private static final int SHORTEST = 2;

  private static final Set<String> QUOTES = Set.of("“", "”", "《", "》", "「", "」");

  private static final double COUNTED = 0.9;
  private static final double BEHIND = 0.8;
  private static final double PURPOSE = 0.7;
  private static final double BEFORE = 0.6;

  private Set<String> noun = Set.of();
  private Set<String> head = Set.of();
  private Set<String> purpose = Set.of();
  private Set<String> skip = Set.of();
  private Set<String> not = Set.of();
  private Set<String> stopEnglish = Set.of();

  MeasuredThings(Models models) {
    for (DataLine line : models.lines("rules/measured.tsv")) {
      String[] cells = line.cells(2);
      Set<String> words = new HashSet<>(List.of(cells[1].split(" ", -1)));
      switch (cells[0]) {
        case "noun" -> noun = words;
        case "head" -> head = words;
        case "purpose" -> purpose = words;
        case "skip" -> skip = words;
        case "not" -> not = words;
        case "stop.en" -> stopEnglish = words;
        default -> throw line.fault("expected noun, head, purpose, skip, not or stop.en");
      }
    }
  }

  /**
   * What an amount measures.
   *
   * @param field the field that it stands in
   * @param span where it stands in the view
   * @param kind what kind of amount it is
   */
  Optional<Measured> of(AnalyzedField field, Span span, Kind kind) {
    List<Token> tokens = field.tokens();
    int behind = firstFrom(tokens, span.end());
    Optional<Measured> found = phraseBehind(field, behind, span.end(), kind);
    if (found.isEmpty() && kind == Kind.MONEY) {
      found = purposeBehind(field, behind);
    }
    return found.isPresent() ? found : phraseBefore(field, span.begin());
  }

  /** The first token that begins at a place or behind it. */
  private static int firstFrom(List<Token> tokens, int place) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Optional<Measured> phraseBehind(AnalyzedField field, int from, int end, Kind kind) {
    List<Token> tokens = field.tokens();
    String view = field.view();
    int at = from;
    if (at < tokens.size() && word(view, tokens.get(at)).isBlank()) {
      at++;
    }
    boolean isOf = at < tokens.size() && word(view, tokens.get(at)).equalsIgnoreCase("of");
    if (at < tokens.size() && isLatin(view, tokens.get(at))) {
      return english(field, isOf ? at + 1 : at, isOf || kind == Kind.QUANTITY);
    }
    if (at != from || at >= tokens.size() || tokens.get(at).span().begin() != end) {
      return Optional.empty();
    }
    int last = -1;
    for (int i = at; i < tokens.size() && i < at + MOST_WORDS && isNoun(view, tokens.get(i)); i++) {
      last = head.contains(tokens.get(i).tag()) ? i : last;
    }
    double confidence = kind == Kind.QUANTITY ? COUNTED : BEHIND;
    return last < 0 ? Optional.empty() : measured(field, at, last, confidence);
  }

  private boolean isNoun(String view, Token token) {
    return noun.contains(token.tag()) && !not.contains(word(view, token));
  }

  /** The words up to the first plural: 3,200 new flats; of what: 20 per cent of voters. */
  private Optional<Measured> english(AnalyzedField field, int from, boolean counts) {
    List<Token> tokens = field.tokens();
    String view = field.view();
    int begin = -1;
    int words = 0;
    for (int i = from; counts && i < tokens.size() && words < MOST_WORDS; i++) {
      String word = word(view, tokens.get(i)).toLowerCase(Locale.ROOT);
      if (word.isBlank() && word.indexOf('\n') < 0) {
        continue;
      }
      if (begin < 0 && (word.equals("the") || word.equals("all"))) {
        continue;
      }
      if (!isLatin(view, tokens.get(i)) || stopEnglish.contains(word)) {
        return Optional.empty();
      }
      begin = begin < 0 ? i : begin;
      words++;
      boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
      if (plural || word.equals("people") || word.equals("women") || word.equals("men")) {
        return measured(field, begin, i, BEFORE);
      }
    }
    return Optional.empty();
  }

  /** A verb that says what money is for, with the rest of its clause. */
  private Optional<Measured> purposeBehind(AnalyzedField field, int from) {
    List<Token> tokens = field.tokens();
    String view = field.view();
    if (from >= tokens.size() || !purpose.contains(word(view, tokens.get(from)))) {
      return Optional.empty();
    }
    int begin = tokens.get(from).span().begin();
    int last = from;
    while (last + 1 < tokens.size()
        && !isMark(tokens.get(last + 1), view)
        && tokens.get(last + 1).span().end() - begin <= LONGEST_PURPOSE) {
      last++;
    }
    return last == from ? Optional.empty() : measured(field, from, last, PURPOSE);
  }

  private static boolean isMark(Token token, String view) {
    String word = word(view, token);
    return word.isBlank() || (token.tag().startsWith("w") && !QUOTES.contains(word));
  }

  /** The noun before, over words like 為, 達 and 升. */
  private Optional<Measured> phraseBefore(AnalyzedField field, int begin) {
    List<Token> tokens = field.tokens();
    String view = field.view();
    int at = firstFrom(tokens, begin) - 1;
    int skipped = 0;
    while (at >= 0 && skipped < MOST_SKIPPED && skip.contains(word(view, tokens.get(at)))) {
      at--;
      skipped++;
    }
    if (at < 0 || !head.contains(tokens.get(at).tag()) || !isNoun(view, tokens.get(at))) {
      return Optional.empty();
    }
    int first = at;
    while (first > 0 && at - first + 1 < MOST_WORDS && isNoun(view, tokens.get(first - 1))) {
      first--;
    }
    return isLatin(view, tokens.get(at)) ? Optional.empty() : measured(field, first, at, BEFORE);
  }

  private static Optional<Measured> measured(
      AnalyzedField field, int first, int last, double confidence) {
    List<Token> tokens = field.tokens();
    Span span = new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
    return span.length() < SHORTEST
        ? Optional.empty()
        : Optional.of(new Measured(field.text().surface(span), confidence));
  }

  private static String word(String view, Token token) {
    return token.span().in(view);
  }

  private static boolean isLatin(String view, Token token) {
    char c = (char) (view.charAt(token.span().begin()) | 0x20);
    return c >= 'a' && c <= 'z';
  }
}
