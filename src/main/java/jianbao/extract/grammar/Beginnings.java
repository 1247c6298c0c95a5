package jianbao.extract.grammar;

import jianbao.text.CharacterSet;

/**
 * How the words of some symbols begin, as a filter of a few kilobytes: it may let a place through
 * where none begins, and never rules one out where one does. Filled once, then only read.
 */
final class Beginnings {

  private static final int BITS = 1 << 16;

  private final CharacterSet single = new CharacterSet();
  private final CharacterSet first = new CharacterSet();
  private final long[] pairs = new long[BITS / Long.SIZE];

  /**
   * Adds a word.
   *
   * @param c its first character
   * @param second its second one, in lower case; 0 if it has none
   */
  void add(char c, char second) {
    mark(first, c);
    if (second == 0) {
      mark(single, c);
    } else {
      int bit = bit(c, second);
      pairs[bit >> 6] |= 1L << bit;
    }
  }

  /** In either case. */
  private static void mark(CharacterSet characters, char c) {
    characters.add(c);
    if (c >= 'a' && c <= 'z') {
      characters.add((char) (c - 0x20));
    }
  }

  /** The characters that words begin with; not to be changed. */
  CharacterSet firsts() {
    return first;
  }

  /** Whether a word may begin with a character that another follows, or none (0). */
  boolean mayBegin(char c, char next) {
    if (!first.contains(c)) {
      return false;
    }
    if (single.contains(c)) {
      return true;
    }
    int bit = bit(Lexicon.lowerCase(c), Lexicon.lowerCase(next));
    return (pairs[bit >> 6] >>> bit & 1) != 0;
  }

  private static int bit(char c, char second) {
    return ((c * 0x9E37) ^ (second * 0x85EB)) & (BITS - 1);
  }
}
