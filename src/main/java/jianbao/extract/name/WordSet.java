package jianbao.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianbao.text.PairFilter;

/**
 * Words of one kind, asked for by where they begin or end in a text. Most places are ruled out by
 * the one or two characters there. Mutable while lists are loaded, then only read, and then
 * thread-safe.
 */
final class WordSet {

  /** No words. */
  static final WordSet NONE = new WordSet();

  private static final int PAIR_BITS = 14;

  private final Set<String> words = new HashSet<>();
  private final BitSet first = new BitSet();
  private final BitSet last = new BitSet();

  /** The two characters that words of two or more begin with, and those that they end with. */
  private final PairFilter firstTwo = new PairFilter(PAIR_BITS);

  private final PairFilter lastTwo = new PairFilter(PAIR_BITS);
  private int longest;

  /** Adds a word, not empty. */
  void add(String word) {
    words.add(word);
    first.set(word.charAt(0));
    last.set(word.charAt(word.length() - 1));
    if (word.length() > 1) {
      firstTwo.add(word.charAt(0), word.charAt(1));
      lastTwo.add(word.charAt(word.length() - 2), word.charAt(word.length() - 1));
    }
    longest = Math.max(longest, word.length());
  }

  /** All of them, in no particular order. */
  List<String> all() {
    return new ArrayList<>(words);
  }

  /** Units of the longest word. */
  int longest() {
    return longest;
  }

  /** Whether a stretch of a text is one of the words. */
  boolean contains(String text, int begin, int end) {
    return end - begin <= longest
        && end > begin
        && first.get(text.charAt(begin))
        && last.get(text.charAt(end - 1))
        && (end - begin == 1
            || (firstTwo.mayHold(text.charAt(begin), text.charAt(begin + 1))
                && lastTwo.mayHold(text.charAt(end - 2), text.charAt(end - 1))))
        && words.contains(text.substring(begin, end));
  }

  /** Units of the longest word that begins at a place; 0 if there is none. */
  int lengthAt(String text, int begin) {
    if (begin >= text.length() || !first.get(text.charAt(begin))) {
      return 0;
    }
    int length = Math.min(longest, text.length() - begin);
    while (length > 0 && !contains(text, begin, begin + length)) {
      length--;
    }
    return length;
  }

  /**
   * Units of the longest word that ends at a place; 0 if there is none.
   *
   * @param begin what it must not reach across
   * @param end one past its last unit
   */
  int lengthBefore(String text, int begin, int end) {
    if (end <= begin || !last.get(text.charAt(end - 1))) {
      return 0;
    }
    int length = Math.min(longest, end - begin);
    while (length > 0 && !contains(text, end - length, end)) {
      length--;
    }
    return length;
  }
}
