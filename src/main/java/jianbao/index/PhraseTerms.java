package jianbao.index;

import java.util.ArrayList;
import java.util.List;
import jianbao.index.FoldedText.Kind;

/**
 * The terms that a text must have for a phrase to stand in it: one of each list. Enough to find
 * every text that holds the phrase, and a few that do not.
 */
final class PhraseTerms {

  private PhraseTerms() {}

  /**
   * The terms of a phrase.
   *
   * @return empty for a single character, of which nobody knows what comes behind
   */
  static List<List<String>> of(FoldedText phrase) {
    List<List<String>> terms = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      int next = at + 1;
      switch (phrase.kind(at)) {
        case LETTER -> {
          while (next < phrase.length() && phrase.kind(next) == Kind.LETTER) {
            next++;
          }
          add(List.of(text(phrase, at, next)), terms);
        }
        case CHARACTER -> {
          next = afterCharacter(phrase, at);
          if (isCharacter(phrase, next)) {
            String pair = text(phrase, at, afterCharacter(phrase, next));
            add(List.of(pair, pair + FoldedTokens.CROSSING), terms);
          } else if (standsAlone(phrase, at, next)) {
            add(List.of(text(phrase, at, next)), terms);
          }
        }
        case SPACE, BREAK -> {}
      }
      at = next;
    }
    return terms;
  }

  /**
   * Whether a character that no other follows is a term of every text that holds the phrase: the
   * phrase itself says that its run ends here, or that a word of another script comes before.
   */
  private static boolean standsAlone(FoldedText phrase, int at, int next) {
    boolean runGoesBack = at > 0 && phrase.kind(at - 1) == Kind.CHARACTER;
    boolean endsRun = next < phrase.length();
    boolean behindWord = at > 0 && phrase.kind(at - 1) == Kind.LETTER;
    return !runGoesBack && (endsRun || behindWord);
  }

  private static void add(List<String> choice, List<List<String>> terms) {
    if (!terms.contains(choice)) {
      terms.add(choice);
    }
  }

  private static boolean isCharacter(FoldedText phrase, int at) {
    return at < phrase.length() && phrase.kind(at) == Kind.CHARACTER;
  }

  private static int afterCharacter(FoldedText phrase, int at) {
    boolean pair =
        at + 1 < phrase.length()
            && Character.isSurrogatePair(phrase.charAt(at), phrase.charAt(at + 1));
    return at + (pair ? 2 : 1);
  }

  private static String text(FoldedText phrase, int from, int to) {
    return new String(phrase.chars(), from, to - from);
  }
}
