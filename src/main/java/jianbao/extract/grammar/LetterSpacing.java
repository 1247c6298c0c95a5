package jianbao.extract.grammar;

import java.util.Arrays;
import jianbao.extract.number.Numerals;

/**
 * Spaces that only set Han characters apart, as some typesetters and most readers of scanned pages
 * leave them: 近 三 年, 三千 九百 六十五. A single space between two Han characters is one where a single
 * character, or a numeral of a few, has a space on both sides, or where both characters stand
 * alone. That leaves the spaces between the parts of a headline, and those behind the number of a
 * section (二 人物). Stateless.
 */
final class LetterSpacing {

  /** A numeral of so many characters may be set apart. */
  private static final int LONGEST_NUMERAL = 3;

  private static final char FIRST_HAN = 0x3400;
  private static final char LAST_HAN = 0x9FFF;

  private LetterSpacing() {}

  /** Whether a line has a single space between two Han characters. */
  static boolean mayBeIn(char[] text, int length) {
    for (int at = 1; at + 1 < length; at++) {
      if (isSpace(text[at]) && isHan(text[at - 1]) && isHan(text[at + 1])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes such spaces out of a line.
   *
   * @param text the line; changed
   * @param places for each character that is left, and for the end, its place in the line before
   * @return how many characters are left
   */
  static int close(char[] text, int length, Numerals numerals, int[] places) {
    char[] line = Arrays.copyOf(text, length);
    int count = 0;
    for (int at = 0; at < length; at++) {
      if (!setsApart(line, at, numerals)) {
        text[count] = line[at];
        places[count] = at;
        count++;
      }
    }
    places[count] = length;
    return count;
  }

  private static boolean setsApart(char[] line, int at, Numerals numerals) {
    if (!isSpace(line[at]) || at == 0 || at + 1 >= line.length) {
      return false;
    }
    if (!isHan(line[at - 1]) || !isHan(line[at + 1])) {
      return false;
    }
    int before = at - 1;
    while (before > 0 && at - before <= LONGEST_NUMERAL && isHan(line[before - 1])) {
      before--;
    }
    int after = at + 2;
    while (after < line.length && after - at <= LONGEST_NUMERAL + 1 && isHan(line[after])) {
      after++;
    }
    return (at - before == 1 && after - at == 2)
        || (isSpace(line, before - 1) && isUnit(line, before, at, numerals))
        || (isSpace(line, after) && isUnit(line, at + 1, after, numerals));
  }

  /** Whether a run of Han is one character, or a short numeral. */
  private static boolean isUnit(char[] line, int from, int to, Numerals numerals) {
    if (to - from > LONGEST_NUMERAL) {
      return false;
    }
    boolean numeral = true;
    for (int at = from; at < to; at++) {
      numeral &= numerals.isHanNumeral(line[at]);
    }
    return numeral || to - from == 1;
  }

  private static boolean isSpace(char[] line, int at) {
    return at >= 0 && at < line.length && isSpace(line[at]);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static boolean isHan(char c) {
    return (c >= FIRST_HAN && c <= LAST_HAN) || c == '〇' || c == '○';
  }
}
