package jianbao.index.packed;

import java.util.Arrays;

/**
 * Units by their characters: a trie whose edges lie in one table with open addressing, so that
 * finding one makes no garbage. Reading is thread-safe once all units have been added.
 */
final class UnitTrie {

  /** The node where every unit begins. */
  static final int ROOT = 0;

  /** No node; the root is nobody's child. */
  static final int NONE = 0;

  private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio

  private static final int CHARACTER_BITS = 16;
  private static final int EDGE_BITS = 40;
  private static final long EDGE = (1L << EDGE_BITS) - 1;

  /** More characters than nodes can be told apart by an edge. */
  private static final int MOST_CHARACTERS = 1 << (EDGE_BITS - CHARACTER_BITS - 1);

  /**
   * Each edge with its child above it, so that to follow one costs one line of memory; 0 where none
   * is.
   */
  private final long[] edges;

  private final int[] units;
  private final int shift;
  private int nodes = 1;

  /**
   * A trie.
   *
   * @param characters the characters of all units together
   */
  UnitTrie(int characters) {
    if (characters >= MOST_CHARACTERS) {
      throw new IllegalArgumentException(characters + " characters, expected fewer");
    }
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, characters));
    edges = new long[1 << bits];
    units = new int[characters + 1];
    shift = Long.SIZE - bits;
    Arrays.fill(units, -1);
  }

  /** Adds a unit, {@code chars[from]} up to {@code chars[to - 1]}. */
  void add(char[] chars, int from, int to, int unit) {
    int node = ROOT;
    for (int i = from; i < to; i++) {
      int slot = slot(node, chars[i]);
      if (edges[slot] == 0) {
        edges[slot] = (long) nodes++ << EDGE_BITS | edge(node, chars[i]);
      }
      node = (int) (edges[slot] >>> EDGE_BITS);
    }
    units[node] = unit;
  }

  /** The node behind a character; {@link #NONE} if no unit goes on with it. */
  int child(int node, char c) {
    return (int) (edges[slot(node, c)] >>> EDGE_BITS);
  }

  /** The unit that ends at a node; -1 if none does. */
  int unit(int node) {
    return units[node];
  }

  /** Where an edge lies or would lie. At least half of the table is free. */
  private int slot(int node, char c) {
    long edge = edge(node, c);
    int slot = (int) ((edge * SPREAD) >>> shift);
    while (edges[slot] != 0 && (edges[slot] & EDGE) != edge) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }

  private static long edge(int node, char c) {
    return (long) node << CHARACTER_BITS | c;
  }
}
