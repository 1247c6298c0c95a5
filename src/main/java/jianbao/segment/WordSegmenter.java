package jianbao.segment;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import jianbao.document.Token;
import jianbao.text.Span;

/**
 * Cuts a view into words, each with a part of speech of the PKU tag set.
 *
 * <p>HanLP is kept in a cage here: a segment of our own with offsets switched on and normalisation
 * off, one thread, words taken by offset, and a check that they tile the text. Not thread-safe.
 */
public final class WordSegmenter {

  private final Segment segment = new ViterbiSegment().enableOffset(true);

  /** The words of a text, which tile it. */
  public List<Token> segment(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
    int at = 0;
    for (Term term : segment.seg(text)) {
      if (term.offset != at) {
        throw new IllegalStateException(
            "token '" + term.word + "' begins at " + term.offset + ", expected " + at);
      }
      at = term.offset + term.word.length();
      tokens.add(new Token(new Span(term.offset, at), term.nature.toString()));
    }
    if (at != text.length()) {
      throw new IllegalStateException("tokens end at " + at + " of " + text.length());
    }
    return tokens;
  }
}
