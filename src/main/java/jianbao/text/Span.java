package jianbao.text;

/**
 * A half-open range {@code [begin, end)} of UTF-16 units in whatever text is at hand. Never empty:
 * a place without characters has no surface, so nothing in this program can be found there.
 *
 * @param begin first unit, 0 or more
 * @param end one past the last unit, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ") is empty or inverted");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether every unit of {@code other} lies in this span. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share a unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span hull(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** This span, moved by {@code units} (which may be negative). */
  public Span shift(int units) {
    return new Span(begin + units, end + units);
  }

  /** The characters of {@code text} in this span. */
  public String in(String text) {
    if (end > text.length()) {
      throw new IndexOutOfBoundsException(
          "span [" + begin + ", " + end + ") lies outside [0, " + text.length() + "]");
    }
    return text.substring(begin, end);
  }

  /** By begin; of two that begin together, the longer first. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
