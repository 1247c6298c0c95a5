package jianbao.script;

import java.util.List;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * Finds what only works as it is written: Chinese characters inside addresses of the net
 * (https://zh.wikipedia.org/wiki/香港) and in handles (@香港文匯報). What is all ASCII need not be found,
 * because no conversion touches it.
 */
final class WebAddresses {

  /** The longest handle looked for. */
  private static final int LONGEST_HANDLE = 30;

  private WebAddresses() {}

  /** Adds the spans of a text to a list. */
  static void find(String text, List<Span> spans) {
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at)) {
      int end = addressEnd(text, at + 3);
      if (end > at + 3) {
        spans.add(new Span(at, end));
      }
      at = end;
    }
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = hanEnd(text, at + 1);
      boolean alone = at == 0 || !isAddress(text.charAt(at - 1));
      if (alone && end > at + 1 && end <= at + 1 + LONGEST_HANDLE && endsThere(text, end)) {
        spans.add(new Span(at, end));
      }
    }
  }

  /**
   * Chinese directly behind a slash or a sign of a query belongs to the address only if the address
   * goes on or a space ends it; in 見https://x.hk/的報道，it is text again.
   */
  private static int addressEnd(String text, int begin) {
    int at = begin;
    while (at < text.length()) {
      if (isAddress(text.charAt(at))) {
        at++;
      } else if (at > begin && "/=?#&_-".indexOf(text.charAt(at - 1)) >= 0) {
        int end = hanEnd(text, at);
        boolean inside = end > at && (endsThere(text, end) || isAddress(text.charAt(end)));
        if (!inside) {
          return at;
        }
        at = end;
      } else {
        return at;
      }
    }
    return at;
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
