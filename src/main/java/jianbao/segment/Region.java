package jianbao.segment;

/**
 * A small hash table inside a large array: the entries of one owner (the followers of a word, the
 * branches of a node) lie together, at the slot of their key or behind it, over the end from the
 * beginning on. What is looked up about one owner then costs few lines of memory, mostly one.
 */
final class Region {

  /** Up to so many entries lie without a gap, and a search looks at each of them. */
  private static final int GAPLESS = 8;

  private static final int GOLDEN_RATIO = 0x9E3779B1;

  private Region() {}

  /** How many slots so many entries get. */
  static int size(int entries) {
    return entries <= GAPLESS ? entries : entries + entries / 4;
  }

  /** The slot where the search for a key begins, from 0 to {@code size}, which is above 0. */
  static int slot(int key, int size) {
    int mixed = key * GOLDEN_RATIO;
    return (int) ((Integer.toUnsignedLong(mixed) * size) >>> Integer.SIZE);
  }
}
