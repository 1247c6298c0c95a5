package jianbao.layout;

import jianbao.layout.LineShape.Ending;
import jianbao.text.CharacterClass;

/** Measures lines of a page, one after the other. Not thread-safe. */
final class LineMeter {

  /** Characters that a clause has at least, on both sides of a gap. */
  private static final int CLAUSE = 4;

  private static final int CLAUSE_BEHIND = 3;

  private static final int LONGEST_DATE = 12;

  private final String page;
  private int begin;
  private int end;
  private int columns;
  private int characters;
  private int han;
  private int latin;
  private int digits;
  private int stops;
  private int pauses;
  private int enumerations;
  private int gaps;
  private int open;
  private int closed;

  /** Characters since the last white space. */
  private int clause;

  LineMeter(String page) {
    this.page = page;
  }

  /** The shape of the line {@code [begin, end)}, which neither begins nor ends with white space. */
  LineShape measure(int lineBegin, int lineEnd) {
    begin = lineBegin;
    end = lineEnd;
    columns = characters = han = latin = digits = stops = pauses = 0;
    enumerations = gaps = open = closed = clause = 0;
    for (int at = begin; at < end; at++) {
      char unit = page.charAt(at);
      if (unit >= 0x4E00 && unit <= 0x9FFF) {
        han++;
        characters++;
        columns += 2;
        clause++;
      } else if (Punctuation.isBlank(unit)) {
        columns += unit == 0x3000 ? 2 : 1;
        gaps += isGap(at) ? 1 : 0;
        clause = 0;
      } else {
        boolean pair =
            Character.isHighSurrogate(unit)
                && at + 1 < end
                && Character.isLowSurrogate(page.charAt(at + 1));
        int code = pair ? page.codePointAt(at) : unit;
        characters++;
        clause++;
        columns += isFullWidth(code) ? 2 : 1;
        count(code, at);
        at += pair ? 1 : 0;
      }
    }
    return new LineShape(
        columns,
        characters,
        han,
        latin,
        digits,
        stops,
        pauses,
        enumerations,
        gaps,
        open,
        closed,
        ending());
  }

  private void count(int code, int at) {
    if (code < 128 && isLetter(code)) {
      latin++;
    } else if (code >= '0' && code <= '9') {
      digits++;
    } else if (Punctuation.isStop(code) || (code == '.' && isFullStop(at))) {
      stops++;
    } else if (Punctuation.isPause(code)) {
      if (code != ',' || !isDigit(at - 1) || !isDigit(at + 1)) { // not the comma of 3,000
        pauses++;
        enumerations += code == '、' ? 1 : 0;
      }
    } else if (Punctuation.isOpener(code)) {
      open++;
    } else if (Punctuation.isCloser(code)) {
      if (open > 0) {
        open--;
      } else {
        closed++;
      }
    } else if (code >= 128) {
      countByClass(code);
    }
  }

  private void countByClass(int code) {
    CharacterClass kind = CharacterClass.of(code);
    if (kind.isCjk()) {
      han++;
    } else if (kind == CharacterClass.LATIN) {
      latin++;
    } else if (kind == CharacterClass.DIGIT) {
      digits++;
    } else if (Character.getType(code) == Character.NON_SPACING_MARK) {
      columns--;
    }
  }

  /**
   * Whether white space at an offset parts two clauses, as in headlines: neither a space beside
   * letters or numbers, nor the one behind a date or an indent.
   */
  private boolean isGap(int at) {
    if (clause < CLAUSE || !isChinese(page.charAt(at - 1)) || isDateEnd(at - 1)) {
      return false;
    }
    int next = at + 1;
    while (next < end && Punctuation.isBlank(page.charAt(next))) {
      next++;
    }
    if (next + CLAUSE_BEHIND > end || !isChinese(page.charAt(next))) {
      return false;
    }
    for (int i = next; i < next + CLAUSE_BEHIND; i++) {
      if (Punctuation.isBlank(page.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isChinese(char c) {
    return (c >= 0x3000 && c <= 0x9FFF)
        || (c >= 0xFF01 && c <= 0xFF60)
        || Punctuation.isOpener(c)
        || Punctuation.isCloser(c)
        || c == '%'
        || Character.isSurrogate(c);
  }

  /** Whether a date at the beginning of the line ends at an offset. */
  private boolean isDateEnd(int at) {
    return "年月日時时分".indexOf(page.charAt(at)) >= 0
        && at - begin < LONGEST_DATE
        && (isDigit(begin) || Punctuation.isChineseNumeral(page.charAt(begin)));
  }

  private boolean isDigit(int at) {
    return at >= begin && at < end && page.charAt(at) >= '0' && page.charAt(at) <= '9';
  }

  private static boolean isLetter(int code) {
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  }

  private Ending ending() {
    int at = end - 1;
    while (at > begin
        && (Punctuation.isCloser(page.charAt(at))
            || page.charAt(at) == '"'
            || page.charAt(at) == '*'
            || Punctuation.isBlank(page.charAt(at)))) {
      at--;
    }
    char core = page.charAt(at);
    if (Punctuation.isStop(core) || (core == '.' && isFullStop(at))) {
      return Ending.STOP;
    }
    char last = page.charAt(end - 1);
    if (Punctuation.isPause(last)) {
      return Ending.PAUSE;
    }
    if (Punctuation.isColon(last)) {
      return Ending.COLON;
    }
    if (Punctuation.isOpener(last)) {
      return Ending.OPENER;
    }
    if (last == '-' || last == 0x2010 || last == 0xAD) {
      return end - 2 >= begin && CharacterClass.of(page.charAt(end - 2)) == CharacterClass.LATIN
          ? Ending.HYPHEN
          : Ending.OPENER;
    }
    if (Punctuation.isDash(last)) {
      return Ending.OPENER;
    }
    return at < end - 1 && last != '*' ? Ending.CLOSER : Ending.WORD;
  }

  /** Whether the point at an offset ends a sentence, rather than a number or an initial. */
  private boolean isFullStop(int at) {
    if (at <= begin) {
      return false;
    }
    char before = page.charAt(at - 1);
    if (!Character.isLetterOrDigit(before) && !Punctuation.isCloser(before) && before != '.') {
      return false;
    }
    boolean initial =
        Character.isUpperCase(before)
            && (at - 2 < begin || !Character.isLetter(page.charAt(at - 2)));
    if (at + 1 >= end) {
      return !initial;
    }
    char after = page.charAt(at + 1);
    if (Punctuation.isCloser(after) || after == '"') {
      return true;
    }
    return after == ' '
        && at + 2 < end
        && !initial
        && (Character.isUpperCase(page.charAt(at + 2))
            || Punctuation.isOpener(page.charAt(at + 2)));
  }

  private static boolean isFullWidth(int code) {
    return code >= 0x1100
        && (code <= 0x115F
            || (code >= 0x2010 && code <= 0x27BF)
            || (code >= 0x2E80 && code <= 0xD7FF)
            || (code >= 0xF900 && code <= 0xFAFF)
            || (code >= 0xFE30 && code <= 0xFE6F)
            || (code >= 0xFF01 && code <= 0xFF60)
            || (code >= 0x1F300 && code <= 0x1FAFF)
            || (code >= 0x20000 && code <= 0x3FFFF));
  }
}
