package jianbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which index. */
final class IndexOptions {

  private static final String VARIABLE = "JIANBAO_INDEX";
  private static final Path USUAL = Path.of("jianbao-index");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Folder of the index (default: $JIANBAO_INDEX, else ./jianbao-index).")
  private Path folder;

  IndexOptions() {}

  /** The options as if this folder had been given, or none. */
  IndexOptions(Optional<Path> folder) {
    this.folder = folder.orElse(null);
  }

  /** The folder of the index. */
  Path folder(Console console) {
    if (folder != null) {
      return folder;
    }
    String named = console.environment().getOrDefault(VARIABLE, "");
    return named.isEmpty() ? USUAL : Path.of(named);
  }
}
