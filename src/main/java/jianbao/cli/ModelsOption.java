package jianbao.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import jianbao.data.Models;
import jianbao.index.SearchModels;
import picocli.CommandLine.Option;

/** Which models. */
final class ModelsOption {

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder of models that take the place of the program's own.")
  private Path folder;

  Models models() {
    return folder == null ? Models.bundled() : Models.in(folder);
  }

  /**
   * What searches need of them.
   *
   * @param usual gives that of the program's own
   */
  SearchModels searchModels(Supplier<SearchModels> usual) {
    return folder == null ? usual.get() : SearchModels.read(models());
  }
}
