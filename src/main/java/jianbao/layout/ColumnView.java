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

  private final List<Line> lines;
  private final int[] filled;
  private final int[] widest;

  ColumnView(List<Line> lines) {
    this.lines = lines;
    this.filled = new int[lines.size()];
    this.widest = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      look(i);
    }
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
