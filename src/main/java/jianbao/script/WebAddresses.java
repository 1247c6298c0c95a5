package jianbao.script;

import java.util.List;
import jianbao.text.CharacterClass;
import jianbao.text.Span;
import jianbao.text.WebAddress;

/**
 * Finds what only works as it is written: Chinese characters inside addresses of the net
 * (https://zh.wikipedia.org/wiki/香港) and in handles (@香港文匯報). What is all ASCII need not be found,
 * because no conversion touches it.
 */
final class WebAddresses {

  private static final List<String> STARTS = List.of("://", "www.");

  /** The longest handle looked for. */
  private static final int LONGEST_HANDLE = 30;

  private WebAddresses() {}

  /** Adds the spans of a text to a list. */
  static void find(String text, List<Span> spans) {
    for (String start : STARTS) {
      for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at)) {
        int end = WebAddress.end(text, at + start.length(), text.length());
        if (end > at + start.length()) {
          spans.add(new Span(at, end));
        }
        at = end;
      }
    }
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = hanEnd(text, at + 1);
      boolean alone = at == 0 || !isAddress(text.charAt(at - 1));
      if (alone && end > at + 1 && end <= at + 1 + LONGEST_HANDLE && endsThere(text, end)) {
        spans.add(new Span(at, end));
      }
    }
  }

  private static int hanEnd(String text, int begin) {
    int at = begin;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (CharacterClass.of(codePoint) != CharacterClass.HAN) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static boolean endsThere(String text, int end) {
    return end == text.length() || text.charAt(end) <= ' ' || text.charAt(end) == '\u3000';
  }

  private static boolean isAddress(char unit) {
    return unit > ' ' && unit < 0x7F && "<>\"{}|\\^`".indexOf(unit) < 0;
  }
}
