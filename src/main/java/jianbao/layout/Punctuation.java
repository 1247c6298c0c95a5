package jianbao.layout;

/** The marks of Chinese and English print that layout has to tell apart. */
final class Punctuation {

  private Punctuation() {}

  /** Ends a sentence in any script; the full stop of Latin script needs its surroundings. */
  static boolean isStop(int c) {
    return switch (c) {
      case '。', '！', '？', '!', '?', '｡', '…', '﹒', '﹗', '﹖' -> true;
      default -> false;
    };
  }

  /** Parts clauses: a sentence goes on behind it. */
  static boolean isPause(int c) {
    return switch (c) {
      case '，', '、', '；', ',', ';', '﹐', '﹑', '﹔', '､' -> true;
      default -> false;
    };
  }

  static boolean isColon(int c) {
    return c == '：' || c == ':' || c == '﹕';
  }

  /** Opens a bracket or a quotation. */
  static boolean isOpener(int c) {
    return switch (c) {
      case '「', '『', '（', '(', '《', '〈', '【', '［', '[', '“', '‘', '〔', '〖', '﹁', '﹃', '{' -> true;
      default -> false;
    };
  }

  /** Closes a bracket or a quotation. */
  static boolean isCloser(int c) {
    return switch (c) {
      case '」', '』', '）', ')', '》', '〉', '】', '］', ']', '”', '’', '〕', '〗', '﹂', '﹄', '}' -> true;
      default -> false;
    };
  }

  static boolean isDash(int c) {
    return c == '—' || c == '–' || c == '―' || c == '─' || c == '－' || c == '-' || c == '~'
        || c == '～';
  }

  /** A mark in front of a caption, a byline or an item of a list. */
  static boolean isSymbol(int c) {
    return switch (c) {
      case '●',
          '■',
          '▲',
          '◆',
          '▼',
          '►',
          '▶',
          '◄',
          '◀',
          '△',
          '▽',
          '☆',
          '★',
          '□',
          '◇',
          '◎',
          '⊙',
          '♦',
          '▪',
          '◢',
          '◣',
          '◤',
          '◥',
          '▸',
          '◂',
          '▍',
          '❖',
          '✦',
          '◉' ->
          true;
      default -> false;
    };
  }

  /** A mark in front of an item of a list, where a space follows it or not. */
  static boolean isDot(int c) {
    return c == '•' || c == '·' || c == '‧' || c == '・' || c == '∙' || c == '○' || c == '⚫'
        || c == '◦';
  }

  /** Numerals of list numbers in Chinese. */
  static boolean isChineseNumeral(int c) {
    return "一二三四五六七八九十".indexOf(c) >= 0;
  }

  /** White space, and what stands invisibly at the ends of lines. */
  static boolean isBlank(int c) {
    return c <= ' '
        || c == 0xA0
        || c == 0x3000
        || c == 0x85
        || (c >= 0x2000 && c <= 0x200D)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x2060
        || c == 0xFEFF;
  }

  /** Ends a line: line feed, carriage return, form feed and their kin. */
  static boolean isLineEnd(int c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == '\f'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }
}
