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
 * is what the segmenter that read them thinks, at the price of a few look-ups a character; or where
 * the pairs on both sides are far more frequent in words, as in 九巴加價.
 */
final class RunSplitter {

  /** A single character is a word of its own only if it is rarer than this share of articles. */
  private static final double COMMON = 0.2;

  private static final int SHORTEST_WITH_NAME = 4;
  private static final int LONGEST_WITH_NAME = 24;
  private static final int LONGEST_NAME = 10;

  private final IndexReader reader;
  private final SearchFolding folding;

  RunSplitter(IndexReader reader, SearchFolding folding) {
    this.reader = reader;
    this.folding = folding;
  }

  /** Tells names. */
  interface Names {
    /** Whether somebody or something in the index is called so. */
    boolean has(String text) throws IOException;
  }

  /**
   * The ways to cut a text: by what stands in the articles; and, if it is another way, around the
   * longest names in it, as 九巴 in 九巴加價.
   */
  List<List<String>> splits(String text, Names names) throws IOException {
    List<String> usual = split(text);
    List<String> around = aroundNames(text, names);
    return around.isEmpty() || around.equals(usual) ? List.of(usual) : List.of(usual, around);
  }

  /** The text cut before and behind names; empty if there are none in it. */
  private List<String> aroundNames(String text, Names names) throws IOException {
    if (text.length() < SHORTEST_WITH_NAME || text.length() > LONGEST_WITH_NAME) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    int plain = 0; // where what is no name begins
    int at = 0;
    boolean found = false;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + LONGEST_NAME);
      while (end - at > 1 && !names.has(text.substring(at, end))) {
        end--;
      }
      if (end - at > 1) {
        if (at > plain) {
          words.addAll(split(text.substring(plain, at)));
        }
        words.add(text.substring(at, end));
        found = true;
        plain = end;
        at = end;
      } else {
        at++;
      }
    }
    if (plain < text.length()) {
      words.addAll(split(text.substring(plain)));
    }
    return found ? words : List.of();
  }

  /**
   * The words of a text.
   *
   * @return the text alone if it is one word
   */
  List<String> split(String text) throws IOException {
    FoldedText folded = new FoldedText(folding).read(text);
    List<String> words = new ArrayList<>();
    StringBuilder singles = new StringBuilder(); // characters that stand alone, side by side
    int begin = 0;
    for (int at = 1; at <= folded.length(); at++) {
      if (at == folded.length() || isBoundary(folded, at)) {
        boolean single = at - begin == 1 && folded.kind(begin) == Kind.CHARACTER;
        if (!single) {
          addSingles(singles, words);
          addWord(text(folded, begin, at), words);
        } else if (singles.isEmpty() && !words.isEmpty() && isEnding(folded, begin)) {
          words.add(words.removeLast() + folded.charAt(begin)); // 研發 + 院
        } else {
          singles.append(folded.charAt(begin));
        }
        begin = at;
      }
    }
    addSingles(singles, words);
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
    long inside = inside(folded, at);
    String across = text(folded, at - 1, at + 1) + FoldedTokens.CROSSING;
    return reader.docFreq(new Term(Schema.TEXT, across)) >= inside
        || 2 * inside < Math.min(inside(folded, at - 1), inside(folded, at + 1));
  }

  /** How many articles have the characters on both sides in one word; 0 at the ends. */
  private int inside(FoldedText folded, int at) throws IOException {
    return at < 1 || at >= folded.length()
        ? 0
        : reader.docFreq(new Term(Schema.TEXT, text(folded, at - 1, at + 1)));
  }

  private void addWord(String word, List<String> words) {
    if (!new FoldedText(folding).read(word).trimmed().isBlank()) {
      words.add(word);
    }
  }

  /** Characters side by side are a word that the segmenter does not know; a rare one is a word. */
  private void addSingles(StringBuilder singles, List<String> words) throws IOException {
    String text = singles.toString();
    singles.setLength(0);
    if (text.length() > 1 || (!text.isEmpty() && !isCommon(text))) {
      words.add(text);
    }
  }

  /** Whether articles have a character at the end of the word before it. */
  private boolean isEnding(FoldedText folded, int at) throws IOException {
    String pair = text(folded, at - 1, at + 1);
    return !isCommon(text(folded, at, at + 1)) && reader.docFreq(new Term(Schema.TEXT, pair)) > 0;
  }

  private boolean isCommon(String character) throws IOException {
    int articles = reader.getDocCount(Schema.TEXT);
    return reader.docFreq(new Term(Schema.TEXT, character)) > COMMON * articles;
  }

  private static String text(FoldedText folded, int from, int to) {
    return new String(folded.chars(), from, to - from);
  }
}
