package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import jianbao.layout.LineShape.Ending;
import jianbao.text.CharacterClass;

/** Cuts a page into its lines and measures each, in one pass. Not thread-safe. */
final class LineScanner {

  private final String page;
  private final List<Line> lines = new ArrayList<>();

  private LineScanner(String page) {
    this.page = page;
  }

  /** The lines of a page that are not blank. */
  static List<Line> scan(String page) {
    LineScanner scanner = new LineScanner(page);
    scanner.scan();
    return scanner.lines;
  }

  private void scan() {
    int number = 1;
    int blanks = 0;
    int at = 0;
    while (at < page.length()) {
      int stop = at;
      while (stop < page.length() && !Punctuation.isLineEnd(page.charAt(stop))) {
        stop++;
      }
      int begin = at;
      int indent = 0;
      while (begin < stop && Punctuation.isBlank(page.charAt(begin))) {
        indent += page.charAt(begin) == 0x3000 ? 2 : 1;
        begin++;
      }
      int end = stop;
      while (end > begin && Punctuation.isBlank(page.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        LineMark mark = LineMark.of(page, begin, end);
        lines.add(new Line(number, begin, end, blanks, indent, mark, shape(begin, end)));
        blanks = 0;
      } else {
        blanks++;
      }
      if (stop + 1 < page.length() && page.charAt(stop) == '\r' && page.charAt(stop + 1) == '\n') {
        stop++;
      }
      at = stop + 1;
      number++;
    }
  }

  /** Characters on each side of a gap that make it one between clauses. */
  private static final int CLAUSE = 2;

  private LineShape shape(int begin, int end) {
    int columns = 0;
    int characters = 0;
    int han = 0;
    int latin = 0;
    int digits = 0;
    int stops = 0;
    int pauses = 0;
    int enumerations = 0;
    int gaps = 0;
    int open = 0;
    int closed = 0;
    int clause = 0; // characters since the last white space
    boolean gap = false; // white space behind an ideograph, as it is between clauses
    boolean afterHan = false;
    for (int at = begin; at < end; at++) {
      char unit = page.charAt(at);
      if (unit >= 0x4E00 && unit <= 0x9FFF) {
        if (gap && clause >= CLAUSE) {
          gaps++;
        }
        if (gap) {
          clause = 0;
        }
        gap = false;
        afterHan = true;
        clause++;
        han++;
        characters++;
        columns += 2;
        continue;
      }
      if (Punctuation.isBlank(unit)) {
        columns += unit == 0x3000 ? 2 : 1;
        if (!gap) {
          gap = afterHan;
        }
        if (!afterHan) {
          clause = 0;
        }
        afterHan = false;
        continue;
      }
      characters++;
      int code = unit;
      if (Character.isHighSurrogate(unit)
          && at + 1 < end
          && Character.isLowSurrogate(page.charAt(at + 1))) {
        code = page.codePointAt(at);
        at++;
      }
      boolean full = isFullWidth(code);
      columns += full ? 2 : 1;
      if (code < 128) {
        if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z')) {
          latin++;
        } else if (code >= '0' && code <= '9') {
          digits++;
        }
      }
      boolean bracket = false;
      if (Punctuation.isStop(code)) {
        stops++;
      } else if (Punctuation.isPause(code)) {
        pauses++;
        if (code == '、') {
          enumerations++;
        }
      } else if (Punctuation.isOpener(code)) {
        open++;
        bracket = true;
      } else if (Punctuation.isCloser(code)) {
        if (open > 0) {
          open--;
        } else {
          closed++;
        }
        bracket = true;
      } else if (code == '.') {
        stops += isFullStop(at, end) ? 1 : 0;
      } else if (code >= 128) {
        CharacterClass kind = CharacterClass.of(code);
        if (kind.isCjk()) {
          han++;
        } else if (kind == CharacterClass.LATIN) {
          latin++;
        } else if (kind == CharacterClass.DIGIT) {
          digits++;
        } else if (kind == CharacterClass.LETTER
            && Character.getType(code) == Character.NON_SPACING_MARK) {
          columns--;
        }
      }
      if (gap && clause >= CLAUSE && (full || bracket)) {
        gaps++;
      }
      if (gap) {
        clause = 0;
      }
      gap = false;
      afterHan = full || bracket || code == '%';
      clause++;
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
        ending(begin, end));
  }

  private Ending ending(int begin, int end) {
    int at = end - 1;
    while (at > begin
        && (Punctuation.isCloser(page.charAt(at))
            || page.charAt(at) == '"'
            || page.charAt(at) == '*'
            || Punctuation.isBlank(page.charAt(at)))) {
      at--;
    }
    char core = page.charAt(at);
    if (Punctuation.isStop(core) || (core == '.' && isFullStop(at, end))) {
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
  private boolean isFullStop(int at, int end) {
    if (at == 0) {
      return false;
    }
    char before = page.charAt(at - 1);
    if (!Character.isLetterOrDigit(before) && !Punctuation.isCloser(before) && before != '.') {
      return false;
    }
    if (at + 1 >= end) {
      boolean initial = at >= 2 && Character.isUpperCase(before) && page.charAt(at - 2) == ' ';
      return !initial;
    }
    char after = page.charAt(at + 1);
    if (Punctuation.isCloser(after) || after == '"') {
      return true;
    }
    return after == ' '
        && at + 2 < end
        && (Character.isUpperCase(page.charAt(at + 2)) || Punctuation.isOpener(page.charAt(at + 2)))
        && !(at >= 2 && Character.isUpperCase(before) && !Character.isLetter(page.charAt(at - 2)));
  }

  private static boolean isFullWidth(int code) {
    return code >= 0x1100
        && ((code >= 0x2E80 && code <= 0xD7FF)
            || (code >= 0xF900 && code <= 0xFAFF)
            || (code >= 0xFE30 && code <= 0xFE6F)
            || (code >= 0xFF01 && code <= 0xFF60)
            || (code >= 0x2010 && code <= 0x27BF)
            || (code >= 0x20000 && code <= 0x3FFFF)
            || (code >= 0x1F300 && code <= 0x1FAFF)
            || code <= 0x115F);
  }
}
