package jianbao.text;

/**
 * A set of pairs of characters (UTF-16 units) in few bits, small enough for fast memory: asked
 * before a table that is not. It may take a pair for one of them that is none, and never the other
 * way round. Not thread-safe while it is filled.
 */
public final class PairFilter {

  private final long[] bits;
  private final int shift;

  /**
   * An empty filter.
   *
   * @param size how many bits it has, as an exponent of two, from 6 to 31
   */
  public PairFilter(int size) {
    this(new long[1 << (size - 6)]);
  }

  /** The filter that {@link #bits} was answered by. */
  public PairFilter(long[] bits) {
    this.bits = bits;
    this.shift = Integer.SIZE - 6 - Integer.numberOfTrailingZeros(bits.length);
  }

  /** Adds a pair. */
  public void add(char first, char second) {
    int bit = bit(first, second);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether a pair may be in it; if not, it is not. */
  public boolean mayHold(char first, char second) {
    int bit = bit(first, second);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  /** The bits, to be kept in a file; not to be changed. */
  public long[] bits() {
    return bits;
  }

  private int bit(char first, char second) {
    return (((first << 16) | second) * 0x9E3779B1) >>> shift;
  }
}
