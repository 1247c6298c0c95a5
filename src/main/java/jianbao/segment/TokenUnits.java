package jianbao.segment;

import jianbao.text.CharacterClass;

/** What single characters are to {@link TokenScanner}, and how far the like of them go. */
final class TokenUnits {

  /** Capitals of the code of a share. */
  static final int LONGEST_TICKER = 5;

  private TokenUnits() {}

  static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085';
  }

  static boolean isBreakOrSpace(char unit) {
    return unit <= ' '
        ? unit == ' ' || (unit >= '\t' && unit <= '\r')
        : unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
  }

  static boolean isFigure(char unit) {
    return unit >= '0' && unit <= '9';
  }

  static boolean isUpper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || isUpper(unit);
  }

  static boolean isKana(char unit) {
    return unit >= '\u3040' && unit <= '\u30FF' && unit != '·';
  }

  /** Whether a letter or figure of an alphabet stands here, or the accent of one. */
  static boolean isWordUnit(char[] text, int at, int end) {
    if (at >= end) {
      return false;
    }
    char unit = text[at];
    if (unit < 128) {
      return isLetter(unit) || isFigure(unit);
    }
    if (Character.isSurrogate(unit)) {
      return Character.isHighSurrogate(unit)
          && at + 1 < end
          && isLetterClass(CharacterClass.of(Character.codePointAt(text, at, end)));
    }
    return isLetterClass(CharacterClass.of(unit));
  }

  private static boolean isLetterClass(CharacterClass kind) {
    return switch (kind) {
      case LATIN, LETTER, KANA, HANGUL, DIGIT -> true;
      default -> false;
    };
  }

  /** How many figures stand from {@code at} on, counted up to five. */
  static int figures(char[] text, int at, int end) {
    int i = at;
    while (i < end && i - at < 5 && isFigure(text[i])) {
      i++;
    }
    return i - at;
  }

  static boolean hasLower(char[] text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLowerCase(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Past letters and figures, with their accents. */
  static int partEnd(char[] text, int at, int end) {
    int i = at;
    boolean kana = i < end && isKana(text[i]);
    while (i < end && isWordUnit(text, i, end) && isKana(text[i]) == kana) {
      i += Character.isHighSurrogate(text[i]) ? 2 : 1;
    }
    return i;
  }
}
