package jianbao.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jianbao.document.SourceFault;

/**
 * A file or standard input.
 *
 * @param path the file as the user named it; empty for standard input
 * @param bytes opens it
 */
record Input(Optional<String> path, Opener bytes) {

  /** Opens a stream of bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static Input of(Path file) {
    return new Input(Optional.of(file.toString()), () -> Files.newInputStream(file));
  }

  /** Standard input, which stays open. */
  static Input standard(InputStream stream) {
    return new Input(Optional.empty(), () -> new Unclosed(stream));
  }

  /** The name for messages. */
  String name() {
    return path.orElse(SourceFault.STANDARD_INPUT);
  }

  /** A stream that others go on reading after this reader is done. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {
      // the owner closes it
    }
  }
}
