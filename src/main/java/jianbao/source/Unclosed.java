package jianbao.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that others go on reading after this reader is done with it. */
final class Unclosed extends FilterInputStream {

  Unclosed(InputStream stream) {
    super(stream);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return in.read(bytes, offset, length);
  }

  @Override
  public void close() {
    // the owner closes it
  }
}
