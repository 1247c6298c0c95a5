package jianbao.extract.number;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharacterSet;

/** The characters and words that numbers are made of. Immutable and thread-safe. */
final class NumeralTable {

  /** What a character or a word does in a number. */
  enum Role {
    /** Not a part of numbers. */
    NONE,
    /** 一, 两, seven. */
    DIGIT,
    /** 贰, 陆: a digit only beside others of its kind, because it is a surname or a word, too. */
    FORMAL_DIGIT,
    /** 廿, 卅; twenty, thirty. */
    TENS,
    /** 十, 百, 千; hundred. The value is the power of ten. */
    UNIT,
    /** 万, 亿, 兆; thousand, million. The value is the power of ten. */
    SECTION,
    /** 数, 几: some units. */
    SOME,
    /** 多, 余, 几 behind a unit. */
    MORE,
    /** 来 behind a unit. */
    ABOUT,
    /** 上 before a unit. */
    AT_LEAST,
    /** 半. */
    HALF,
    /** 点. */
    POINT,
    /** Units that 千, 百 and 兆 stand before as a prefix: 10千瓦 are 10 kilowatts. */
    MEASURED,
    /** A, an before hundred. */
    ARTICLE,
    /** And, between parts of a number. */
    AND,
    /** Dozen. */
    DOZEN
  }

  record Entry(Role role, int value) {}

  private static final Entry NOTHING = new Entry(Role.NONE, 0);
  private static final int FIRST_HAN = 0x2500;
  private static final int LETTERS = 26;

  private final Entry[] han = new Entry[0xA000 - FIRST_HAN];
  private final Map<String, Entry> words = new HashMap<>();
  private final Map<Character, Entry> suffixes = new HashMap<>();
  private final CharacterSet begins = new CharacterSet();

  /** What stands inside numbers: marks and all Han that have a part in them. */
  private final CharacterSet continues = new CharacterSet();

  /** Of two letters whether a word begins with them; the last place of a row is a word's end. */
  private final boolean[] beginWords = new boolean[LETTERS * (LETTERS + 1)];

  private int longestWord;

  NumeralTable(Models models) {
    Arrays.fill(han, NOTHING);
    for (char c = '0'; c <= 'z'; c++) {
      if (c <= '9' || Character.isLetter(c)) {
        begins.add(c);
      }
    }
    for (char c : "0123456789.,-、\u00A0\u2009\u202F ".toCharArray()) {
      continues.add(c);
    }
    for (DataLine line : models.lines("rules/numerals.tsv")) {
      String[] cells = line.cells(3);
      add(line, cells[0], Integer.parseInt(cells[1]), cells[2].split(" ", -1));
    }
  }

  private void add(DataLine line, String roleName, int value, String[] forms) {
    Role role = Role.valueOf(roleName.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    Entry entry = new Entry(role, value);
    for (String form : forms) {
      char first = form.charAt(0);
      continues.add(first);
      if (first < FIRST_HAN) {
        words.put(form, entry);
        beginWords[pair(first, form.length() > 1 ? form.charAt(1) : ' ')] = true;
        longestWord = Math.max(longestWord, form.length());
      } else if (form.length() > 1 || first - FIRST_HAN >= han.length) {
        throw line.fault("expected one Han character, found '" + form + "'");
      } else if (role == Role.MORE && han[first - FIRST_HAN].role() != Role.NONE) {
        suffixes.put(first, entry);
      } else {
        han[first - FIRST_HAN] = entry;
        if (beginsNumbers(role)) {
          begins.add(first);
        }
      }
    }
  }

  private static boolean beginsNumbers(Role role) {
    return switch (role) {
      case NONE, MORE, ABOUT, POINT, MEASURED -> false;
      default -> true;
    };
  }

  /** The characters that a number may begin with. */
  CharacterSet firsts() {
    return begins;
  }

  /** Whether a character that is no letter may stand inside a number. */
  boolean continues(char c) {
    return continues.contains(c);
  }

  /** Whether a number may begin with a character that another follows. */
  boolean begins(char c, char next) {
    if (!begins.contains(c)) {
      return false;
    }
    if (c < FIRST_HAN) {
      return c <= '9' || beginWords[pair(c, next)];
    }
    return switch (han[c - FIRST_HAN].role()) {
      case FORMAL_DIGIT, SOME, AT_LEAST, HALF -> han(next).role() != Role.NONE;
      default -> true;
    };
  }

  private static int pair(char letter, char next) {
    int second = (next | 0x20) - 'a';
    boolean ends = second < 0 || second >= LETTERS;
    return ((letter | 0x20) - 'a') * (LETTERS + 1) + (ends ? LETTERS : second);
  }

  /** What a character does. */
  Entry han(char c) {
    return c >= FIRST_HAN && c - FIRST_HAN < han.length ? han[c - FIRST_HAN] : NOTHING;
  }

  /** What a character does behind a unit, where that differs: 几 in 十几. */
  Entry suffix(char c) {
    Entry entry = suffixes.get(c);
    return entry != null ? entry : han(c);
  }

  /** What an English word in lower case does. */
  Optional<Entry> word(String word) {
    return Optional.ofNullable(words.get(word));
  }

  int longestWord() {
    return longestWord;
  }
}
