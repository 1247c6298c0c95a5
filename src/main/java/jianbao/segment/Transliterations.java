package jianbao.segment;

import java.util.HashMap;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * How likely characters are a foreign name written by its sound (特朗普, 勃蘭登堡). Immutable and
 * thread-safe.
 */
final class Transliterations {

  static final String FILE = "segment/transliteration.tsv";

  /** Shorter ones look like any word; those that count are in the registry. */
  static final int SHORTEST = 3;

  static final int LONGEST = 8;

  /** What the end of a name costs: one character in five is the last. */
  private static final float LAST = 1.6f;

  private static final float NEVER = Float.POSITIVE_INFINITY;

  private final char[] rows = new char[Character.MAX_VALUE + 1];
  private final float[] firstCosts;
  private final float[] furtherCosts;

  private Transliterations(Map<Character, int[]> counts) {
    firstCosts = new float[counts.size() + 1];
    furtherCosts = new float[counts.size() + 1];
    double firsts = 0;
    double others = 0;
    for (int[] count : counts.values()) {
      firsts += count[0];
      others += count[1];
    }
    int row = 0;
    firstCosts[0] = NEVER;
    furtherCosts[0] = NEVER;
    for (Map.Entry<Character, int[]> entry : counts.entrySet()) {
      rows[entry.getKey()] = (char) ++row;
      firstCosts[row] = cost(entry.getValue()[0], firsts);
      furtherCosts[row] = cost(entry.getValue()[1], others);
    }
  }

  private static float cost(int count, double all) {
    return count == 0 ? NEVER : (float) -Math.log(count / all);
  }

  static Transliterations read(Models models) {
    Map<Character, int[]> counts = new HashMap<>();
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(3);
      try {
        int[] both = {Integer.parseInt(cells[1]), Integer.parseInt(cells[2])};
        counts.put(cells[0].charAt(0), both);
      } catch (NumberFormatException e) {
        throw line.fault("expected a character and two counts, found '" + line.text() + "'");
      }
    }
    return new Transliterations(counts);
  }

  /** Whether a character stands in such names. */
  boolean mayStand(char unit) {
    return rows[unit] != 0;
  }

  /** What a character costs that begins a name. */
  float first(char unit) {
    return firstCosts[rows[unit]];
  }

  /** What a character costs further on. */
  float further(char unit) {
    return furtherCosts[rows[unit]];
  }

  /** What the end of a name costs. */
  float last() {
    return LAST;
  }
}
