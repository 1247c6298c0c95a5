package jianbao.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jianbao.text.CharacterClass;

/**
 * Whether one name is short for another, by their characters alone. Pure functions over names as
 * views have them.
 */
final class Abbreviation {

  /** What stands between the words of a name in Latin letters. */
  static final Pattern WORD_ENDS = Pattern.compile("[ \\-]+");

  private static final int LONGEST_SHORT = 6;
  private static final int SHORTEST_TAIL = 3;

  /** Units of the words that names of clubs are made of. */
  private static final int HALF = 2;

  private Abbreviation() {}

  /**
   * Whether a Chinese name abbreviates another by picking characters: 港科院 for 香港科学院. All its
   * characters stand in the longer one in the same order, the last is the last there, and the first
   * is one of the first two.
   */
  static boolean picks(String brief, String full) {
    if (brief.length() < 2
        || brief.length() > LONGEST_SHORT
        || full.length() < brief.length() + 2) {
      return false;
    }
    if (brief.charAt(brief.length() - 1) != full.charAt(full.length() - 1)) {
      return false;
    }
    int first = full.indexOf(brief.charAt(0));
    if (first < 0 || first > 1) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < full.length() && at < brief.length(); i++) {
      if (full.charAt(i) == brief.charAt(at)) {
        at++;
      }
    }
    return at == brief.length();
  }

  /** Whether a name is the end of another: 人工智能研发院 for 香港人工智能研发院. */
  static boolean isTail(String brief, String full) {
    return brief.length() >= SHORTEST_TAIL
        && full.length() > brief.length()
        && full.endsWith(brief)
        && !isLetter(brief.charAt(0));
  }

  /** Whether a name is the second half of one of two words: 桃猿 for 乐天桃猿, 勇士 for 金州勇士. */
  static boolean isSecondHalf(String brief, String full) {
    return brief.length() == HALF
        && full.length() == 2 * HALF
        && full.endsWith(brief)
        && !isLetter(full.charAt(0))
        && !isLetter(brief.charAt(0));
  }

  /**
   * Whether a name is the beginning of another and what follows only says what kind of body it is:
   * 瑞霖生物 for 瑞霖生物科技有限公司, Wing Cheung for Wing Cheung Limited.
   */
  static boolean isHead(String brief, String full, Set<String> kindWords) {
    if (brief.length() < 2 || full.length() <= brief.length() || !full.startsWith(brief)) {
      return false;
    }
    String rest = full.substring(brief.length()).strip();
    for (int guard = 0; !rest.isEmpty() && guard < full.length(); guard++) {
      String word = longestWord(rest, kindWords);
      if (word.isEmpty()) {
        return false;
      }
      rest = rest.substring(word.length()).strip();
    }
    return true;
  }

  /**
   * Whether Latin letters are the initials of a name: ITC for Innovation and Technology Commission.
   */
  static boolean isAcronym(String brief, String full) {
    if (brief.length() < 2 || brief.length() > 8 || full.indexOf(' ') < 0) {
      return false;
    }
    StringBuilder capitals = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (String word : WORD_ENDS.split(full, -1)) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        initials.append(word.charAt(0));
        if (Character.isUpperCase(word.charAt(0))) {
          capitals.append(word.charAt(0));
        }
      }
    }
    return brief.equals(capitals.toString())
        || brief.equals(initials.toString().toUpperCase(Locale.ROOT));
  }

  private static String longestWord(String text, Set<String> words) {
    for (int length = Math.min(text.length(), 16); length > 0; length--) {
      if (words.contains(text.substring(0, length))) {
        return text.substring(0, length);
      }
    }
    return "";
  }

  private static boolean isLetter(char unit) {
    return unit <= CharacterClass.LAST_LATIN && Character.isLetter(unit);
  }
}
