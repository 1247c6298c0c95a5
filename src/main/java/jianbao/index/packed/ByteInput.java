package jianbao.index.packed;

/** Reads bytes from left to right. Not thread-safe. */
public final class ByteInput {

  private final byte[] bytes;
  private final int end;
  private int at;

  /** Reads {@code bytes} from one offset up to another. */
  public ByteInput(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** Whether there are more bytes. */
  public boolean hasMore() {
    return at < end;
  }

  /** What is read from; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Offset of the next byte. */
  public int position() {
    return at;
  }

  /** The next byte, 0 to 255. */
  public int next() {
    if (at >= end) {
      throw new IllegalStateException("the bytes of an article end at " + at);
    }
    return bytes[at++] & 0xFF;
  }

  /** A whole number as {@link Bytes#addNumber} wrote it. */
  public int number() {
    return (int) longNumber();
  }

  /** A whole number as {@link Bytes#addNumber} wrote it. */
  public long longNumber() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int b = next();
      number |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return number;
      }
    }
    throw new IllegalStateException("a number in an article has no end, at " + at);
  }

  /** A whole number of either sign. */
  public int signed() {
    int number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  /** Passes over bytes. */
  public void skip(int count) {
    if (count < 0 || count > end - at) {
      throw new IllegalStateException("the bytes of an article end before " + (at + count));
    }
    at += count;
  }
}
