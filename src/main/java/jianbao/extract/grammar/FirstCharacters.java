package jianbao.extract.grammar;

import java.util.Arrays;
import jianbao.text.CharacterSet;

/**
 * The characters that words and numbers begin with, in either case: of each the node of the trie
 * behind it and the kinds of words and numbers that may begin there, a bit for each kind; from the
 * 64th on kinds share bits. So a look at one character tells most places where what a rule waits
 * for cannot begin: it may let a place through where nothing does, and never rules one out where
 * something does. Filled once, then only read.
 */
final class FirstCharacters {

  /** The bit of no kind: that nothing need follow. */
  static final long END = 1L << (Long.SIZE - 1);

  private static final int FEW = 1 << 8;

  /** Of each character its row in the tables below; row 0 is that of all that begin nothing. */
  private final char[] rows = new char[1 << 16];

  private int[] nodes = new int[FEW];
  private long[] kinds = new long[FEW];
  private int count = 1;

  /** The bit of a kind, by its number. */
  static long bit(int kind) {
    return 1L << kind % (Long.SIZE - 1);
  }

  /** The row of a character in lower case, new or old. */
  private int add(char c) {
    if (rows[c] == 0) {
      if (count == nodes.length) {
        nodes = Arrays.copyOf(nodes, count * 2);
        kinds = Arrays.copyOf(kinds, count * 2);
      }
      rows[c] = (char) count++;
      if (c >= 'a' && c <= 'z') {
        rows[c - 0x20] = rows[c];
      }
    }
    return rows[c];
  }

  /** Sets the node behind a character in lower case. */
  void setNode(char c, int node) {
    int row = add(c);
    nodes[row] = node;
  }

  /** Adds kinds, as bits, to a character in lower case. */
  void addKinds(char c, long bits) {
    int row = add(c);
    kinds[row] |= bits;
  }

  /** Adds kinds, as bits, to all characters of a set. */
  void addKinds(CharacterSet characters, long bits) {
    for (int c = 0; c < rows.length; c++) {
      if (characters.contains((char) c)) {
        addKinds(GrammarWords.lowerCase((char) c), bits);
      }
    }
  }

  /** The node behind a character, or 0. */
  int node(char c) {
    return nodes[rows[c]];
  }

  /** The kinds that may begin with a character, as bits; 0 for none. */
  long kinds(char c) {
    return kinds[rows[c]];
  }
}
