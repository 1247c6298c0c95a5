package jianbao.text;

/**
 * A set of characters (UTF-16 units), one bit each: all Han of the basic plane lie within the
 * fastest cache. Not thread-safe while it is filled.
 */
public final class CharacterSet {

  private final long[] bits = new long[(1 << 16) / Long.SIZE];

  /** Adds a character. */
  public void add(char c) {
    bits[c >> 6] |= 1L << c;
  }

  /** Adds all characters of another set. */
  public void addAll(CharacterSet other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
  }

  /** Whether a character is in it. */
  public boolean contains(char c) {
    return (bits[c >> 6] >>> c & 1) != 0;
  }
}
