package jianbao.layout;

import jianbao.text.CharacterClass;

/**
 * What a line opens with before its words.
 *
 * @param kind the kind of mark
 * @param level the level of a Markdown heading, else 0
 * @param content where the words begin
 */
record LineMark(Kind kind, int level, int content) {

  /** The kinds of opening marks. */
  enum Kind {
    NONE,
    /** Markdown: one to six {@code #} and a space. */
    HEADING,
    /** A dash, star, plus or dot of a list. */
    BULLET,
    /** ● ▲ ■ and their kin, in front of captions, bylines and items. */
    SYMBOL,
    /** A list number: {@code 1 }, {@code 2.}, 三、, （四）, ⑤. */
    NUMBER,
    /** 第一，, 其二，. */
    ORDINAL,
    /** A Markdown quotation. */
    QUOTE
  }

  /** The mark of the line {@code [begin, end)} of a page, which opens with no white space. */
  static LineMark of(String page, int begin, int end) {
    char first = page.charAt(begin);
    if (first == '#') {
      int at = begin;
      while (at < end && page.charAt(at) == '#') {
        at++;
      }
      int level = at - begin;
      if (level <= 6 && at < end && Punctuation.isBlank(page.charAt(at))) {
        return new LineMark(Kind.HEADING, level, skipBlanks(page, at, end));
      }
      return none(begin);
    }
    if (first == '>') {
      int content = skipBlanks(page, begin + 1, end);
      return content < end ? new LineMark(Kind.QUOTE, 0, content) : none(begin);
    }
    if (Punctuation.isSymbol(first)) {
      int content = skipBlanks(page, begin + 1, end);
      return content < end ? new LineMark(Kind.SYMBOL, 0, content) : none(begin);
    }
    boolean spaced = begin + 1 < end && Punctuation.isBlank(page.charAt(begin + 1));
    if (Punctuation.isDot(first) && (spaced || first == '•' || first == '○')) {
      int content = skipBlanks(page, begin + 1, end);
      return content < end ? new LineMark(Kind.BULLET, 0, content) : none(begin);
    }
    if (first == '-' || first == '*' || first == '+' || first == '–') {
      if (begin + 1 < end && Punctuation.isBlank(page.charAt(begin + 1))) {
        int content = skipBlanks(page, begin + 1, end);
        return content < end ? new LineMark(Kind.BULLET, 0, content) : none(begin);
      }
      return none(begin);
    }
    return number(page, begin, end);
  }

  private static LineMark number(String page, int begin, int end) {
    char first = page.charAt(begin);
    if (first >= '①' && first <= '⑳') {
      return numbered(page, begin + 1, end, begin);
    }
    boolean bracket = first == '（' || first == '(';
    int at = bracket ? begin + 1 : begin;
    int digits = at;
    while (digits < end && digits - at < 3 && isDigit(page.charAt(digits))) {
      digits++;
    }
    if (digits > at && digits - at <= 2) {
      if (digits == end) {
        return none(begin);
      }
      char next = page.charAt(digits);
      boolean closes = next == '）' || next == ')';
      if (bracket) {
        return closes ? numbered(page, digits + 1, end, begin) : none(begin);
      }
      boolean point =
          (next == '.' || next == '．') && (digits + 1 == end || !isDigit(page.charAt(digits + 1)));
      boolean space =
          Punctuation.isBlank(next)
              && digits + 1 < end
              && CharacterClass.of(page.codePointAt(skipBlanks(page, digits, end - 1))).isCjk();
      return closes || point || next == '、' || space
          ? numbered(page, digits + 1, end, begin)
          : none(begin);
    }
    int numerals = at;
    while (numerals < end
        && numerals - at < 3
        && Punctuation.isChineseNumeral(page.charAt(numerals))) {
      numerals++;
    }
    if (numerals > at && numerals < end) {
      char next = page.charAt(numerals);
      boolean closes = next == '）' || next == ')';
      if (bracket ? closes : (next == '、' || next == '.' || next == '．' || closes)) {
        return numbered(page, numerals + 1, end, begin);
      }
      return none(begin);
    }
    if ((first == '第' || first == '其') && begin + 2 < end) {
      char pause = page.charAt(begin + 2);
      if (Punctuation.isChineseNumeral(page.charAt(begin + 1))
          && (Punctuation.isPause(pause) || Punctuation.isColon(pause) || pause == '是')) {
        return new LineMark(Kind.ORDINAL, 0, begin);
      }
    }
    return none(begin);
  }

  private static LineMark numbered(String page, int from, int end, int begin) {
    int content = skipBlanks(page, from, end);
    return content < end ? new LineMark(Kind.NUMBER, 0, content) : none(begin);
  }

  private static LineMark none(int begin) {
    return new LineMark(Kind.NONE, 0, begin);
  }

  private static int skipBlanks(String page, int from, int end) {
    int at = from;
    while (at < end && Punctuation.isBlank(page.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
