package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import jianbao.layout.LayoutWords.Kind;

/** Cuts a run of ideographs in a byline into personal names. */
final class BylineNames {

  private static final int LONGEST = 4;

  private BylineNames() {}

  /**
   * The names in a run such as 楊盈盈, 張三和李四, 江鑫嫻北京.
   *
   * @param run ideographs and middle dots
   * @param afterName whether a name stands before it, so that it may be a mere place
   * @return null if it cannot be read as names and places
   */
  static List<String> split(String run, LayoutWords words, boolean afterName) {
    List<String> names = new ArrayList<>();
    if (isPlace(run, words)) {
      return afterName ? names : null;
    }
    if (run.indexOf('·') > 0 || run.indexOf('‧') > 0) {
      if (run.length() > 20) {
        return null;
      }
      names.add(run);
      return names;
    }
    int and = conjunction(run, words);
    if (and > 0) {
      names.add(run.substring(0, and));
      names.add(run.substring(and + 1));
      return names;
    }
    if (run.length() < 2) {
      return null;
    }
    if (run.length() <= 3) {
      names.add(run);
      return names;
    }
    return withPlace(run, words, names);
  }

  /** A name of the most likely length in front of a place, or a name of four characters. */
  private static List<String> withPlace(String run, LayoutWords words, List<String> names) {
    int surname = words.surnameLength(run);
    for (int length : surname == 2 ? new int[] {4, 3} : new int[] {3, 2, 4}) {
      if (length < run.length() && isPlace(run.substring(length), words)) {
        names.add(run.substring(0, length));
        return names;
      }
    }
    if (run.length() <= LONGEST) {
      names.add(run);
      return names;
    }
    return null;
  }

  /** Where 和, 及, 與 parts two names; 0 if nothing does. */
  private static int conjunction(String run, LayoutWords words) {
    for (int i = 2; i <= Math.min(LONGEST, run.length() - 3); i++) {
      boolean and = "和及與与".indexOf(run.charAt(i)) >= 0;
      String second = run.substring(i + 1);
      if (and && second.length() <= LONGEST && words.opensWithSurname(second)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a text is a place, or 駐 and a place, or two places in a row. */
  private static boolean isPlace(String text, LayoutWords words) {
    int from = text.startsWith("駐") || text.startsWith("驻") ? 1 : 0;
    int length = words.of(Kind.PLACE).lengthAt(text, from);
    if (length == 0) {
      return false;
    }
    int end = from + length;
    return end == text.length() || end + words.of(Kind.PLACE).lengthAt(text, end) == text.length();
  }
}
