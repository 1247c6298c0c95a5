package jianbao.extract.amount;

import jianbao.text.Span;
import jianbao.text.WordsAt;

/**
 * What a bare 元 means where the sentence has set a currency by its own 元: in 100亿元人民币, 首期50亿元 both
 * are renminbi. What stands in brackets or is said to be converted (约合78亿元) is money of the place.
 * For one text; not thread-safe.
 */
final class SentenceCurrency {

  private static final String ENDS = "。!?;\n";
  private static final String UNIT = "元";

  private final CurrencyNames names;
  private final String text;

  /** The currency of all sums from here on, where the text says so; null for none. */
  private CurrencyReading below;

  /** The currency that the sentence has set; null for none. */
  private CurrencyReading set;

  /** Where the last sum of money ends. */
  private int from;

  SentenceCurrency(CurrencyNames names, String text) {
    this.names = names;
    this.text = text;
  }

  /** The draft with the currency of the sentence, if it leaves its own open. */
  AmountDraft settle(AmountDraft draft, Span span) {
    if (draft.currency().isEmpty()) {
      return draft;
    }
    if (set != null && endsBetween(from, span.begin())) {
      set = null;
    }
    from = span.end();
    CurrencyReading own = draft.currency().get();
    String surface = span.in(text);
    if (own instanceof CurrencyReading.Named named) {
      // 100亿元人民币, 人民币100亿元: the name stands beside 元
      set = names.standsBesideUnit(surface, named.code()) ? named : null;
      return draft;
    }
    boolean open = own == CurrencyReading.Open.LOCAL && surface.endsWith(UNIT);
    CurrencyReading named = open ? inBrackets(span.end()) : null;
    if (named != null) {
      return draft.in(named);
    }
    if (open && below != null && set == null && !isConverted(span.begin())) {
      return draft.in(below);
    }
    return set != null && open && !isConverted(span.begin()) ? draft.in(set) : draft;
  }

  /** The currency named in brackets at a place; null for none. */
  private CurrencyReading inBrackets(int at) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return null;
    }
    int close = text.indexOf(')', at, Math.min(text.length(), at + names.longestNote() + 2));
    if (close < 0) {
      return null;
    }
    String note = text.substring(at + 1, close);
    for (String word : names.below()) {
      if (note.endsWith(word)) {
        String name = note.substring(0, note.length() - word.length());
        below = named(name.endsWith(",") ? name.substring(0, name.length() - 1) : name);
        return below;
      }
    }
    return named(note);
  }

  private CurrencyReading named(String name) {
    return names.code(name).<CurrencyReading>map(CurrencyReading.Named::new).orElse(null);
  }

  private boolean endsBetween(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isConverted(int begin) {
    int at = begin > 0 && text.charAt(begin - 1) == '约' ? begin - 1 : begin;
    return WordsAt.end(text, at, names.converted());
  }
}
