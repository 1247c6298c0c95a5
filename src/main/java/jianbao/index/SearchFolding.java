package jianbao.index;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharacterClass;

/**
 * Folds characters that search takes for one: Simplified and Traditional forms with all their
 * variants, full and half width, upper and lower case, letters with and without accents.
 *
 * <p>Folding looks at one character alone, never at its neighbours. So a piece of a text folds to
 * the same as the text folds around it, which is what lets a query of any piece be found; and since
 * the table is closed (whatever two characters a conversion between scripts puts for each other are
 * in one line of it), a text and its conversion fold to the same. Thread-safe.
 */
final class SearchFolding {

  private static final String FILE = "search/fold.tsv";
  private static final int PLANE = 1 << 16;

  /** Marks that stand inside names and around words rather than between clauses. */
  private static final String MARKS_INSIDE = "\"'·・‧•⋅∙＂＇*＊_＿";

  /** What a character is to the reading of words. */
  enum Role {
    /** One of a script without spaces. */
    CHARACTER,
    /** A letter or digit of words with spaces around them. */
    LETTER,
    /** Belongs to the letter before. */
    COMBINING,
    /** Something that does not end a clause: quotation marks, brackets, middle dots, space. */
    INSIDE,
    /** A line feed or carriage return. */
    LINE_END,
    /** Other punctuation. */
    BREAK,
    /** Without any meaning to search. */
    NOTHING
  }

  /** What {@link #letter} gives for what is none. */
  static final int NO_LETTER = 0;

  private static final char SOME_OTHER_WAY = 1;

  private final char[] ofBasicPlane;
  private final Map<Integer, Integer> ofOthers;

  /** Roles that were asked for before; filled by whoever comes first, always with the same. */
  private final Role[] roles = new Role[PLANE];

  /** Folded letters and characters, two more than they are; 0 where nobody asked yet. */
  private final char[] letters = new char[PLANE];

  private SearchFolding(char[] ofBasicPlane, Map<Integer, Integer> ofOthers) {
    this.ofBasicPlane = ofBasicPlane;
    this.ofOthers = ofOthers;
  }

  /** Reads the table of the models. */
  static SearchFolding read(Models models) {
    char[] basic = new char[PLANE];
    for (int c = 0; c < PLANE; c++) {
      basic[c] = (char) c;
    }
    for (char c = '\uFF01'; c <= '\uFF5E'; c++) { // full-width forms
      basic[c] = (char) (c - 0xFEE0);
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      basic[c] = (char) (c + 32);
      basic[c + 0xFEE0] = (char) (c + 32);
    }
    Map<Integer, Integer> others = new HashMap<>();
    for (DataLine line : models.lines(FILE)) {
      String text = line.text();
      int first = text.codePointAt(0);
      int at = Character.charCount(first);
      if (at >= text.length() || text.charAt(at) != '\t') {
        throw line.fault("expected a character, a tab and the characters that are folded to it");
      }
      int representative = first >= PLANE ? ofBasicPlane(text, at + 1, first) : first;
      if (first >= PLANE) {
        others.put(first, representative);
      }
      at++;
      while (at < text.length()) {
        int member = text.codePointAt(at);
        at += Character.charCount(member);
        if (member < PLANE) {
          basic[member] = (char) representative;
        } else {
          others.put(member, representative);
        }
      }
    }
    return new SearchFolding(basic, others);
  }

  /** The first character of the basic plane, where characters are looked up fast, or another. */
  private static int ofBasicPlane(String text, int from, int other) {
    for (int at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!Character.isSurrogate(text.charAt(at))) {
        return text.charAt(at);
      }
    }
    return other;
  }

  /**
   * The character that stands for {@code codePoint} and all its variants.
   *
   * @return a code point; for a letter with accents the letter without them
   */
  int fold(int codePoint) {
    if (codePoint >= PLANE) {
      return ofOthers.getOrDefault(codePoint, codePoint);
    }
    int folded = ofBasicPlane[codePoint];
    if (folded != codePoint || folded < 0x80) {
      return folded;
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return folded;
    }
    Integer other = ofOthers.get(codePoint);
    return other != null ? other : foldLetter(codePoint);
  }

  /**
   * What stands in a folded text for a letter, digit or character.
   *
   * @return a code point; {@link #NO_LETTER} for marks, spaces and all else
   */
  int letter(int codePoint) {
    if (codePoint >= PLANE) {
      return computeLetter(codePoint);
    }
    char known = letters[codePoint];
    if (known == 0) {
      int letter = computeLetter(codePoint);
      boolean plain = letter < PLANE - 2 && !Character.isHighSurrogate((char) codePoint);
      known = plain ? (char) (letter + 2) : SOME_OTHER_WAY;
      letters[codePoint] = known;
    }
    return known == SOME_OTHER_WAY ? computeLetter(codePoint) : known - 2;
  }

  /**
   * The first place from one on where something stands that folds to a letter, or something of two
   * units, of which {@link #letter} must be asked.
   *
   * @return the place; {@code to} if there is none
   */
  int nextLetter(char[] text, int from, int to, int letter) {
    char wanted = letter < PLANE - 2 ? (char) (letter + 2) : SOME_OTHER_WAY;
    int at = from;
    while (at < to) {
      char c = text[at];
      char known = letters[c];
      if (known == wanted || known == SOME_OTHER_WAY) {
        return at;
      }
      if (known == 0) {
        letter(c);
      } else {
        at++;
      }
    }
    return to;
  }

  private int computeLetter(int c) {
    return switch (role(c)) {
      case CHARACTER -> fold(c);
      case LETTER -> {
        boolean digit = CharacterClass.of(c) == CharacterClass.DIGIT;
        int value = digit ? Character.digit(c, 10) : -1;
        yield value < 0 ? fold(c) : '0' + value;
      }
      default -> NO_LETTER;
    };
  }

  /** What a character is to the reading of words. */
  Role role(int codePoint) {
    if (codePoint >= PLANE) {
      return computeRole(codePoint);
    }
    Role role = roles[codePoint];
    if (role == null) {
      role = computeRole(codePoint);
      roles[codePoint] = role;
    }
    return role;
  }

  private static int foldLetter(int codePoint) {
    if (codePoint < 0xC0 || CharacterClass.of(codePoint) != CharacterClass.LATIN) {
      return Character.toLowerCase(codePoint);
    }
    String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    return Character.toLowerCase(plain.codePointAt(0));
  }

  private static Role computeRole(int c) {
    if (c == '\n' || c == '\r' || c == '\u2029') {
      return Role.LINE_END;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK -> {
        return Role.COMBINING;
      }
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION -> {
        return Role.INSIDE;
      }
      default -> {}
    }
    return switch (CharacterClass.of(c)) {
      case HAN, KANA, HANGUL -> Role.CHARACTER;
      case LATIN, LETTER, DIGIT -> Role.LETTER;
      case SPACE -> Role.INSIDE;
      case MARK -> MARKS_INSIDE.indexOf(c) >= 0 ? Role.INSIDE : Role.BREAK;
      case OTHER -> Role.NOTHING;
    };
  }
}
