package jianbao.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Tokens that were made before, as Lucene wants them: indexing replays the one analysis of an
 * article. Offsets lie in the field as the article has it. Not thread-safe.
 */
final class ReplayedTokens extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  private final FoldedTokens tokens;
  private final int textLength;
  private int next;

  /**
   * Replays tokens; they must not change before the stream was consumed.
   *
   * @param tokens the tokens of a text
   * @param textLength the text's length in UTF-16 units
   */
  ReplayedTokens(FoldedTokens tokens, int textLength) {
    this.tokens = tokens;
    this.textLength = textLength;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    term.copyBuffer(tokens.chars(), tokens.termBegin(next), tokens.termLength(next));
    int before = next == 0 ? -1 : tokens.place(next - 1);
    increment.setPositionIncrement(tokens.place(next) - before);
    offset.setOffset(tokens.begin(next), tokens.end(next));
    next++;
    return true;
  }

  @Override
  public void end() {
    clearAttributes();
    offset.setOffset(textLength, textLength);
  }
}
