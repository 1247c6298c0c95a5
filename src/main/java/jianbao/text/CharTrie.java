package jianbao.text;

import java.util.Arrays;

/**
 * A set of words, each with a number, that can be followed character by character: every word that
 * begins at a place of a text is found in one walk. Immutable once built, then thread-safe.
 *
 * <p>The branches lie in one open-addressed table, keyed by node and character, so that building
 * costs one probe a character and a walk allocates nothing.
 */
public final class CharTrie {

  /** Where every walk begins. */
  public static final int ROOT = 0;

  /** There is no such branch, or no word ends here. */
  public static final int NONE = -1;

  private static final long EMPTY = -1;

  /** The branches of the root by character, 0 for none: most walks end at the first step. */
  private int[] first = new int[256];

  private long[] keys;
  private int[] nodes;
  private int branches;

  private int[] values = new int[64];
  private int count = 1;

  private CharTrie(int expectedCharacters) {
    int size = Integer.highestOneBit(Math.max(16, expectedCharacters)) << 2;
    keys = new long[size];
    nodes = new int[size];
    Arrays.fill(keys, EMPTY);
    Arrays.fill(values, NONE);
  }

  /** The node behind {@code node} by a character, or {@link #NONE}. */
  public int next(int node, char unit) {
    if (node == ROOT) {
      int found = unit < first.length ? first[unit] : 0;
      return found == 0 ? NONE : found;
    }
    long key = key(node, unit);
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); ; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
      if (keys[slot] == EMPTY) {
        return NONE;
      }
    }
  }

  /** The number of the word that ends at a node, or {@link #NONE}. */
  public int value(int node) {
    return values[node];
  }

  /** The number of a word, or {@link #NONE}. */
  public int get(CharSequence word) {
    int node = ROOT;
    for (int i = 0; i < word.length() && node != NONE; i++) {
      node = next(node, word.charAt(i));
    }
    return node == NONE || node == ROOT ? NONE : values[node];
  }

  private static long key(int node, char unit) {
    return (long) node << 16 | unit;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  /** Takes the words of a trie. Not thread-safe. */
  public static final class Builder {

    private CharTrie trie;

    /**
     * A builder.
     *
     * @param expectedCharacters about how many characters all words have together
     */
    public Builder(int expectedCharacters) {
      trie = new CharTrie(expectedCharacters);
    }

    /**
     * Adds a word; of two equal words the later counts.
     *
     * @param word the word, not empty
     * @param value its number, 0 or more
     */
    public void add(CharSequence word, int value) {
      add(word, 0, word.length(), value);
    }

    /**
     * Adds a word that stands in a text.
     *
     * @param begin its first unit
     * @param end one past its last unit
     * @param value its number, 0 or more
     */
    public void add(CharSequence text, int begin, int end, int value) {
      if (value < 0 || end <= begin) {
        throw new IllegalArgumentException(
            "word [" + begin + ", " + end + ") with number " + value + " is empty or below 0");
      }
      int node = ROOT;
      for (int i = begin; i < end; i++) {
        node = trie.branch(node, text.charAt(i));
      }
      trie.values[node] = value;
    }

    /** The trie; the builder cannot be used any more. */
    public CharTrie build() {
      CharTrie built = trie;
      trie = null;
      return built;
    }
  }

  private int branch(int node, char unit) {
    int found = next(node, unit);
    if (found != NONE) {
      return found;
    }
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
      Arrays.fill(values, count, values.length, NONE);
    }
    int made = count++;
    if (node == ROOT) {
      if (unit >= first.length) {
        first = Arrays.copyOf(first, Math.max(unit + 1, Math.min(0x10000, first.length * 4)));
      }
      first[unit] = made;
    } else {
      if (branches * 2 >= keys.length) {
        grow();
      }
      put(key(node, unit), made);
      branches++;
    }
    return made;
  }

  private void put(long key, int node) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != EMPTY) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[oldKeys.length * 2];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        put(oldKeys[i], oldNodes[i]);
      }
    }
  }
}
