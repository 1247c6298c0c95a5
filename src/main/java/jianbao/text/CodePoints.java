package jianbao.text;

import java.util.Arrays;

/**
 * Converts UTF-16 offsets of one text to code points and back. A lone surrogate counts as one, as
 * it does for {@link String#codePointCount}. Immutable; free for texts without surrogate pairs.
 */
public final class CodePoints {

  private static final int[] NONE = {};

  private final int units;

  /** Offsets of the low halves of all surrogate pairs, in order. */
  private final int[] lowHalves;

  private CodePoints(int units, int[] lowHalves) {
    this.units = units;
    this.lowHalves = lowHalves;
  }

  /** A converter for the offsets of {@code text}. */
  public static CodePoints of(String text) {
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Edits.pairAt(text, i - 1)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = i;
        i++;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(found, count));
  }

  /**
   * The number of code points before a UTF-16 offset.
   *
   * @param offset 0 up to the text's length, not inside a surrogate pair
   */
  public int at(int offset) {
    if (offset < 0 || offset > units) {
      throw new IndexOutOfBoundsException("offset " + offset + " lies outside [0, " + units + "]");
    }
    int found = Arrays.binarySearch(lowHalves, offset);
    if (found >= 0) {
      throw new IllegalArgumentException("offset " + offset + " cuts a surrogate pair");
    }
    return offset - (-found - 1);
  }

  /** A UTF-16 span as code points. */
  public Span of(Span span) {
    return lowHalves.length == 0 ? span : new Span(at(span.begin()), at(span.end()));
  }

  /**
   * A span of code points as UTF-16 units.
   *
   * @throws IndexOutOfBoundsException if it lies outside the text
   */
  public Span toUnits(Span codePoints) {
    return new Span(unitAt(codePoints.begin()), unitAt(codePoints.end()));
  }

  private int unitAt(int codePoint) {
    int unit = codePoint;
    for (int low : lowHalves) {
      if (low > unit) {
        break;
      }
      unit++;
    }
    if (unit > units) {
      throw new IndexOutOfBoundsException(
          "code point " + codePoint + " lies outside the text of " + (units - lowHalves.length));
    }
    return unit;
  }
}
