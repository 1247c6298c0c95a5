package jianbao.gazetteer;

import jianbao.text.CharacterClass;

/**
 * How names are compared, unit by unit: without regard to the case of letters, and with one form of
 * the apostrophe, the hyphen, the space and the dot between the parts of a transliterated name.
 */
final class NameKey {

  /** What lies above has no upper and lower case that names in the news would need. */
  private static final char[] FOLDED = new char[0x600];

  private static final char FIRST_IDEOGRAPH = 0x3100;

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = compute(c);
    }
  }

  private NameKey() {}

  /** A unit of a name or a view as it is compared. */
  static char fold(char unit) {
    if (unit < FOLDED.length) {
      return FOLDED[unit];
    }
    return unit < FIRST_IDEOGRAPH || unit == '\uFF65' ? compute(unit) : unit;
  }

  /** A whole name as it is compared. */
  static String fold(String name) {
    char[] units = name.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = fold(units[i]);
    }
    return new String(units);
  }

  /**
   * Whether such a unit is part of a word of letters or digits, which names neither begin nor end
   * inside of.
   */
  static boolean isWordUnit(char unit) {
    if (unit >= 0x2E80) {
      return false;
    }
    return switch (CharacterClass.of(unit)) {
      case LATIN, LETTER, DIGIT -> true;
      default -> false;
    };
  }

  /** Whether a name boundary may lie between two units of a text. */
  static boolean isBoundary(char before, char after) {
    return !isWordUnit(before) || !isWordUnit(after);
  }

  private static char compute(char unit) {
    return switch (unit) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
      case '\t', '\n', '\r', '\u00A0', '\u2002', '\u2003', '\u2009', '\u3000' -> ' ';
      case '\u2022', '\u2027', '\u2219', '\u22C5', '\u30FB', '\uFF65' -> '·';
      default -> Character.toLowerCase(unit);
    };
  }
}
