package jianbao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jianbao.data.DataException;
import jianbao.output.HitText;
import jianbao.output.TerminalWriter;
import picocli.CommandLine.Option;

/** Where results go and how. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the results to FILE instead of standard output.")
  private Path file;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but results and errors.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto; NO_COLOR counts).")
  private ColorWhen color = ColorWhen.AUTO;

  /** When to colour. */
  enum ColorWhen {
    AUTO,
    ALWAYS,
    NEVER
  }

  boolean quiet() {
    return quiet;
  }

  /** Whether results are coloured. */
  boolean colored(Console console) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          forPeople(console)
              && console.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(console.environment().get("TERM"));
    };
  }

  /** Whether a person reads the results. */
  boolean forPeople(Console console) {
    return file == null && console.outIsTerminal();
  }

  /** How results for people are marked. */
  HitText.Style style(Console console) {
    return colored(console) ? HitText.Style.COLORED : HitText.Style.PLAIN;
  }

  /**
   * Makes sure that no input is the file of the results, or a folder that holds it already.
   *
   * @param paths the inputs as the user wrote them
   * @throws DataException if one is
   */
  void spare(List<String> paths) throws IOException {
    spare(Optional.ofNullable(file), paths);
  }

  /** Likewise for another file that is to be written. */
  static void spare(Optional<Path> written, List<String> paths) throws IOException {
    if (written.isEmpty() || !Files.isRegularFile(written.get())) {
      return;
    }
    Path results = written.get().toRealPath();
    for (String path : paths) {
      if (holds(path, results)) {
        throw new DataException(
            written.get().toString(),
            "is an input too; to write the results there would destroy it",
            null);
      }
    }
  }

  /**
   * Makes sure that results and another file do not go to one place.
   *
   * @throws DataException if they do
   */
  void keepApart(Path other, String option) {
    if (file != null
        && file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
      throw new DataException(option, "expected another file than that of -o, " + file, null);
    }
  }

  /** Where the results go, if not to standard output. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  private static boolean holds(String path, Path file) throws IOException {
    try {
      Path input = Path.of(path);
      return Files.exists(input) && file.startsWith(input.toRealPath());
    } catch (InvalidPathException e) {
      return false; // whoever reads it says so
    }
  }

  /** Opens the place that results without colours go to. */
  Writer open(Console console) throws IOException {
    return open(console, HitText.Style.PLAIN);
  }

  /** Opens the place that the results go to; on a terminal they can do nothing but be read. */
  Writer open(Console console, HitText.Style style) throws IOException {
    OutputStream stream = file == null ? NamedOutput.of(console) : NamedOutput.of(file);
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    return forPeople(console) ? new TerminalWriter(writer, style) : writer;
  }
}
