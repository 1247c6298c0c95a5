package jianbao.segment;

import java.util.ArrayList;
import java.util.List;
import jianbao.text.Span;

/** Splits a text into sentences. Immutable and thread-safe. */
public final class SentenceSplitter {

  private static final String ENDS = "。！？!?\n";

  /** The sentences of a text, which tile it. */
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean last = i + 1 == text.length();
      if (last || (ENDS.indexOf(text.charAt(i)) >= 0 && ENDS.indexOf(text.charAt(i + 1)) < 0)) {
        sentences.add(new Span(begin, i + 1));
        begin = i + 1;
      }
    }
    return sentences;
  }
}
