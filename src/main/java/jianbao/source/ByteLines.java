package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines without decoding it, so that one malformed line does not spoil
 * the next. A line longer than the limit is skipped without being kept. Not thread-safe.
 */
final class ByteLines {

  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;
  private boolean terminated;

  /**
   * A cutter.
   *
   * @param stream text in a charset that {@linkplain TextEncoding#keepsLineFeeds keeps line feeds}
   * @param limit the longest line that is kept, in bytes
   */
  ByteLines(InputStream stream, long limit) {
    this.stream = stream;
    this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 16);
  }

  /**
   * Goes to the next line.
   *
   * @return whether there is one
   */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    terminated = false;
    if (at == filled && !fill()) {
      return false;
    }
    do {
      int from = at;
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      keep(from, at);
      if (at < filled) {
        at++;
        terminated = true;
        return true;
      }
    } while (fill());
    return true;
  }

  /** The bytes of the line; only the first {@link #length} count, and only until the next call. */
  byte[] bytes() {
    return line;
  }

  /** The number of bytes, without the line feed. */
  int length() {
    return length;
  }

  /** Whether the line was longer than the limit, so that its bytes are not here. */
  boolean tooLong() {
    return tooLong;
  }

  /** Whether a line feed ended the line, which the last one may lack. */
  boolean terminated() {
    return terminated;
  }

  private void keep(int from, int to) {
    int count = to - from;
    if (tooLong || count > limit - length) {
      length = 0;
      tooLong = true;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, Math.min(limit, line.length * 2)));
    }
    System.arraycopy(buffer, from, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, stream.read(buffer));
    return filled > 0;
  }
}
