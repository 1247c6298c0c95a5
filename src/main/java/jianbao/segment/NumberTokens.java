package jianbao.segment;

import static jianbao.segment.TokenUnits.figures;
import static jianbao.segment.TokenUnits.isFigure;
import static jianbao.segment.TokenUnits.isKana;
import static jianbao.segment.TokenUnits.isUpper;
import static jianbao.segment.TokenUnits.isWordUnit;
import static jianbao.segment.TokenUnits.partEnd;

/** Cuts what begins with a figure: numbers, dates, times of the clock, codes of shares. */
final class NumberTokens {

  private NumberTokens() {}

  /** One past the last unit of the number, date, time or code that begins with a figure. */
  static int end(char[] text, int at, int end) {
    int i = at;
    while (i < end && isFigure(text[i])) {
      i++;
    }
    int first = i - at;
    int date = dateEnd(text, at, i, end);
    if (date > 0) {
      return date;
    }
    if (first <= 2) {
      int clock = clockEnd(text, i, end);
      if (clock > i) {
        return clock;
      }
    }
    if (first <= 3) {
      i = thousandsEnd(text, i, end);
    }
    int ticker = tickerEnd(text, i, end);
    if (first >= 3 && ticker > 0) {
      return ticker;
    }
    while (i + 1 < end && text[i] == '.' && isFigure(text[i + 1])) {
      i++;
      while (i < end && isFigure(text[i])) {
        i++;
      }
    }
    if (i < end && (text[i] == '%' || text[i] == '‰')) {
      return i + 1;
    }
    if (i < end && isWordUnit(text, i, end) && !isKana(text[i])) { // 5G, 1990s
      int part = partEnd(text, i, end);
      int mail = AddressTokens.mailEnd(text, at, part, end);
      return mail > 0 ? mail : part;
    }
    if (i + 1 < end && text[i] == '-' && first <= 2 && Character.isUpperCase(text[i + 1])) {
      return partEnd(text, i + 1, end); // 7-Eleven
    }
    return i;
  }

  private static int thousandsEnd(char[] text, int at, int end) {
    int i = at;
    while (i + 3 < end && text[i] == ',' && figures(text, i + 1, end) == 3) {
      i += 4;
    }
    return i;
  }

  private static int clockEnd(char[] text, int at, int end) {
    int i = at;
    while (i + 2 < end && text[i] == ':' && figures(text, i + 1, end) == 2 && i - at <= 3) {
      i += 3;
    }
    return i;
  }

  /** The end of 2025-02-26, 2025/2/26, 26/2/2025, or -1. */
  private static int dateEnd(char[] text, int at, int i, int end) {
    if (i >= end || (text[i] != '-' && text[i] != '/' && text[i] != '.')) {
      return -1;
    }
    char sign = text[i];
    int first = i - at;
    int second = figures(text, i + 1, end);
    int next = i + 1 + second;
    if (second < 1 || second > 2 || next >= end || text[next] != sign) {
      return -1;
    }
    int third = figures(text, next + 1, end);
    boolean yearFirst = first == 4 && third >= 1 && third <= 2;
    boolean yearLast = first <= 2 && third == 4;
    return yearFirst || yearLast ? next + 1 + third : -1;
  }

  private static int tickerEnd(char[] text, int i, int end) {
    boolean letters = i + 2 < end && text[i] == '.' && isUpper(text[i + 1]) && isUpper(text[i + 2]);
    return letters && !isWordUnit(text, i + 3, end) ? i + 3 : -1;
  }
}
