package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

  /** The name for messages. */
  String name() {
    return path.orElse("standard input");
  }
}
