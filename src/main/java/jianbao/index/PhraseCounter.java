package jianbao.index;

/**
 * Counts how often a phrase stands in a text without folding all of the text, which nearly always
 * says at a glance that the phrase is not there: its letters and characters must follow each other,
 * whatever marks and spaces lie between. Only around a place where they do is the text folded, from
 * a space or Chinese character to the next, beyond which folding never looks. Says the same as
 * {@link FoldedText#count}. Not thread-safe.
 */
final class PhraseCounter {

  /** A window of more than this to either side is not worth it. */
  private static final int WIDEST = 200;

  /** After so many choices whether an s is a possessive, the whole text is folded. */
  private static final int MOST_CHOICES = 100;

  private final SearchFolding folding;
  private final FoldedText folded;
  private char[] window = new char[1024];

  private char[] text = new char[0];
  private int textEnd;
  private int choices;

  PhraseCounter(SearchFolding folding) {
    this.folding = folding;
    this.folded = new FoldedText(folding);
  }

  /**
   * Number of times that a phrase stands in a text, overlapping ones counted.
   *
   * @param newText holds the text from its beginning
   * @param length UTF-16 units of the text
   */
  int count(char[] newText, int length, FoldedPhrase phrase) {
    text = newText;
    textEnd = length;
    int[] letters = phrase.letters();
    if (letters.length == 0) {
      return whole(phrase);
    }
    choices = 0;
    int first = letters[0];
    int count = 0;
    for (int at = folding.nextLetter(text, 0, textEnd, first);
        at < textEnd;
        at = folding.nextLetter(text, at + 1, textEnd, first)) {
      int c = codePointAt(at);
      if (folding.letter(c) == first) {
        int end = follow(at + Character.charCount(c), letters, 1);
        if (end >= 0) {
          int from = windowBegin(at);
          int to = windowEnd(end);
          if (from < 0 || to < 0) {
            return whole(phrase);
          }
          count += stands(phrase, from, at, to) ? 1 : 0;
        }
      }
    }
    return choices > MOST_CHOICES ? whole(phrase) : count;
  }

  private int whole(FoldedPhrase phrase) {
    return folded.read(text, textEnd, offset -> false).count(phrase);
  }

  /** Where the letters from {@code next} on end that follow from a place; -1 if others do. */
  private int follow(int from, int[] letters, int next) {
    int at = from;
    int wanted = next;
    while (wanted < letters.length) {
      if (at >= textEnd) {
        return -1;
      }
      int c = codePointAt(at);
      int behind = at + Character.charCount(c);
      int letter = folding.letter(c);
      if (letter != SearchFolding.NO_LETTER) {
        boolean possessive = letter == 's' && isApostrophe(at - 1);
        if (possessive && choices++ < MOST_CHOICES) { // if it is one, it is put aside
          int end = follow(behind, letters, wanted);
          if (end >= 0) {
            return end;
          }
        }
        if (letter != letters[wanted]) {
          return -1;
        }
        wanted++;
      }
      at = behind;
    }
    return at;
  }

  private boolean isApostrophe(int at) {
    return at >= 0 && (text[at] == '\'' || text[at] == '’');
  }

  /** Where a window may begin for a phrase that begins at a place; -1 if that is too far away. */
  private int windowBegin(int place) {
    int at = place;
    if (folding.role(codePointAt(at)) == SearchFolding.Role.CHARACTER) {
      return at;
    }
    while (at > 0 && !isEdge(text[at - 1])) {
      at--;
      if (place - at > WIDEST) {
        return -1;
      }
    }
    return at;
  }

  private int windowEnd(int place) {
    int at = place;
    while (at < textEnd && !isEdge(text[at])) {
      at++;
      if (at - place > WIDEST) {
        return -1;
      }
    }
    return at;
  }

  /** Whether folding looks at nothing on the other side of a unit. */
  private boolean isEdge(char c) {
    return c == ' '
        || c == '\n'
        || (c >= 0x2E80 && folding.role(c) == SearchFolding.Role.CHARACTER);
  }

  private boolean stands(FoldedPhrase phrase, int from, int at, int to) {
    int length = to - from;
    if (length > window.length) {
      window = new char[length * 2];
    }
    System.arraycopy(text, from, window, 0, length);
    folded.read(window, length, offset -> false);
    for (int found = folded.find(phrase, 0); found >= 0; found = folded.find(phrase, found + 1)) {
      if (folded.begin(found) == at - from) {
        return true;
      }
    }
    return false;
  }

  private int codePointAt(int at) {
    char high = text[at];
    return Character.isHighSurrogate(high)
            && at + 1 < textEnd
            && Character.isLowSurrogate(text[at + 1])
        ? Character.toCodePoint(high, text[at + 1])
        : high;
  }
}
