package jianbao.index;

import java.util.ArrayList;
import java.util.List;
import jianbao.text.Span;

/**
 * The sentences that passages are made of. Cut at the ends of Chinese and English sentences with
 * the quotation marks and brackets that close behind them, and at line breaks; white space around a
 * sentence is left out.
 */
final class Sentences {

  private static final String ENDS = "。！？!?…";
  private static final String CLOSERS = "」』”’）)】》〉\"'";

  private Sentences() {}

  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\n' || c == '\r') {
        add(text, begin, at, sentences);
        begin = at;
      } else if (ENDS.indexOf(c) >= 0 || isFullStop(text, at - 1)) {
        while (at < text.length()
            && (ENDS.indexOf(text.charAt(at)) >= 0 || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
          at++;
        }
        add(text, begin, at, sentences);
        begin = at;
      }
    }
    add(text, begin, text.length(), sentences);
    return sentences;
  }

  /** A point with white space and a capital or a quotation mark behind it, no initial before it. */
  private static boolean isFullStop(String text, int at) {
    if (text.charAt(at) != '.' || at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
      return false;
    }
    boolean initial =
        at >= 1
            && Character.isUpperCase(text.charAt(at - 1))
            && (at == 1 || !Character.isLetter(text.charAt(at - 2)));
    boolean shortTitle = at >= 2 && "MrMsDrStJr".contains(text.substring(at - 2, at));
    char next = text.charAt(at + 2);
    return !initial && !shortTitle && !Character.isLowerCase(next);
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      sentences.add(new Span(begin, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
