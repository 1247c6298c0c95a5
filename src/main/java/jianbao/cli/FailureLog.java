package jianbao.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import jianbao.document.SourceFault;

/**
 * Prints what is wrong with inputs, counts those that failed, and lists them in a file that can be
 * read again as a list of inputs. For one thread.
 */
final class FailureLog implements AutoCloseable {

  private final Consumer<String> messages;
  private final Optional<Writer> list;
  private String lastListed = "";
  private long failures;

  /**
   * A log.
   *
   * @param messages where people read; takes a line
   * @param file where the paths of failed inputs go, one a line, each once in a row; replaced
   */
  FailureLog(Consumer<String> messages, Optional<Path> file) throws IOException {
    this.messages = messages;
    this.list =
        file.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new OutputStreamWriter(NamedOutput.of(file.get()), StandardCharsets.UTF_8));
  }

  /** Takes note of a fault. */
  void report(SourceFault fault) {
    messages.accept("jianbao: " + fault);
    if (fault.isFailure()) {
      failures++;
      String path = fault.path().equals(SourceFault.STANDARD_INPUT) ? "-" : fault.path();
      list.ifPresent(writer -> add(path, writer));
    }
  }

  /** The number of failures so far. */
  long failures() {
    return failures;
  }

  private void add(String path, Writer writer) {
    if (path.equals(lastListed)) {
      return;
    }
    lastListed = path;
    try {
      writer.write(path);
      writer.write('\n');
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (list.isPresent()) {
      list.get().close();
    }
  }
}
