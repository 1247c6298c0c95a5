package jianbao.source;

/**
 * A printed line, or the part of one that lies in one column. Lengths are in points, from the upper
 * left corner of the page; {@code y} grows downwards.
 *
 * @param text its characters
 * @param left where it begins
 * @param right where it ends
 * @param top the upper end of a column written from top to bottom; else the base line
 * @param bottom the lower end of such a column; else the base line
 * @param size the size of its letters
 * @param vertical whether it is written from top to bottom
 */
record PdfLine(
    String text, float left, float right, float top, float bottom, float size, boolean vertical) {

  /** Whether two lines are set in the same size, as good as. */
  boolean isSizeOf(PdfLine other) {
    return Math.max(size, other.size) < 1.2f * Math.min(size, other.size);
  }

  /** How much of the narrower one of two lines stands above or below the other, from 0 to 1. */
  float overlap(PdfLine other) {
    float common = Math.min(right, other.right) - Math.max(left, other.left);
    float narrower = Math.min(right - left, other.right - other.left);
    return narrower <= 0 ? 0 : Math.max(0, common / narrower);
  }

  /** Whether {@code next} is the next line of a column that this one is the last line of. */
  boolean isFollowedBy(PdfLine next) {
    if (vertical != next.vertical || !isSizeOf(next)) {
      return false;
    }
    if (vertical) {
      float step = left - next.left;
      return step > 0.5f * size && step < 2.5f * size && Math.abs(top - next.top) < 3 * size;
    }
    float step = next.top - top;
    return step > 0.5f * size && step < 2.2f * size && overlap(next) > 0.5f;
  }

  /** Both as one, this above and {@code below} under it in one column of vertical writing. */
  PdfLine above(PdfLine below) {
    return new PdfLine(
        text + below.text,
        Math.min(left, below.left),
        Math.max(right, below.right),
        top,
        below.bottom,
        size,
        true);
  }
}
