package jianbao.index.packed;

import jianbao.text.CodePoints;
import jianbao.text.Span;

/**
 * A field of an article that mentions stand in.
 *
 * @param label the member of the output that holds it
 * @param index which of several captions
 * @param content its characters
 * @param points its offsets in code points
 */
record PackedField(String label, int index, String content, CodePoints points) {

  PackedField(String label, int index, String content) {
    this(label, index, content, CodePoints.of(content));
  }

  /** The characters between two offsets in code points. */
  String slice(int begin, int end) throws UnpackableException {
    try {
      return points.toUnits(new Span(begin, end)).in(content);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnpackableException("span " + begin + ".." + end);
    }
  }
}
