package jianbao.index;

import java.util.Arrays;

/**
 * A word or phrase in folded form, to be looked for in folded texts. Immutable.
 *
 * <p>Where a phrase begins or ends with a word of another script, that word must be whole, unless
 * the phrase says that it may begin or end inside.
 */
final class FoldedPhrase {

  private static final String BETWEEN = " .&+#" + FoldedText.BREAK;

  private final char[] chars;
  private final int[] letters;
  private final boolean beginInside;
  private final boolean endInside;

  private FoldedPhrase(char[] chars, boolean beginInside, boolean endInside) {
    this.chars = chars;
    this.letters = new String(chars).codePoints().filter(c -> BETWEEN.indexOf(c) < 0).toArray();
    this.beginInside = beginInside;
    this.endInside = endInside;
  }

  /** A phrase of whole words. */
  static FoldedPhrase whole(String folded) {
    return new FoldedPhrase(folded.toCharArray(), false, false);
  }

  /** A phrase that may end inside a word. */
  static FoldedPhrase beginning(String folded) {
    return new FoldedPhrase(folded.toCharArray(), false, true);
  }

  /** A phrase that may begin and end inside a word. */
  static FoldedPhrase anywhere(String folded) {
    return new FoldedPhrase(folded.toCharArray(), true, true);
  }

  /** The folded characters; not to be changed. */
  char[] chars() {
    return chars;
  }

  /** The letters, digits and characters, without signs and what lies between; not to be changed. */
  int[] letters() {
    return letters;
  }

  int length() {
    return chars.length;
  }

  boolean mayBeginInside() {
    return beginInside;
  }

  boolean mayEndInside() {
    return endInside;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FoldedPhrase that
        && Arrays.equals(chars, that.chars)
        && beginInside == that.beginInside
        && endInside == that.endInside;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(chars);
  }

  /** The folded characters, an ellipsis where the phrase may go on inside a word. */
  @Override
  public String toString() {
    return (beginInside ? "…" : "") + new String(chars) + (endInside ? "…" : "");
  }
}
