package jianbao.segment;

import java.util.Arrays;
import java.util.List;
import jianbao.text.PairFilter;

/**
 * Words by their characters: all that begin at a place are found in one walk. Immutable and
 * thread-safe.
 *
 * <p>The branches of a node lie in one {@link Region}. An entry holds a character, the number of
 * the word that ends behind it, and where the branches behind it lie, so that a step reads one
 * place and no step is made behind the last character of a word. Before the second step a filter of
 * pairs of characters is asked: most places of a text begin no word but their character.
 */
final class WordTrie {

  /** No word. */
  static final int NONE = -1;

  private static final int UNIT_BITS = Character.SIZE;
  private static final int WORD_BITS = 17;
  private static final int BEGIN_BITS = 18;
  private static final int SIZE_BITS = 13;
  private static final int BEGIN_SHIFT = UNIT_BITS + WORD_BITS;
  private static final int SIZE_SHIFT = BEGIN_SHIFT + BEGIN_BITS;

  private static final int FILTER_BITS = 19;

  /** The characters that begin words, from the second place on. */
  final char[] heads;

  /** The entries of {@link #heads}. */
  final long[] roots;

  /** The entries of all other characters, 0 for none. */
  final long[] entries;

  /** The pairs of characters that begin words. */
  final PairFilter filter;

  /** By character: its place in {@link #roots}, 0 for none. */
  private final char[] rows = new char[Character.MAX_VALUE + 1];

  WordTrie(char[] heads, long[] roots, long[] entries, PairFilter filter) {
    this.heads = heads;
    this.roots = roots;
    this.entries = entries;
    this.filter = filter;
    for (int row = 1; row < heads.length; row++) {
      rows[heads[row]] = (char) row;
    }
  }

  /** Puts words into a trie. */
  static final class Builder {

    private final String[] words;
    private final int[] numbers;
    private final PairFilter filter = new PairFilter(FILTER_BITS);
    private long[] entries = new long[1 << BEGIN_BITS];
    private int used;

    /**
     * A builder.
     *
     * @param words the words in the order of their characters, each once
     * @param numbers their numbers
     */
    Builder(List<String> words, int[] numbers) {
      this.words = words.toArray(new String[0]);
      this.numbers = numbers;
    }

    /** Makes it. */
    WordTrie build() {
      int count = 0;
      for (int i = 0; i < words.length; i = groupEnd(i, words.length, 0)) {
        count++;
      }
      char[] heads = new char[count + 1];
      long[] roots = new long[count + 1];
      int row = 0;
      for (int i = 0; i < words.length; ) {
        int end = groupEnd(i, words.length, 0);
        heads[++row] = words[i].charAt(0);
        roots[row] = entry(i, end, 0);
        i = end;
      }
      for (String word : words) {
        if (word.length() > 1) {
          filter.add(word.charAt(0), word.charAt(1));
        }
      }
      return new WordTrie(heads, roots, Arrays.copyOf(entries, used), filter);
    }

    /** One past the last word that has the character of the first at a depth. */
    private int groupEnd(int first, int end, int depth) {
      int i = first + 1;
      while (i < end && words[i].charAt(depth) == words[first].charAt(depth)) {
        i++;
      }
      return i;
    }

    /** The entry of the character that some words have at a depth. */
    private long entry(int from, int end, int depth) {
      boolean word = words[from].length() == depth + 1;
      int number = word ? numbers[from] : NONE;
      int longer = word ? from + 1 : from;
      int branches = 0;
      for (int i = longer; i < end; i = groupEnd(i, end, depth + 1)) {
        branches++;
      }
      int size = Region.size(branches);
      int begin = used;
      used += size;
      if (used > entries.length || size >= 1 << SIZE_BITS || number + 1 >= 1 << WORD_BITS) {
        throw new IllegalArgumentException("too many words for the bits of an entry");
      }
      for (int i = longer; i < end; ) {
        int next = groupEnd(i, end, depth + 1);
        put(begin, size, entry(i, next, depth + 1));
        i = next;
      }
      return words[from].charAt(depth)
          | (long) (number + 1) << UNIT_BITS
          | (long) begin << BEGIN_SHIFT
          | (long) size << SIZE_SHIFT;
    }

    private void put(int begin, int size, long entry) {
      int slot = Region.slot((char) entry, size);
      while (entries[begin + slot] != 0) {
        slot = slot + 1 == size ? 0 : slot + 1;
      }
      entries[begin + slot] = entry;
    }
  }

  /** The entry of a character that begins words, or 0. */
  long first(char unit) {
    return roots[rows[unit]];
  }

  /** Whether some word may begin with two characters; false if none does. */
  boolean mayBegin(char first, char second) {
    return filter.mayHold(first, second);
  }

  /** The entry of a character behind another, or 0. */
  long next(long entry, char unit) {
    int size = (int) (entry >>> SIZE_SHIFT);
    if (size == 0) {
      return 0;
    }
    int begin = (int) (entry >>> BEGIN_SHIFT) & (1 << BEGIN_BITS) - 1;
    int slot = Region.slot(unit, size);
    for (int probes = 0; probes < size; probes++) {
      long found = entries[begin + slot];
      if ((char) found == unit) {
        return found;
      }
      if (found == 0) {
        return 0;
      }
      slot = slot + 1 == size ? 0 : slot + 1;
    }
    return 0;
  }

  /** The number of the word that ends behind the character of an entry, or {@link #NONE}. */
  static int word(long entry) {
    return ((int) (entry >>> UNIT_BITS) & (1 << WORD_BITS) - 1) - 1;
  }
}
