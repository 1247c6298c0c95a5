package jianbao.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import jianbao.text.CharacterClass;

/**
 * The terms that a text is found by, with their places.
 *
 * <p>Chinese (and Japanese and Korean) characters give overlapping pairs, one at the place of every
 * character but the last of a run; words of other scripts and numbers give themselves. A pair with
 * a boundary between two words inside is a term of its own, {@link Kind#CROSSING}: a query looks
 * for both, but knows the 中大 of 中大學生 from that of 集中大量. A run's last character stands alone, so
 * that it can be found at all; so does one that follows a number or a foreign word, so that 26日 can
 * be looked for whatever comes behind.
 *
 * <p>Quotation marks, brackets, middle dots and white space inside a line do not end a run (切·格瓦拉,
 * 「人工智能」研發院), nor does a line break; other punctuation and empty lines do.
 *
 * <p>A place is a character of a run or a word of another script; places have no gaps, and two
 * terms may share one. Holds what {@link #read} last read; not thread-safe.
 */
final class FoldedTokens {

  /** What a term is. */
  enum Kind {
    /** A pair of characters inside a word. */
    PAIR,
    /** A pair of characters of two words. */
    CROSSING,
    /** The last character of a run. */
    RUN_END,
    /** The first character of a run that follows a word, where the run goes on. */
    RUN_START,
    /** The only character of a run that follows a word. */
    SINGLE_AFTER_WORD,
    /** A word of another script, or a number. */
    WORD,
    /** Another form of the word at the same place: {@code disney} for {@code disney+}. */
    WORD_FORM
  }

  /** Marks the term of a pair that crosses a boundary. */
  static final char CROSSING_MARK = '/';

  private static final int LONGEST_WORD = 100;

  private final FoldTable table;

  private char[] chars = new char[256];
  private int used;
  private int size;
  private int[] termBegin = new int[64];
  private int[] place = new int[64];
  private int[] begin = new int[64];
  private int[] end = new int[64];
  private Kind[] kind = new Kind[64];

  private String text;
  private IntPredicate boundaries;
  private int places;

  /** The character of a run that waits for the next; -1 for none. */
  private int waiting;

  private int waitingBegin;
  private int waitingEnd;
  private boolean waitingAfterWord;
  private boolean runHasPairs;
  private boolean gap;
  private boolean afterWord;
  private int lineBreaks;

  FoldedTokens(FoldTable table) {
    this.table = table;
  }

  /** Reads a text without knowledge of its words. */
  FoldedTokens read(String newText) {
    return read(newText, offset -> false);
  }

  /**
   * Reads a text.
   *
   * @param newText any text
   * @param newBoundaries whether a word begins at a UTF-16 offset
   * @return this
   */
  FoldedTokens read(String newText, IntPredicate newBoundaries) {
    text = newText;
    boundaries = newBoundaries;
    used = 0;
    size = 0;
    places = 0;
    waiting = -1;
    runHasPairs = false;
    gap = false;
    afterWord = false;
    lineBreaks = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      switch (CharacterClass.of(c)) {
        case HAN, KANA, HANGUL -> character(table.fold(c), at, next);
        case LATIN, DIGIT -> next = word(at);
        case LETTER -> next = isCombining(c) ? next : word(at);
        case SPACE -> space(c, at);
        case MARK -> mark(c);
        default -> {}
      }
      at = next;
    }
    endRun();
    return this;
  }

  int size() {
    return size;
  }

  /** Number of places that terms stand at. */
  int places() {
    return places;
  }

  String term(int token) {
    return new String(chars, termBegin[token], termLength(token));
  }

  /** Whether a token has a term. */
  boolean is(int token, String term) {
    int length = termLength(token);
    if (length != term.length()) {
      return false;
    }
    int from = termBegin[token];
    for (int i = 0; i < length; i++) {
      if (chars[from + i] != term.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  char[] chars() {
    return chars;
  }

  int termBegin(int token) {
    return termBegin[token];
  }

  int termLength(int token) {
    return (token + 1 < size ? termBegin[token + 1] : used) - termBegin[token];
  }

  /** The place of a term, from 0; never less than that of the term before. */
  int place(int token) {
    return place[token];
  }

  /** Where the term begins in the text, in UTF-16 units. */
  int begin(int token) {
    return begin[token];
  }

  /** Where the term ends in the text, in UTF-16 units. */
  int end(int token) {
    return end[token];
  }

  Kind kind(int token) {
    return kind[token];
  }

  private void character(int folded, int from, int to) {
    if (waiting >= 0 && lineBreaks > 1) {
      endRun();
    }
    if (waiting >= 0) {
      boolean crossing = gap || boundaries.test(from);
      if (!runHasPairs && waitingAfterWord) {
        openTerm(places - 1, waitingBegin, waitingEnd, Kind.RUN_START);
        append(waiting);
      }
      openTerm(places - 1, waitingBegin, to, crossing ? Kind.CROSSING : Kind.PAIR);
      append(waiting);
      append(folded);
      if (crossing) {
        append(CROSSING_MARK);
      }
      runHasPairs = true;
    } else {
      waitingAfterWord = afterWord && lineBreaks < 2;
      runHasPairs = false;
    }
    waiting = folded;
    waitingBegin = from;
    waitingEnd = to;
    places++;
    gap = false;
    afterWord = false;
    lineBreaks = 0;
  }

  private void endRun() {
    if (waiting >= 0) {
      boolean single = !runHasPairs && waitingAfterWord;
      openTerm(
          places - 1, waitingBegin, waitingEnd, single ? Kind.SINGLE_AFTER_WORD : Kind.RUN_END);
      append(waiting);
      waiting = -1;
    }
    gap = false;
  }

  private void space(int c, int at) {
    gap = true;
    boolean secondHalf = c == '\n' && at > 0 && text.charAt(at - 1) == '\r';
    if (!secondHalf && (c == '\n' || c == '\r' || c == '\u2029')) {
      lineBreaks++;
    }
  }

  private void mark(int c) {
    if (isTransparent(c)) {
      gap = true;
    } else {
      endRun();
      afterWord = false;
    }
  }

  /** Marks that stand inside names and around words rather than between clauses. */
  private static boolean isTransparent(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> "\"'·・‧•⋅∙＂＇*＊_＿".indexOf(c) >= 0;
    };
  }

  private int word(int from) {
    endRun();
    int to = from;
    boolean letters = true;
    openTerm(places, from, from, Kind.WORD);
    while (to < text.length()) {
      int c = text.codePointAt(to);
      int width = Character.charCount(c);
      CharacterClass type = CharacterClass.of(c);
      if (type == CharacterClass.DIGIT) {
        letters = false;
        append(digit(c));
      } else if (type == CharacterClass.LATIN || type == CharacterClass.LETTER) {
        if (!isCombining(c)) {
          append(table.fold(c));
        }
      } else if (c == '.' && digitAt(to - 1) && digitAt(to + 1)) {
        append('.');
      } else if (isThousandsComma(to)) {
        // 1,000 is 1000
      } else if ((c == '\'' || c == '’') && letterAt(to - 1) && letterAt(to + 1)) {
        if (isPossessive(to)) {
          to += 2;
          break;
        }
      } else if (c == '&' && letterAt(to - 1) && letterAt(to + 1)) {
        append('&');
      } else {
        break;
      }
      to += width;
      if (used - termBegin[size - 1] >= LONGEST_WORD) {
        break;
      }
    }
    int word = size - 1;
    end[word] = to;
    if (letters) {
      to = signs(word, to);
    }
    places++;
    afterWord = true;
    lineBreaks = 0;
    gap = false;
    return to;
  }

  /** {@code C++}, {@code C#}, {@code M+}: found with its signs and without. */
  private int signs(int word, int at) {
    int to = at;
    while (to < text.length() && "+#＋＃".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    if (to == at || letterAt(to) || digitAt(to)) {
      return at;
    }
    int length = termLength(word);
    for (int i = at; i < to; i++) {
      append(table.fold(text.charAt(i)));
    }
    end[word] = to;
    openTerm(places, begin[word], at, Kind.WORD_FORM);
    for (int i = 0; i < length; i++) {
      append(chars[termBegin[word] + i]);
    }
    return to;
  }

  private boolean isPossessive(int apostrophe) {
    char s = text.charAt(apostrophe + 1);
    return (s == 's' || s == 'S') && !letterAt(apostrophe + 2) && !digitAt(apostrophe + 2);
  }

  private boolean isThousandsComma(int at) {
    return text.charAt(at) == ','
        && digitAt(at - 1)
        && digitAt(at + 1)
        && digitAt(at + 2)
        && digitAt(at + 3)
        && !digitAt(at + 4);
  }

  private boolean digitAt(int offset) {
    return offset >= 0
        && offset < text.length()
        && CharacterClass.of(text.charAt(offset)) == CharacterClass.DIGIT;
  }

  private boolean letterAt(int offset) {
    return offset >= 0
        && offset < text.length()
        && CharacterClass.of(text.charAt(offset)) == CharacterClass.LATIN;
  }

  private static int digit(int c) {
    int value = Character.digit(c, 10);
    return value < 0 ? c : '0' + value;
  }

  private static boolean isCombining(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private void openTerm(int at, int from, int to, Kind what) {
    if (size == place.length) {
      int larger = size * 2;
      termBegin = Arrays.copyOf(termBegin, larger);
      place = Arrays.copyOf(place, larger);
      begin = Arrays.copyOf(begin, larger);
      end = Arrays.copyOf(end, larger);
      kind = Arrays.copyOf(kind, larger);
    }
    termBegin[size] = used;
    place[size] = at;
    begin[size] = from;
    end[size] = to;
    kind[size] = what;
    size++;
  }

  private void append(int codePoint) {
    if (used + 2 > chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    used += Character.toChars(codePoint, chars, used);
  }
}
