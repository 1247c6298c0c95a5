package jianbao.segment;

import java.util.Arrays;

/**
 * The costs of words behind words that were looked up of late: a text says the same things again,
 * and finding how often a pair was counted takes a search of its own. A pair has one place, which
 * the last to be looked up holds. Not thread-safe.
 *
 * <p>A place is one number: a pair is 40 bits, mixed so that no two become the same; 16 bits of
 * that are the place, the other 24 stand in it above the 32 bits of the cost.
 */
final class PairCosts {

  private static final int WORD_BITS = 20;
  private static final int PAIR_BITS = 2 * WORD_BITS;
  private static final int PLACE_BITS = 16;
  private static final int REST_BITS = PAIR_BITS - PLACE_BITS;
  private static final long PAIR_MASK = (1L << PAIR_BITS) - 1;
  private static final long REST_MASK = (1L << REST_BITS) - 1;

  /** No place has this for the rest of a pair. */
  private static final long EMPTY = -1;

  private final Lexicon lexicon;
  private final long[] places = new long[1 << PLACE_BITS];

  PairCosts(Lexicon lexicon) {
    if (lexicon.size() >= 1 << WORD_BITS) {
      throw new IllegalArgumentException(lexicon.size() + " words");
    }
    this.lexicon = lexicon;
    Arrays.fill(places, EMPTY);
  }

  /** What {@link Lexicon#cost} answers. */
  float cost(int first, int second) {
    long pair = mix(((long) (first + 1) << WORD_BITS) | (second + 1));
    int place = (int) (pair >>> REST_BITS);
    long rest = pair & REST_MASK;
    long held = places[place];
    if (held >>> Float.SIZE == rest) {
      return Float.intBitsToFloat((int) held);
    }
    float cost = lexicon.cost(first, second);
    places[place] = (rest << Float.SIZE) | (Float.floatToRawIntBits(cost) & 0xFFFFFFFFL);
    return cost;
  }

  /** Mixes the bits of a pair so that each mixture comes of one pair only. */
  private static long mix(long pair) {
    long mixed = (pair * 0x9E3779B97F4A7C15L) & PAIR_MASK;
    return ((mixed ^ (mixed >>> WORD_BITS)) * 0xBF58476D1CE4E5B9L) & PAIR_MASK;
  }
}
