package jianbao.text;

/** The kinds of characters that reading a newspaper has to tell apart. */
public enum CharacterClass {
  /** Ideographs of every plane, with 〇 and 々. */
  HAN,
  /** Hiragana, katakana, bopomofo. */
  KANA,
  /** Korean syllables and letters. */
  HANGUL,
  /** Letters of the Latin alphabet, full-width ones included. */
  LATIN,
  /** Letters of any other alphabet, and combining marks. */
  LETTER,
  /** Decimal digits of any script, full-width ones included. */
  DIGIT,
  /** White space, the ideographic space and line breaks included. */
  SPACE,
  /** Punctuation and symbols. */
  MARK,
  /** Control characters, unassigned code points, lone surrogates, private use. */
  OTHER;

  /** The last character of the blocks of Latin letters, signs and figures. */
  public static final char LAST_LATIN = '\u024F';

  private static final CharacterClass[] BELOW_128 = new CharacterClass[128];

  static {
    for (int c = 0; c < BELOW_128.length; c++) {
      BELOW_128[c] = compute(c);
    }
  }

  /** The class of a code point. */
  public static CharacterClass of(int codePoint) {
    if (codePoint < 128) {
      return BELOW_128[codePoint];
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return HAN;
    }
    return compute(codePoint);
  }

  /**
   * Whether a stretch of a text has nothing but ideographs; those of the first plane alone count.
   */
  public static boolean isHan(CharSequence text, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (of(text.charAt(at)) != HAN) {
        return false;
      }
    }
    return true;
  }

  /** Whether lines that meet at such a character are joined without a space. */
  public boolean isCjk() {
    return this == HAN || this == KANA;
  }

  private static CharacterClass compute(int codePoint) {
    int type = Character.getType(codePoint);
    return switch (type) {
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.CONTROL ->
          Character.isWhitespace(codePoint) || codePoint == 0x85 ? SPACE : OTHER;
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          OTHER;
      default -> byScript(codePoint, type);
    };
  }

  private static CharacterClass byScript(int codePoint, int type) {
    if (codePoint == 'ー') { // shared by both kana, so it has no script of its own
      return KANA;
    }
    if (Character.isIdeographic(codePoint) || codePoint == '々' || codePoint == '〇') {
      return HAN;
    }
    if (Character.isLetter(codePoint) || isCombining(type)) {
      return switch (Character.UnicodeScript.of(codePoint)) {
        case HIRAGANA, KATAKANA, BOPOMOFO -> KANA;
        case HANGUL -> HANGUL;
        case LATIN -> LATIN;
        default -> LETTER;
      };
    }
    return MARK;
  }

  private static boolean isCombining(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
