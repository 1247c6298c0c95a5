package jianbao.layout;

import jianbao.text.CharacterClass;

/**
 * Cuts text into terms for comparing topics: each pair of neighbouring ideographs, each word in
 * letters or digits of three characters or more, folded to lower case. A term is a number; two
 * terms may share one by bad luck, which does not matter here.
 */
final class Terms {

  private static final int SHORTEST_WORD = 3;

  private Terms() {}

  /** Adds the terms of {@code [begin, end)} of a text. */
  static void count(String text, int begin, int end, TermCounts counts) {
    char before = 0;
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (c >= 0x3400 && c <= 0x9FFF) {
        if (before != 0) {
          counts.add(pair(before, c), 1);
        }
        before = c;
        at++;
        continue;
      }
      before = 0;
      if (c < 128 ? Character.isLetterOrDigit(c) : isWordCharacter(c)) {
        int stop = at;
        int hash = 17;
        while (stop < end && isWordCharacter(text.charAt(stop))) {
          hash = hash * 31 + Character.toLowerCase(text.charAt(stop));
          stop++;
        }
        if (stop - at >= SHORTEST_WORD) {
          counts.add(hash, 1);
        }
        at = stop;
      } else {
        at++;
      }
    }
  }

  /** The term of a word in letters or digits. */
  static int word(String word) {
    int hash = 17;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + Character.toLowerCase(word.charAt(i));
    }
    return hash;
  }

  /** The term of two ideographs. */
  static int pair(char first, char second) {
    return first << 16 | second;
  }

  private static boolean isWordCharacter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    if (c >= 0x2E80 && c <= 0x9FFF) {
      return false;
    }
    CharacterClass kind = CharacterClass.of(c);
    return kind == CharacterClass.LATIN
        || kind == CharacterClass.LETTER
        || kind == CharacterClass.HANGUL;
  }
}
