package jianbao.extract.grammar;

import java.util.Arrays;

/**
 * The words of a grammar, as a trie. A word in lower case matches in any case; a word with a
 * capital needs that capital ({@code May} is not {@code may}, but {@code MAY} is). Latin words
 * match whole: no letter stands before or behind. Immutable once built.
 */
final class GrammarWords {

  private static final int ROOT = 0;

  /** So many edges are looked through one by one. */
  private static final int FEW_EDGES = 4;

  /** While it is filled. Key: node and character; value: the next node. 0 is a free place. */
  private long[] keys = new long[1 << 12];

  private int[] nodes = new int[1 << 12];

  /** Of each node where its edges begin; they end where those of the next begin. */
  private int[] firstEdge = {};

  /** The characters of all edges, those of one node in order. */
  private char[] edgeCharacters = {};

  private int[] edgeNodes = {};

  private final FirstCharacters firsts = new FirstCharacters();

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

  /** 0 where a word has one character. */
  private char[] entrySecond = new char[1 << 10];

  private char[] entryLast = new char[1 << 10];
  private int[] entryLength = new int[1 << 10];
  private int entryCount;

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
      entrySecond = Arrays.copyOf(entrySecond, entryCount * 2);
      entryLast = Arrays.copyOf(entryLast, entryCount * 2);
      entryLength = Arrays.copyOf(entryLength, entryCount * 2);
    }
    entrySymbol[entryCount] = symbol;
    entryValue[entryCount] = value;
    entryCapital[entryCount] = capitalOf(word);
    entryFirst[entryCount] = lowerCase(word.charAt(0));
    entrySecond[entryCount] = word.length() > 1 ? lowerCase(word.charAt(1)) : 0;
    entryLast[entryCount] = lowerCase(word.charAt(word.length() - 1));
    entryLength[entryCount] = word.length();
    nextEntry[entryCount] = firstEntry[node];
    entryCount++;
    firstEntry[node] = entryCount;
  }

  private int edge(int node, char c) {
    if (node != ROOT) {
      return innerEdge(node, c);
    }
    if (firsts.node(c) == 0) {
      firsts.setNode(c, newNode());
    }
    return firsts.node(c);
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

  /** Packs the edges; no word is added from here on. */
  void freeze() {
    long[] sorted = new long[edgeCount];
    int count = 0;
    for (long key : keys) {
      if (key != 0) {
        sorted[count++] = key;
      }
    }
    Arrays.sort(sorted);
    firstEdge = new int[nodeCount + 1];
    edgeCharacters = new char[count];
    edgeNodes = new int[count];
    int node = 0;
    for (int i = 0; i < count; i++) {
      int from = (int) ((sorted[i] - 1) >>> 16);
      while (node < from) {
        firstEdge[++node] = i;
      }
      edgeCharacters[i] = (char) (sorted[i] - 1);
      edgeNodes[i] = nodes[place(sorted[i])];
    }
    Arrays.fill(firstEdge, node + 1, nodeCount + 1, count);
    keys = new long[0];
    nodes = new int[0];
  }

  /** The node behind a character, or 0. */
  int next(int node, char c) {
    if (node == ROOT) {
      return firsts.node(c);
    }
    char wanted = lowerCase(c);
    int low = firstEdge[node];
    int high = firstEdge[node + 1];
    while (high - low > FEW_EDGES) {
      int middle = (low + high) >>> 1;
      if (edgeCharacters[middle] <= wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    for (int edge = low; edge < high; edge++) {
      if (edgeCharacters[edge] == wanted) {
        return edgeNodes[edge];
      }
    }
    return 0;
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

  /** Adds how the words of the wanted symbols begin. */
  void beginnings(boolean[] wantedSymbols, Beginnings beginnings) {
    for (int entry = 0; entry < entryCount; entry++) {
      if (wantedSymbols[entrySymbol[entry]]) {
        beginnings.add(entryFirst[entry], entrySecond[entry]);
      }
    }
  }

  /**
   * What words begin with. Numbers are to be added; the kinds of words are those that {@link
   * #markKinds} set.
   */
  FirstCharacters firsts() {
    return firsts;
  }

  /** Tells the first character of each word the kind of the word. */
  void markKinds(long[] bitsOfSymbols) {
    for (int entry = 0; entry < entryCount; entry++) {
      firsts.addKinds(entryFirst[entry], bitsOfSymbols[entrySymbol[entry]]);
    }
  }

  /** Marks the symbols that have words. */
  void markSymbols(boolean[] marks) {
    for (int entry = 0; entry < entryCount; entry++) {
      marks[entrySymbol[entry]] = true;
    }
  }

  /** The last characters of the words of a symbol, in lower case. */
  String lastCharacters(int symbol) {
    StringBuilder last = new StringBuilder();
    for (int entry = 0; entry < entryCount; entry++) {
      if (entrySymbol[entry] == symbol && last.indexOf(String.valueOf(entryLast[entry])) < 0) {
        last.append(entryLast[entry]);
      }
    }
    return last.toString();
  }

  /** The length of the longest word of a symbol. */
  int longest(int symbol) {
    int most = 0;
    for (int entry = 0; entry < entryCount; entry++) {
      most = entrySymbol[entry] == symbol ? Math.max(most, entryLength[entry]) : most;
    }
    return most;
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
