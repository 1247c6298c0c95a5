package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A stream of text in some charset as a stream in UTF-8, with U+FFFD for what is malformed. Not
 * thread-safe.
 */
final class Utf8Stream extends InputStream {

  private static final int UNITS = 1 << 13;

  private final Reader reader;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
  private final CharBuffer units = CharBuffer.allocate(UNITS).limit(0);
  private final ByteBuffer bytes = ByteBuffer.allocate(UNITS * 3).limit(0);
  private boolean ended;

  Utf8Stream(InputStream stream, Charset charset) {
    this.reader = new InputStreamReader(stream, charset);
  }

  @Override
  public int read() throws IOException {
    return bytes.hasRemaining() || fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!bytes.hasRemaining() && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(into, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    bytes.clear();
    while (!ended && bytes.position() == 0) {
      units.compact();
      ended = reader.read(units) < 0;
      units.flip();
      encoder.encode(units, bytes, ended);
    }
    bytes.flip();
    return bytes.hasRemaining();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
