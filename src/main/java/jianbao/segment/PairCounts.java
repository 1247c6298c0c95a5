package jianbao.segment;

/**
 * How many times a word was counted right behind another. Immutable and thread-safe.
 *
 * <p>The followers of a word lie in one {@link Region}; an entry is the number of the follower
 * above that of the count in a list of all counts there are. Most pairs that are asked for were
 * never counted, and such a search too reads one place, mostly.
 */
final class PairCounts {

  private static final int COUNT_BITS = 12;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  /** By word: where its followers begin; they end where those of the next word begin. */
  final int[] begin;

  /** The followers, 0 for none. */
  final int[] entries;

  /** The counts; the first is that of no pair, 0. */
  final int[] counts;

  PairCounts(int[] begin, int[] entries, int[] counts) {
    this.begin = begin;
    this.entries = entries;
    this.counts = counts;
  }

  /**
   * An entry.
   *
   * @param second the number of the follower
   * @param count the number of its count, above 0
   */
  static int entry(int second, int count) {
    if (count > COUNT_MASK || second > Integer.MAX_VALUE >> COUNT_BITS) {
      throw new IllegalArgumentException("word " + second + " with count number " + count);
    }
    return second << COUNT_BITS | count;
  }

  /** How many times {@code second} was counted right behind {@code first}. */
  int count(int first, int second) {
    int from = begin[first];
    int size = begin[first + 1] - from;
    if (size == 0) {
      return 0;
    }
    int slot = Region.slot(second, size);
    for (int probes = 0; probes < size; probes++) {
      int entry = entries[from + slot];
      if (entry >>> COUNT_BITS == second && entry != 0) {
        return counts[entry & COUNT_MASK];
      }
      if (entry == 0) {
        return 0;
      }
      slot = slot + 1 == size ? 0 : slot + 1;
    }
    return 0;
  }
}
