package jianbao.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import jianbao.index.SearchFolding.Role;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * A text as search sees it, with the way back: folded characters without what stands inside names
 * and around words (quotation marks, brackets, middle dots, spaces, the break of a line); words of
 * other scripts with a space between, their inner signs put aside (Hong Kong's is {@code hong
 * kong}, 1,000 is {@code 1000}); a stroke for punctuation that ends a clause and for an empty line.
 * So 切·格瓦拉 reads 切格瓦拉, 「人工智能」研發院 reads 人工智能研发院, and whatever stands in a text stands in its folded
 * form.
 *
 * <p>Holds what {@link #read} last read; not thread-safe.
 */
final class FoldedText {

  /** Ends a clause. */
  static final char BREAK = '|';

  private static final int LONGEST_WORD = 100;

  private final SearchFolding folding;

  private char[] chars = new char[512];
  private int[] begin = new int[512];
  private int[] end = new int[512];
  private Kind[] kind = new Kind[512];
  private boolean[] apart = new boolean[512];
  private int length;

  private char[] text = new char[0];
  private int textEnd;
  private IntPredicate boundaries = offset -> false;
  private boolean gap;
  private int lineEnds;

  /** What a folded character is. */
  enum Kind {
    /** One of a script without spaces. */
    CHARACTER,
    /** A letter, digit or sign of a word of another script. */
    LETTER,
    /** The space between two such words. */
    SPACE,
    /** The end of a clause. */
    BREAK
  }

  FoldedText(SearchFolding folding) {
    this.folding = folding;
  }

  /** Reads a text without knowledge of its words. */
  FoldedText read(String newText) {
    return read(newText.toCharArray(), newText.length(), offset -> false);
  }

  /**
   * Reads a text.
   *
   * @param newText holds the text from its beginning
   * @param newLength UTF-16 units of the text
   * @param newBoundaries whether a word begins at an offset
   * @return this
   */
  FoldedText read(char[] newText, int newLength, IntPredicate newBoundaries) {
    text = newText;
    textEnd = newLength;
    boundaries = newBoundaries;
    length = 0;
    gap = false;
    lineEnds = 0;
    int at = 0;
    while (at < textEnd) {
      int c = codePointAt(at);
      int next = at + Character.charCount(c);
      switch (folding.role(c)) {
        case CHARACTER -> character(folding.fold(c), at, next);
        case LETTER -> next = word(at);
        case INSIDE -> gap = true;
        case LINE_END -> {
          gap = true;
          boolean secondHalf = c == '\n' && at > 0 && text[at - 1] == '\r';
          lineEnds += secondHalf ? 0 : 1;
        }
        case BREAK -> clauseEnds(at);
        case COMBINING, NOTHING -> {}
      }
      at = next;
    }
    return this;
  }

  /** Number of folded characters, in UTF-16 units. */
  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
  }

  char[] chars() {
    return chars;
  }

  Kind kind(int index) {
    return kind[index];
  }

  /** Whether a word begins with this character, or something was left out before it. */
  boolean isApart(int index) {
    return apart[index];
  }

  /** Where what is behind a folded character begins in the text. */
  int begin(int index) {
    return begin[index];
  }

  /** Where what is behind a folded character ends in the text. */
  int end(int index) {
    return end[index];
  }

  /** The folded text, without breaks at its ends. */
  String trimmed() {
    int from = 0;
    int to = length;
    while (from < to && chars[from] == BREAK) {
      from++;
    }
    while (to > from && chars[to - 1] == BREAK) {
      to--;
    }
    return new String(chars, from, to - from);
  }

  /** Number of times that a phrase stands in the text, overlapping ones counted. */
  int count(FoldedPhrase phrase) {
    int count = 0;
    for (int at = find(phrase, 0); at >= 0; at = find(phrase, at + 1)) {
      count++;
    }
    return count;
  }

  /** The spans of the text where a phrase stands, in order. */
  List<Span> spans(FoldedPhrase phrase) {
    List<Span> spans = new ArrayList<>();
    for (int at = find(phrase, 0); at >= 0; at = find(phrase, at + 1)) {
      spans.add(new Span(begin[at], end[at + phrase.length() - 1]));
    }
    return spans;
  }

  /** The first place from {@code from} on where a phrase stands; -1 if there is none. */
  int find(FoldedPhrase phrase, int from) {
    char[] wanted = phrase.chars();
    int last = length - wanted.length;
    char first = wanted[0];
    for (int at = from; at <= last; at++) {
      if (chars[at] == first && stands(wanted, at) && isWhole(phrase, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean stands(char[] wanted, int at) {
    for (int i = 1; i < wanted.length; i++) {
      if (chars[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase neither begins nor ends within a word, where it must not. */
  private boolean isWhole(FoldedPhrase phrase, int at) {
    int behind = at + phrase.length();
    boolean cutsBegin =
        !phrase.mayBeginInside()
            && at > 0
            && kind[at] == Kind.LETTER
            && kind[at - 1] == Kind.LETTER;
    boolean cutsEnd =
        !phrase.mayEndInside()
            && behind < length
            && kind[behind - 1] == Kind.LETTER
            && kind[behind] == Kind.LETTER;
    return !cutsBegin && !cutsEnd && !cutsPair(at) && !cutsPair(behind);
  }

  private boolean cutsPair(int at) {
    return at > 0 && at < length && Character.isSurrogatePair(chars[at - 1], chars[at]);
  }

  private void character(int folded, int from, int to) {
    if (lineEnds > 1) {
      clauseEnds(from - 1);
    }
    append(folded, Kind.CHARACTER, from, to, gap || boundaries.test(from));
    gap = false;
    lineEnds = 0;
  }

  private void clauseEnds(int at) {
    if (length > 0 && chars[length - 1] != BREAK) {
      append(BREAK, Kind.BREAK, at, at + 1, true);
    }
    gap = false;
    lineEnds = 0;
  }

  private int word(int from) {
    if (lineEnds > 1) {
      clauseEnds(from - 1);
    }
    if (length > 0 && kind[length - 1] == Kind.LETTER) {
      int before = Math.min(end[length - 1], from - 1);
      append(' ', Kind.SPACE, before, Math.max(from, before + 1), true);
    }
    gap = false;
    lineEnds = 0;
    int first = length;
    int at = from;
    boolean letters = true;
    while (at < textEnd && length - first < LONGEST_WORD) {
      int c = codePointAt(at);
      int next = at + Character.charCount(c);
      Role role = folding.role(c);
      if (role == Role.LETTER) {
        int digit = isDigit(c) ? Character.digit(c, 10) : -1;
        letters &= digit < 0;
        append(digit < 0 ? folding.fold(c) : '0' + digit, Kind.LETTER, at, next, at == from);
      } else if (role == Role.COMBINING) {
        end[length - 1] = next;
      } else if (c == '.' && digitAt(at - 1) && digitAt(at + 1)) {
        append('.', Kind.LETTER, at, next, false);
      } else if (c == '&' && latinAt(at - 1) && latinAt(at + 1)) {
        append('&', Kind.LETTER, at, next, false);
      } else if ((c == '\'' || c == '’') && latinAt(at - 1) && latinAt(at + 1)) {
        if (isPossessive(at)) {
          return at + 2;
        }
      } else if (!isThousandsComma(at)) { // 1,000 is 1000
        break;
      }
      at = next;
    }
    return letters ? signs(at) : at;
  }

  /** {@code C++}, {@code C#}, {@code M+}. */
  private int signs(int from) {
    int to = from;
    while (to < textEnd && "+#＋＃".indexOf(text[to]) >= 0) {
      to++;
    }
    if (to < textEnd && folding.role(text[to]) == Role.LETTER) {
      return from;
    }
    for (int i = from; i < to; i++) {
      append(folding.fold(text[i]), Kind.LETTER, i, i + 1, false);
    }
    return to;
  }

  private boolean isPossessive(int apostrophe) {
    char s = text[apostrophe + 1];
    return (s == 's' || s == 'S') && !letterAt(apostrophe + 2);
  }

  private boolean isThousandsComma(int at) {
    return text[at] == ','
        && digitAt(at - 1)
        && digitAt(at + 1)
        && digitAt(at + 2)
        && digitAt(at + 3)
        && !digitAt(at + 4);
  }

  private boolean digitAt(int offset) {
    return offset >= 0 && offset < textEnd && isDigit(text[offset]);
  }

  private boolean latinAt(int offset) {
    return offset >= 0
        && offset < textEnd
        && CharacterClass.of(text[offset]) == CharacterClass.LATIN;
  }

  private boolean letterAt(int offset) {
    return offset < textEnd && folding.role(text[offset]) == Role.LETTER;
  }

  private static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : CharacterClass.of(c) == CharacterClass.DIGIT;
  }

  private int codePointAt(int at) {
    char high = text[at];
    if (Character.isHighSurrogate(high)
        && at + 1 < textEnd
        && Character.isLowSurrogate(text[at + 1])) {
      return Character.toCodePoint(high, text[at + 1]);
    }
    return high;
  }

  private void append(int codePoint, Kind what, int from, int to, boolean isApart) {
    if (length + 2 > chars.length) {
      int larger = chars.length * 2;
      chars = Arrays.copyOf(chars, larger);
      begin = Arrays.copyOf(begin, larger);
      end = Arrays.copyOf(end, larger);
      kind = Arrays.copyOf(kind, larger);
      apart = Arrays.copyOf(apart, larger);
    }
    int units = Character.toChars(codePoint, chars, length);
    for (int i = 0; i < units; i++) {
      begin[length] = from;
      end[length] = to;
      kind[length] = what;
      apart[length] = isApart && i == 0;
      length++;
    }
  }
}
