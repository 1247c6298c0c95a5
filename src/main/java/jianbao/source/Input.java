package jianbao.source;

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
 * @param member the one member of the archive that is meant; empty for all of them
 * @param bytes opens it
 */
record Input(Optional<String> path, Optional<String> member, Opener bytes) {

  /** Opens a stream of bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static Input of(Path file) {
    return new Input(
        Optional.of(file.toString()), Optional.empty(), () -> Files.newInputStream(file));
  }

  /** Standard input, which stays open. */
  static Input standard(InputStream stream) {
    return new Input(Optional.empty(), Optional.empty(), () -> new Unclosed(stream));
  }

  /** One member of the archive that this file is. */
  Input member(String name) {
    return new Input(path, Optional.of(name), bytes);
  }

  /** The name for messages. */
  String name() {
    return path.orElse(SourceFault.STANDARD_INPUT);
  }
}
