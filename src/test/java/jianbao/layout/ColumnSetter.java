package jianbao.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into the lines of a column, by the rules of Chinese or English setting. */
final class ColumnSetter {

  private ColumnSetter() {}

  /**
   * The lines.
   *
   * @param text the paragraph
   * @param measure width of the column; a full-width character counts 2
   * @param indent columns by which the first line is shorter, as its indent is lost in extraction
   */
  static List<String> set(String text, int measure, int indent) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int room = lines.isEmpty() ? measure - indent : measure;
      int end = begin;
      int width = 0;
      while (end < text.length() && width + width(text.charAt(end)) <= room) {
        width += width(text.charAt(end));
        end++;
      }
      if (end < text.length()) {
        end = backToBreak(text, begin, end);
      }
      lines.add(text.substring(begin, end).strip());
      begin = end;
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private static int backToBreak(String text, int begin, int end) {
    int at = end;
    if (at < text.length()
        && (Punctuation.isPause(text.charAt(at)) || Punctuation.isStop(text.charAt(at)))) {
      return at + 1; // a mark that hangs over the edge
    }
    while (at > begin + 1 && isBound(text, at)) {
      at--;
    }
    return at > begin + 1 ? at : end;
  }

  /**
   * Whether no line may end before an offset: inside a word or number, at the wrong side of a mark.
   */
  static boolean isBound(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return (isWord(before) && isWord(after))
        || Punctuation.isOpener(before)
        || Punctuation.isCloser(after)
        || Punctuation.isPause(after)
        || Punctuation.isStop(after)
        || Character.isLowSurrogate(after)
        || after == '.'
        || after == '%'
        || after == '％';
  }

  private static boolean isWord(char c) {
    return c < 128
        && (Character.isLetterOrDigit(c) || c == '\'' || c == '.' || c == ',' || c == '-');
  }

  private static int width(char c) {
    return c < 0x2E80 && c != '—' && c != '…' && c != '“' && c != '”' ? 1 : 2;
  }
}
