package jianbao.segment;

import java.util.HashMap;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * How likely characters are a Chinese personal name: a surname (or that of the husband before her
 * own, 楊何蓓茵) and one or two given characters. Immutable and thread-safe.
 *
 * <p>A name costs the negative logarithm of the probability that these characters are drawn, given
 * that there is a name; the places of a name are drawn independently.
 */
final class PersonNames {

  static final String FILE = "segment/person-names.tsv";

  /** What a character costs that stands at a place where it was never counted. */
  static final float NEVER = Float.POSITIVE_INFINITY;

  /** Names are rarer in running text than in what was counted. */
  private static final float RARE = 4;

  /** One name in four has a single given character. */
  private static final float SINGLE = 1.4f;

  /** One name in some hundreds has two surnames. */
  private static final float DOUBLE = 3;

  private static final int SURNAME = 0;
  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int ONLY = 3;
  private static final int PLACES = 4;

  /** Marks, beside its row, a character that begins a surname of two. */
  private static final int LONG = 0x8000;

  /** Row of a character in {@link #costs}, 0 for none. */
  private final char[] rows = new char[Character.MAX_VALUE + 1];

  private final float[] costs;

  /** Surnames of two characters, both in one number. */
  private final Map<Integer, Float> longSurnames = new HashMap<>();

  private PersonNames(Iterable<DataLine> lines, int count) {
    costs = new float[(count + 1) * PLACES];
    double[] sums = new double[PLACES];
    Map<Integer, Double> longCounts = new HashMap<>();
    int row = 0;
    for (DataLine line : lines) {
      String[] cells = line.cells(PLACES + 1);
      double[] counts = counts(line, cells);
      if (cells[0].length() == 2) {
        char unit = cells[0].charAt(0);
        rows[unit] = (char) (rows[unit] | LONG);
        longCounts.put(both(unit, cells[0].charAt(1)), counts[SURNAME]);
        continue;
      }
      for (int place = 0; place < PLACES; place++) {
        sums[place] += counts[place];
      }
      char unit = cells[0].charAt(0);
      rows[unit] = (char) (rows[unit] | ++row);
      for (int place = 0; place < PLACES; place++) {
        costs[row * PLACES + place] = (float) counts[place];
      }
    }
    for (int i = 0; i < costs.length; i++) {
      costs[i] = costs[i] > 0 ? (float) -Math.log(costs[i] / sums[i % PLACES]) : NEVER;
    }
    longCounts.forEach((name, n) -> longSurnames.put(name, (float) -Math.log(n / sums[SURNAME])));
  }

  private static double[] counts(DataLine line, String[] cells) {
    double[] counts = new double[PLACES];
    try {
      for (int place = 0; place < PLACES; place++) {
        counts[place] = Integer.parseInt(cells[place + 1]);
      }
    } catch (NumberFormatException e) {
      throw line.fault("expected a character and four counts, found '" + line.text() + "'");
    }
    return counts;
  }

  static PersonNames read(Models models) {
    var lines = models.lines(FILE);
    return new PersonNames(lines, lines.size());
  }

  /** Both characters; spread, because a hash map would fold the halves of the number together. */
  private static int both(char first, char second) {
    return (first << 16 | second) * 0x9E3779B1;
  }

  private float cost(char unit, int place) {
    return costs[(rows[unit] & ~LONG) * PLACES + place];
  }

  /** Whether a character is ever a surname. */
  boolean isSurname(char unit) {
    return cost(unit, SURNAME) < NEVER;
  }

  /** What two characters cost as one surname, or {@link #NEVER}. */
  float longSurname(char first, char second) {
    return (rows[first] & LONG) == 0
        ? NEVER
        : longSurnames.getOrDefault(both(first, second), NEVER);
  }

  /** What a character costs as a surname. */
  float surname(char unit) {
    return cost(unit, SURNAME);
  }

  /**
   * What a name costs, or {@link #NEVER}.
   *
   * @param surname what its surname costs
   * @param only its one given character
   */
  float name(float surname, char only) {
    return RARE + SINGLE + surname + cost(only, ONLY);
  }

  /**
   * What a name costs, or {@link #NEVER}.
   *
   * @param surname what its surname costs
   * @param first the first given character
   * @param second the second
   */
  float name(float surname, char first, char second) {
    return RARE + surname + cost(first, FIRST) + cost(second, SECOND);
  }

  /** What a name with two surnames costs, of which {@code second} is her own. */
  float marriedName(float surname, char second, char first, char last) {
    return DOUBLE + surname(second) + name(surname, first, last);
  }
}
