package jianbao.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jianbao.script.ConversionOptions.Quotations;
import jianbao.text.Span;

/**
 * Tells which words may become those of the region: not a part of a name (香港軟件業協會), nothing in the
 * title of a work (《軟件世界》), nothing in quotation marks if those are to stay. A name as a whole may
 * (新西蘭 → 紐西蘭). As thread-safe as the finder of names.
 */
final class WordGuard {

  private static final Map<Character, Character> TITLES = Map.of('《', '》', '〈', '〉');

  private static final Map<Character, Character> QUOTATIONS =
      Map.of('「', '」', '『', '』', '“', '”', '"', '"', '﹁', '﹂');

  private final ConversionOptions options;

  WordGuard(ConversionOptions options) {
    this.options = options;
  }

  /** Those of the replacements that may be made. */
  Replacements allowed(String text, Replacements found) {
    if (found.count() == 0) {
      return found;
    }
    List<Span> closed = new ArrayList<>();
    addEnclosed(text, TITLES, closed);
    if (options.quotations() == Quotations.KEEP) {
      addEnclosed(text, QUOTATIONS, closed);
    }
    Untouched untouched = Untouched.of(closed);
    Untouched names = Untouched.of(options.names().find(text));
    return found.without((begin, end) -> untouched.overlaps(begin, end) || names.cutBy(begin, end));
  }

  /** Adds what stands between marks of a line; marks without a partner enclose nothing. */
  private static void addEnclosed(String text, Map<Character, Character> marks, List<Span> to) {
    for (int at = 0; at < text.length(); at++) {
      Character closing = marks.get(text.charAt(at));
      if (closing == null) {
        continue;
      }
      int end = text.indexOf(closing, at + 1);
      int line = text.indexOf('\n', at);
      if (end > at + 1 && (line < 0 || end < line)) {
        to.add(new Span(at + 1, end));
        at = end;
      }
    }
  }
}
