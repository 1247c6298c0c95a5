package jianbao.index;

import java.util.Arrays;
import jianbao.index.FoldedText.Kind;

/**
 * The terms that a folded text is found by.
 *
 * <p>Characters give overlapping pairs; words of other scripts and numbers give themselves. A pair
 * with a boundary between two words inside is a term of its own, marked with {@link #CROSSING}: a
 * query looks for both, but can tell the 中大 of 中大學生 from that of 集中大量. A run's last character
 * stands alone, so that single characters can be found everywhere; so does the first one behind a
 * word of another script, so that 26日 can be looked for whatever comes behind. A word with signs
 * ({@code disney+}) is found without them too.
 *
 * <p>Terms do not tell where they stand: the text itself does (see {@link PhraseQuery}). Offsets
 * lie in the text as the article has it. Immutable once read; reading again overwrites.
 */
final class FoldedTokens {

  /** Marks the term of a pair that crosses a boundary. */
  static final char CROSSING = '/';

  private char[] chars = new char[512];
  private int used;
  private int size;
  private int[] termBegin = new int[256];
  private int[] place = new int[256];
  private int[] begin = new int[256];
  private int[] end = new int[256];

  /**
   * Reads the terms of a text.
   *
   * @return this
   */
  FoldedTokens read(FoldedText text) {
    used = 0;
    size = 0;
    int places = 0;
    int at = 0;
    while (at < text.length()) {
      switch (text.kind(at)) {
        case LETTER -> at = word(text, at, places++);
        case CHARACTER -> {
          boolean behindWord = at > 0 && text.kind(at - 1) == Kind.LETTER;
          at = character(text, at, places++, behindWord);
        }
        case SPACE, BREAK -> at++;
      }
    }
    return this;
  }

  int size() {
    return size;
  }

  String term(int token) {
    return new String(chars, termBegin[token], termLength(token));
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

  /** Which character or word of the text the term begins with, from 0; never goes back. */
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

  private int word(FoldedText text, int from, int at) {
    int to = from;
    int letters = from;
    while (to < text.length() && text.kind(to) == Kind.LETTER) {
      to++;
      if (!isSign(text.charAt(to - 1))) {
        letters = to;
      }
    }
    open(text, from, to, at);
    append(text, from, to);
    if (letters < to && letters > from) {
      open(text, from, letters, at);
      append(text, from, letters);
    }
    return to;
  }

  private int character(FoldedText text, int from, int at, boolean behindWord) {
    int next = from + units(text, from);
    boolean goesOn = next < text.length() && text.kind(next) == Kind.CHARACTER;
    if (behindWord || !goesOn) {
      open(text, from, next, at);
      append(text, from, next);
    }
    if (goesOn) {
      int to = next + units(text, next);
      open(text, from, to, at);
      append(text, from, to);
      if (text.isApart(next)) {
        append(CROSSING);
      }
    }
    return next;
  }

  private static int units(FoldedText text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1))
        ? 2
        : 1;
  }

  static boolean isSign(char c) {
    return c == '+' || c == '#';
  }

  private void open(FoldedText text, int from, int to, int at) {
    if (size == place.length) {
      int larger = size * 2;
      termBegin = Arrays.copyOf(termBegin, larger);
      place = Arrays.copyOf(place, larger);
      begin = Arrays.copyOf(begin, larger);
      end = Arrays.copyOf(end, larger);
    }
    termBegin[size] = used;
    place[size] = at;
    begin[size] = text.begin(from);
    end[size] = text.end(to - 1);
    size++;
  }

  private void append(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      append(text.charAt(i));
    }
  }

  private void append(char c) {
    if (used == chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    chars[used++] = c;
  }
}
