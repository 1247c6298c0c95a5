package jianbao.layout;

import java.util.List;
import jianbao.layout.LineShape.Ending;

/**
 * Where lines are broken at the measure of a column. A line that fills its column has lines of the
 * same width around it, and those that do not end a paragraph are of that width; a column may grow
 * narrower beside a picture and wider again below it. Immutable.
 */
final class ColumnView {

  /** Text lines wider than that were not broken by a newspaper's column. */
  static final int WIDEST = 92;

  /** Lines of a column differ by no more than a character and a half. */
  static final int SAME = 3;

  private static final int SAME_LATIN = 8;

  /** How many columns the first line of a paragraph is short of, its indent being lost. */
  static final int INDENT = 6;

  private static final int NARROWEST = 10;
  private static final int WINDOW = 5;
  private static final int SHORT = 4;
  private static final int LEAST_OPENINGS = 3;

  private final List<Line> lines;
  private final int[] filled;
  private final int[] widest;

  /** How the first lines of paragraphs look on this page. */
  private enum Opening {
    /** They stand in from the edge. */
    INDENTED,
    /** They are as much shorter, the indent being lost. */
    SHORT,
    /** Nothing marks them, or not enough of them were seen. */
    PLAIN
  }

  private final Opening opening;

  ColumnView(List<Line> lines) {
    this.lines = lines;
    this.filled = new int[lines.size()];
    this.widest = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      look(i);
    }
    this.opening = opening();
  }

  /** What most lines behind a line that ends its paragraph have in common. */
  private Opening opening() {
    int indented = 0;
    int shorter = 0;
    int full = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      boolean behindEnd =
          lines.get(i - 1).shape().ending() == Ending.STOP
              && columns(i - 1) < widest[i - 1] - same(i - 1);
      if (!behindEnd || !runsOn(i) || widest[i] == 0) {
        continue;
      }
      if (isIndented(i)) {
        indented++;
      } else if (isShort(i) && reaches(i + 1)) {
        shorter++;
      } else if (reaches(i)) {
        full++;
      }
    }
    int all = indented + shorter + full;
    if (indented >= LEAST_OPENINGS && indented * 4 >= all * 3) {
      return Opening.INDENTED;
    }
    return shorter >= LEAST_OPENINGS && shorter * 4 >= all * 3 ? Opening.SHORT : Opening.PLAIN;
  }

  private boolean isIndented(int index) {
    return lines.get(index).indent() >= 2
        && (index + 1 >= lines.size() || lines.get(index + 1).indent() < lines.get(index).indent());
  }

  /** Whether a line is short of its column by an indent. */
  private boolean isShort(int index) {
    int less = widest[index] - columns(index);
    return widest[index] > 0 && less >= 2 && less <= INDENT;
  }

  /** Whether a line is as wide as its column, or wider. */
  private boolean reaches(int index) {
    return widest[index] > 0 && widest[index] - columns(index) <= 1;
  }

  /** Whether a line looks as the first lines of paragraphs do on this page. */
  boolean opensAsHere(int index) {
    return switch (opening) {
      case INDENTED -> isIndented(index);
      case SHORT -> isShort(index) && index + 1 < lines.size() && reaches(index + 1);
      case PLAIN -> false;
    };
  }

  /** Whether a line of a column cannot be the first of a paragraph, as those look on this page. */
  boolean opensOtherwise(int index) {
    return widest[index] > 0
        && runsOn(index)
        && switch (opening) {
          case INDENTED -> lines.get(index).indent() < 2;
          case SHORT -> reaches(index);
          case PLAIN -> false;
        };
  }

  /** Whether a line is wider than the column around it, by more than so much. */
  boolean exceeds(int index, int margin) {
    return widest[index] > 0 && columns(index) > widest[index] + margin;
  }

  /** Counts the lines around that are as wide, and finds the widest measure that three fill. */
  private void look(int index) {
    int own = columns(index);
    boolean marks = hasPunctuation(index);
    int same = 0;
    for (int i = Math.max(0, index - WINDOW);
        i <= Math.min(lines.size() - 1, index + WINDOW);
        i++) {
      int width = columns(i);
      if (i == index || !runsOn(i)) {
        continue;
      }
      if (Math.abs(width - own) <= same(index)) {
        same++;
        marks |= hasPunctuation(i);
      }
      if (width > widest[index] && fillsWithOthers(i, index)) {
        widest[index] = width;
      }
    }
    boolean beside = isBeside(index - 1, own) || isBeside(index + 1, own);
    filled[index] = own >= NARROWEST && own <= WIDEST && marks && beside ? same : 0;
  }

  private boolean isBeside(int other, int width) {
    return other >= 0
        && other < lines.size()
        && runsOn(other)
        && Math.abs(columns(other) - width) <= same(other);
  }

  /** Whether two more lines around have the width of line {@code candidate}. */
  private boolean fillsWithOthers(int candidate, int index) {
    int count = 0;
    for (int i = Math.max(0, index - WINDOW);
        i <= Math.min(lines.size() - 1, index + WINDOW);
        i++) {
      int less = columns(candidate) - columns(i);
      count += i != candidate && runsOn(i) && less >= -1 && less <= same(candidate) ? 1 : 0;
    }
    return count >= 2;
  }

  /** Whether a line is one that may fill a column: not the last of a paragraph, not marked. */
  private boolean runsOn(int index) {
    LineShape shape = lines.get(index).shape();
    LineMark.Kind mark = lines.get(index).mark().kind();
    return shape.columns() <= WIDEST
        && shape.columns() >= NARROWEST
        && mark != LineMark.Kind.SYMBOL
        && mark != LineMark.Kind.HEADING
        && (shape.ending() != Ending.STOP || shape.stops() + shape.pauses() > 1);
  }

  /** Whether a line is as wide as others around it. */
  boolean fills(int index) {
    return filled[index] >= 2;
  }

  /** Whether a line is as wide as the next one but for an indent that was lost. */
  boolean opens(int index) {
    if (index + 1 >= lines.size() || fills(index) || !fills(index + 1)) {
      return false;
    }
    int less = columns(index + 1) - columns(index);
    return less >= 2 && less <= INDENT && lines.get(index).shape().ending() != Ending.STOP;
  }

  /** Whether a line ends far before the measure of the column around it. */
  boolean fallsShort(int index) {
    return !fills(index) && !opens(index) && widest[index] - columns(index) > SHORT + same(index);
  }

  /** The widest measure that lines around fill; 0 if there is none. */
  int widest(int index) {
    return widest[index];
  }

  /** Lines of words break where a word ends, and so are less even. */
  private int same(int index) {
    return lines.get(index).shape().mostlyHan() ? SAME : SAME_LATIN;
  }

  private int columns(int index) {
    return lines.get(index).shape().columns();
  }

  private boolean hasPunctuation(int index) {
    LineShape shape = lines.get(index).shape();
    return shape.stops() + shape.pauses() > 0;
  }
}
