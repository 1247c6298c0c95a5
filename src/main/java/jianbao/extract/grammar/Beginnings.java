package jianbao.extract.grammar;

import jianbao.text.CharacterSet;
import jianbao.text.PairFilter;

/**
 * How the words of some symbols begin, as a filter of a few kilobytes: it may let a place through
 * where none begins, and never rules one out where one does. Filled once, then only read.
 */
final class Beginnings {

  private static final int PAIR_BITS = 16;

  /** Characters that are words by themselves or go on in any way, in either case. */
  private final CharacterSet single = new CharacterSet();

  private final PairFilter pairs = new PairFilter(PAIR_BITS);

  /**
   * Adds a word.
   *
   * @param c its first character
   * @param second its second one, in lower case; 0 if it has none
   */
  void add(char c, char second) {
    if (second == 0) {
      single.add(c);
      if (c >= 'a' && c <= 'z') {
        single.add((char) (c - 0x20));
      }
    } else {
      pairs.add(c, second);
    }
  }

  /** Adds characters that words may begin with, whatever follows. */
  void addAll(CharacterSet characters) {
    single.addAll(characters);
  }

  /** Whether a word may begin with a character that another follows, or none (0). */
  boolean mayBegin(char c, char next) {
    return pairs.mayHold(GrammarWords.lowerCase(c), GrammarWords.lowerCase(next))
        || single.contains(c);
  }
}
