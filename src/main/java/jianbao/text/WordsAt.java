package jianbao.text;

import java.util.List;

/** Which of a few words stand at a place of a text. Stateless. */
public final class WordsAt {

  private WordsAt() {}

  /** Whether one of the words begins at a place; none does before or behind the text. */
  public static boolean begin(String text, int at, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words ends at a place. */
  public static boolean end(String text, int end, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }
}
