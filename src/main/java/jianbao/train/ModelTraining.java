package jianbao.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.name.NameLanguage;
import jianbao.extract.name.NameModel;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.SharedModels;

/** Makes the models of names and writes them where the program looks for them. */
public final class ModelTraining {

  private final ReadingOptions options;
  private final NameCorpus corpus;

  /**
   * A training.
   *
   * @param options how to read, with the lists that features are made of
   * @param corpus what to learn from
   */
  public ModelTraining(ReadingOptions options, NameCorpus corpus) {
    this.options = options;
    this.corpus = corpus;
  }

  /**
   * Trains and writes one model for each language. The same corpus gives the same bytes.
   *
   * @param folder the folder of models; files are written below it
   * @return of each file the number of features in it
   */
  public Map<Path, Integer> run(Path folder) throws IOException {
    List<NamedText> texts = corpus.texts(SharedModels.load(options.models(), options.depth()));
    Map<NameLanguage, NameModel> trained =
        new NameTraining(TrainingSettings.SHIPPED, options.models()).train(texts);
    Map<Path, Integer> written = new LinkedHashMap<>();
    for (NameLanguage language : NameLanguage.values()) {
      Path file = folder.resolve(language.file());
      Files.createDirectories(file.getParent());
      Path next = file.resolveSibling(file.getFileName() + ".new");
      try (OutputStream out = Files.newOutputStream(next)) {
        trained.get(language).write(out);
      }
      // whoever stops this leaves the old model or the new one
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      written.put(file, trained.get(language).features());
    }
    return written;
  }
}
