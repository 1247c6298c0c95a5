package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jianbao.index.FoldedText.Kind;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Cuts a run of Chinese that a query has without spaces into words, by what the index knows:
 * between two characters is a boundary where the articles have one there more often than not. That
 * is what the segmenter that read them thinks, at the price of two look-ups a character.
 */
final class RunSplitter {

  /** A single character is a word of its own only if it is rarer than this share of articles. */
  private static final double COMMON = 0.2;

  private final IndexReader reader;
  private final SearchFolding folding;

  RunSplitter(IndexReader reader, SearchFolding folding) {
    this.reader = reader;
    this.folding = folding;
  }

  /**
   * The words of a text.
   *
   * @return the text alone if it is one word
   */
  List<String> split(String text) throws IOException {
    FoldedText folded = new FoldedText(folding).read(text);
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= folded.length(); at++) {
      if (at == folded.length() || isBoundary(folded, at)) {
        add(text(folded, begin, at), words);
        begin = at;
      }
    }
    return words.isEmpty() ? List.of(text) : words;
  }

  private boolean isBoundary(FoldedText folded, int at) throws IOException {
    Kind before = folded.kind(at - 1);
    Kind behind = folded.kind(at);
    if (before != Kind.CHARACTER || behind != Kind.CHARACTER) {
      return before != behind;
    }
    if (Character.isLowSurrogate(folded.charAt(at))) {
      return false;
    }
    String pair = text(folded, at - 1, at + 1);
    long inside = reader.docFreq(new Term(Schema.TEXT, pair));
    long across = reader.docFreq(new Term(Schema.TEXT, pair + FoldedTokens.CROSSING));
    return across >= inside;
  }

  private void add(String word, List<String> words) throws IOException {
    FoldedText folded = new FoldedText(folding).read(word);
    if (folded.trimmed().isBlank() || folded.length() == 0) {
      return;
    }
    boolean single = folded.length() == 1 && folded.kind(0) == Kind.CHARACTER;
    if (!single) {
      words.add(word);
    } else if (!words.isEmpty() && !isCommon(word)) {
      words.add(words.removeLast() + word); // 研發 + 院
    }
  }

  private boolean isCommon(String character) throws IOException {
    int articles = reader.getDocCount(Schema.TEXT);
    return reader.docFreq(new Term(Schema.TEXT, character)) > COMMON * articles;
  }

  private static String text(FoldedText folded, int from, int to) {
    return new String(folded.chars(), from, to - from);
  }
}
