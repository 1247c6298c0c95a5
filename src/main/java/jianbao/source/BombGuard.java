package jianbao.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An unpacked stream that ends when far more comes out than went in. Text shrinks to a tenth or so;
 * beyond two hundred to one somebody means harm. Not thread-safe.
 */
final class BombGuard extends FilterInputStream {

  /** So much may come out of next to nothing. */
  private static final long FREE = 16 << 20;

  private static final long MOST_RATIO = 200;

  private final Packed packed;
  private long out;

  /**
   * Guards a stream.
   *
   * @param packed the stream below, before it is unpacked
   */
  BombGuard(InputStream unpacked, Packed packed) {
    super(unpacked);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (out > FREE && out / MOST_RATIO > packed.count) {
      throw new IOException(
          "unpacks to more than " + MOST_RATIO + " times its size; taken for a zip bomb");
    }
    int count = in.read(bytes, offset, length);
    out += Math.max(0, count);
    return count;
  }

  /** Reads what is left of the present member, under guard. */
  void drain() throws IOException {
    if (out > 0) {
      byte[] rest = new byte[1 << 13];
      while (read(rest, 0, rest.length) >= 0) {
        // nothing is kept
      }
    }
  }

  /** Counts what goes in. */
  static final class Packed extends FilterInputStream {

    private long count;

    Packed(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int unit = in.read();
      count += unit < 0 ? 0 : 1;
      return unit;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
