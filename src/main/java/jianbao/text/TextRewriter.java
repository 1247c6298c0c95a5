package jianbao.text;

/**
 * One rewriting step: undoing a wrap, folding widths, converting script. It says what happens to
 * the text from left to right and never computes an offset.
 */
@FunctionalInterface
public interface TextRewriter {

  /**
   * Reports edits until every unit of {@code text} is spoken for.
   *
   * @param text the whole text to rewrite
   * @param edits takes the edits
   */
  void rewrite(String text, Edits edits);
}
