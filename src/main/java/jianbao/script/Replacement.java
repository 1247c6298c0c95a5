package jianbao.script;

import jianbao.text.Span;

/**
 * Why a conversion put something in the place of something, or why it may be wrong to have kept it.
 *
 * @param span what was converted, in UTF-16 units of the text before the conversion
 * @param before what the step of the conversion found there
 * @param after what it put; equal to {@code before} if it kept it
 * @param entry the list that the entry is from: a dictionary of OpenCC, a file of {@code
 *     models/script/conversion} or the user's file
 * @param candidates all that might stand there, parted by spaces, the likeliest first
 */
public record Replacement(Span span, String before, String after, String entry, String candidates) {

  /** Whether a character alone decided between candidates, as no longer entry fitted. */
  public boolean isAmbiguous() {
    return before.codePointCount(0, before.length()) == 1 && candidates.length() > after.length();
  }
}
