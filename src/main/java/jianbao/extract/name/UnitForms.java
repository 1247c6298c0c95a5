package jianbao.extract.name;

import jianbao.text.CharacterClass;

/**
 * Units and words as numbers: the code point of a Han character by itself, else the FNV-1a hash of
 * the characters (Fowler, Noll and Vo).
 */
final class UnitForms {

  static final int FNV_START = 0x811c9dc5;
  static final int FNV_FACTOR = 0x01000193;

  private UnitForms() {}

  /** The form that a unit of these characters has. */
  static int form(String unit) {
    return form(unit, 0, unit.length());
  }

  static int form(String text, int begin, int end) {
    int first = begin < end ? text.codePointAt(begin) : 0;
    if (end - begin == Character.charCount(first)
        && CharacterClass.of(first) == CharacterClass.HAN) {
      return first;
    }
    int hash = FNV_START;
    for (int at = begin; at < end; at++) {
      hash = (hash ^ lower(text.charAt(at))) * FNV_FACTOR;
    }
    return hash;
  }

  static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  static int hash(String text, int from, int to) {
    int hash = FNV_START;
    for (int at = from; at < to; at++) {
      hash = (hash ^ text.charAt(at)) * FNV_FACTOR;
    }
    return hash;
  }

  /** Case and length of a run of letters and digits of some kind of {@link Units}. */
  static int shape(char first, int upper, int length, int kind) {
    int letterCase =
        upper == 0 ? 0 : upper == length ? 1 : first != lower(first) && upper == 1 ? 2 : 3;
    return 64 + kind * 16 + letterCase * 4 + Math.min(length, 4) - 1;
  }
}
