package jianbao.extract.grammar;

import java.util.Arrays;

/**
 * The words of a grammar, as a trie. A word in lower case matches in any case; a word with a
 * capital needs that capital ({@code May} is not {@code may}, but {@code MAY} is). Latin words
 * match whole: no letter stands before or behind. Immutable once built.
 */
final class Lexicon {

  private static final int ROOT = 0;

  /** Key: node and character; value: the next node. Open addressing, 0 is a free place. */
  private long[] keys = new long[1 << 12];

  private int[] nodes = new int[1 << 12];

  /** The node behind each first character, in either case; 0 for none. */
  private final int[] roots = new int[1 << 16];

  private int nodeCount = 1;
  private int edgeCount;

  /** First entry of each node plus 1; 0 if no word ends there. */
  private int[] firstEntry = new int[1 << 10];

  private int[] entrySymbol = new int[1 << 10];
  private Object[] entryValue = new Object[1 << 10];
  private int[] nextEntry = new int[1 << 10];

  /** Which character of a word must be a capital, plus 1; 0 for none. */
  private byte[] entryCapital = new byte[1 << 10];

  private char[] entryFirst = new char[1 << 10];
  private int entryCount;
  private int longest;

  void add(String word, int symbol, Object value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = edge(node, lowerCase(word.charAt(i)));
    }
    if (entryCount == entrySymbol.length) {
      entrySymbol = Arrays.copyOf(entrySymbol, entryCount * 2);
      entryValue = Arrays.copyOf(entryValue, entryCount * 2);
      nextEntry = Arrays.copyOf(nextEntry, entryCount * 2);
      entryCapital = Arrays.copyOf(entryCapital, entryCount * 2);
      entryFirst = Arrays.copyOf(entryFirst, entryCount * 2);
    }
    entrySymbol[entryCount] = symbol;
    entryValue[entryCount] = value;
    entryCapital[entryCount] = capitalOf(word);
    entryFirst[entryCount] = lowerCase(word.charAt(0));
    nextEntry[entryCount] = firstEntry[node];
    entryCount++;
    firstEntry[node] = entryCount;
    longest = Math.max(longest, word.length());
  }

  private int edge(int node, char c) {
    if (node != ROOT) {
      return innerEdge(node, c);
    }
    if (roots[c] == 0) {
      roots[c] = newNode();
      if (c >= 'a' && c <= 'z') {
        roots[c - 0x20] = roots[c];
      }
    }
    return roots[c];
  }

  private int newNode() {
    if (nodeCount == firstEntry.length) {
      firstEntry = Arrays.copyOf(firstEntry, nodeCount * 2);
    }
    return nodeCount++;
  }

  private int innerEdge(int node, char c) {
    long key = key(node, c);
    int place = place(key);
    if (keys[place] == 0) {
      keys[place] = key;
      nodes[place] = newNode();
      edgeCount++;
      int made = nodes[place];
      if (edgeCount * 2 > keys.length) {
        grow();
      }
      return made;
    }
    return nodes[place];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        nodes[place] = oldNodes[i];
      }
    }
  }

  /** The node behind a character, or 0. */
  int next(int node, char c) {
    if (node == ROOT) {
      return roots[c];
    }
    long key = key(node, lowerCase(c));
    int place = place(key);
    return keys[place] == 0 ? 0 : nodes[place];
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static long key(int node, char c) {
    return ((long) node << 16 | c) + 1;
  }

  /** The first entry of a node, or -1. */
  int entry(int node) {
    return firstEntry[node] - 1;
  }

  /** The entry after another of the same node, or -1. */
  int entryAfter(int entry) {
    return nextEntry[entry] - 1;
  }

  int symbol(int entry) {
    return entrySymbol[entry];
  }

  Object value(int entry) {
    return entryValue[entry];
  }

  /** Which character of a word must be a capital, plus 1; 0 for none. */
  int capital(int entry) {
    return entryCapital[entry];
  }

  /** The first character, or the one behind a digit (2H is a half, 2h two hours). */
  private static byte capitalOf(String word) {
    boolean digit = word.length() > 1 && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    int at = digit ? 1 : 0;
    return (byte) (isCapital(word.charAt(at)) ? at + 1 : 0);
  }

  int longest() {
    return longest;
  }

  /** Marks every first character of words of the wanted symbols. */
  void firstCharacters(boolean[] wantedSymbols, boolean[] starts) {
    for (int entry = 0; entry < entryCount; entry++) {
      if (wantedSymbols[entrySymbol[entry]]) {
        char c = entryFirst[entry];
        starts[c] = true;
        if (c >= 'a' && c <= 'z') {
          starts[c - 0x20] = true;
        }
      }
    }
  }

  static char lowerCase(char c) {
    return isCapital(c) ? (char) (c + 0x20) : c;
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
