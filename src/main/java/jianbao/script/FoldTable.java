package jianbao.script;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jianbao.data.DataException;
import jianbao.data.Models;

/**
 * What each character of a text becomes in the view, and which characters hang on their neighbours.
 * Immutable and thread-safe.
 *
 * <p>One array look-up answers for a unit that folds alone; {@link #CLOSER} says that it does not:
 * surrogates, characters that are left out, half-width kana that a mark of voice may follow,
 * characters that a word or a figure decides.
 *
 * <p>A search pays for this table before it begins, so the file is scanned by hand.
 */
final class FoldTable {

  /** The answer for a unit that has to be looked at more closely; itself no character. */
  static final char CLOSER = '\uFFFF';

  /** What a character becomes that is left out of the view; itself no character. */
  static final char NOTHING = '\uFFFE';

  static final String FILE = "script/fold.tsv";

  private static final String NONE = "none";

  /** Targets are folded on, but never round in a circle. */
  private static final int MOST_STEPS = 4;

  private final char[] alone = new char[Character.MAX_VALUE + 1];
  private final char[] quick;
  private final Map<Integer, Integer> supplementary = new HashMap<>(4096);
  private final FoldWords words;

  /** The units that the file folds, while it is read. */
  private char[] folded = new char[8192];

  private int count;

  private FoldTable(Models models) {
    for (int unit = 0; unit < alone.length; unit++) {
      alone[unit] = (char) unit;
    }
    for (char wide = '\uFF01'; wide <= '\uFF5E'; wide++) {
      add(wide, wide - 0xFEE0);
    }
    read(models.text(FILE));
    for (int i = 0; i < count; i++) {
      alone[folded[i]] = (char) end(alone[folded[i]]);
    }
    supplementary.replaceAll((from, to) -> end(to));
    quick = alone.clone();
    for (int i = 0; i < count; i++) {
      if (alone[folded[i]] == NOTHING) {
        quick[folded[i]] = CLOSER;
      }
    }
    folded = null;
    Arrays.fill(quick, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, CLOSER);
    words = FoldWords.read(models, this);
    markCloser(words.decided());
    markCloser(Folding.DECIDED_BY_NEIGHBOURS);
  }

  /** Reads the table. */
  static FoldTable read(Models models) {
    return new FoldTable(models);
  }

  private void read(String text) {
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        end = text.length();
      }
      if (end > begin && text.charAt(begin) != '#') {
        readLine(text, begin, end);
      }
      begin = end + 1;
    }
  }

  private void readLine(String text, int begin, int end) {
    int tab = text.indexOf('\t', begin);
    if (tab <= begin || tab >= end) {
      throw fault(text, begin, "expected a character, a tab and the characters that become it");
    }
    int to = text.startsWith(NONE, begin) ? NOTHING : codePoint(text, begin, tab);
    for (int at = tab + 1; at < end; ) {
      int stop = at;
      while (stop < end && text.charAt(stop) != ' ') {
        stop++;
      }
      readCell(text, at, stop, to);
      at = stop + 1;
    }
  }

  /** Reads a character or a range of them. */
  private void readCell(String text, int begin, int end, int to) {
    int range = end - begin > 2 ? text.substring(begin, end).indexOf("..") : -1;
    if (range < 0) {
      add(codePoint(text, begin, end), to);
      return;
    }
    int last = codePoint(text, begin + range + 2, end);
    for (int from = codePoint(text, begin, begin + range); from <= last; from++) {
      add(from, to);
    }
  }

  private static int codePoint(String text, int begin, int end) {
    if (end > begin) {
      int codePoint = text.codePointAt(begin);
      if (end - begin == Character.charCount(codePoint)) {
        return codePoint;
      }
      if (text.startsWith("U+", begin)) {
        try {
          return Integer.parseInt(text, begin + 2, end, 16);
        } catch (NumberFormatException e) {
          throw fault(text, begin, "expected a code point like U+3000", e);
        }
      }
    }
    throw fault(text, begin, "expected one character, found '" + text.substring(begin, end) + "'");
  }

  private static DataException fault(String text, int place, String reason) {
    return fault(text, place, reason, null);
  }

  private static DataException fault(String text, int place, String reason, Exception cause) {
    long line = text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
    return new DataException("models/" + FILE + ":" + line, reason, cause);
  }

  private void add(int from, int to) {
    if (Character.isBmpCodePoint(from)) {
      if (count == folded.length) {
        folded = Arrays.copyOf(folded, count * 2);
      }
      folded[count++] = (char) from;
      alone[from] = (char) to;
    } else {
      supplementary.put(from, to);
    }
  }

  private int end(int to) {
    int at = to;
    for (int step = 0; step < MOST_STEPS && at != NOTHING; step++) {
      at = alone(at);
    }
    return at;
  }

  private void markCloser(String units) {
    for (int i = 0; i < units.length(); i++) {
      quick[units.charAt(i)] = CLOSER;
    }
  }

  /** What a UTF-16 unit becomes, or {@link #CLOSER}. */
  char quick(char unit) {
    return quick[unit];
  }

  /** What a code point becomes where no neighbour decides, or {@link #NOTHING}. */
  int alone(int codePoint) {
    return codePoint < alone.length
        ? alone[codePoint]
        : supplementary.getOrDefault(codePoint, codePoint);
  }

  /** The words that decide characters. */
  FoldWords words() {
    return words;
  }
}
