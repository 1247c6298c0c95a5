package jianbao.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream whose first bytes can be looked at before it is read. Not thread-safe. */
final class PeekedStream extends InputStream {

  private final byte[] head;
  private final InputStream all;

  /**
   * Looks at a stream.
   *
   * @param most how many bytes to look at
   */
  PeekedStream(InputStream stream, int most) throws IOException {
    this.head = stream.readNBytes(most);
    this.all = new SequenceInputStream(new ByteArrayInputStream(head), stream);
  }

  /** The first bytes; fewer than asked for only if there are no more. Not to be changed. */
  byte[] head() {
    return head;
  }

  @Override
  public int read() throws IOException {
    return all.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return all.read(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
