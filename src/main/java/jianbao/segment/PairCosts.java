package jianbao.segment;

import java.util.Arrays;

/**
 * The costs of words behind words that were looked up of late: a text says the same things again,
 * and finding how often a pair was counted takes a search of its own. A pair has one place, which
 * the last to be looked up holds. Not thread-safe.
 */
final class PairCosts {

  private static final int PLACES = 1 << 13;
  private static final int SHIFT = Long.SIZE - 13;
  private static final long NO_PAIR = -1;

  private final Lexicon lexicon;
  private final long[] pairs = new long[PLACES];
  private final double[] costs = new double[PLACES];

  PairCosts(Lexicon lexicon) {
    this.lexicon = lexicon;
    Arrays.fill(pairs, NO_PAIR);
  }

  /** What {@link Lexicon#cost} answers. */
  double cost(int first, int second) {
    long pair = ((long) (first + 1) << Integer.SIZE) | (second + 1);
    int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> SHIFT);
    if (pairs[place] != pair) {
      pairs[place] = pair;
      costs[place] = lexicon.cost(first, second);
    }
    return costs[place];
  }
}
