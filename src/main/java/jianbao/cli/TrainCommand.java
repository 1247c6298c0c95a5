package jianbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import jianbao.data.Models;
import jianbao.document.MentionType;
import jianbao.evaluate.GoldFormatException;
import jianbao.evaluate.Score;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.source.SourceOptions;
import jianbao.train.CorpusException;
import jianbao.train.ModelTraining;
import jianbao.train.NameCorpus;
import jianbao.train.NameCrossValidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jianbao train}: makes the models of names from annotated corpora. */
@Command(
    name = "train",
    description = "Train the models of names, or measure by cross-validation how good they are.")
final class TrainCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Gold files and folders of them (default: corpus/train).")
  private List<Path> gold = List.of(Path.of("corpus", "train"));

  @Option(
      names = "--universal",
      paramLabel = "FILE",
      description = "Sentences of Universal NER as JSON Lines; repeatable.")
  private List<Path> universal = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder of models to write to (default: models).")
  private Path folder = Path.of("models");

  @Option(
      names = "--cross-validate",
      paramLabel = "N",
      description = "Write no model; read each of N parts with models trained on the others.")
  private int parts;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but results and errors.")
  private boolean quiet;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder of models whose lists take the place of the program's own.")
  private Path models;

  @Spec private CommandSpec spec;

  private final Console console;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    return console.interruption().leaving(this::train);
  }

  private int train() throws IOException {
    if (parts < 0 || parts == 1) {
      throw new ParameterException(
          spec.commandLine(), "--cross-validate: expected 2 parts or more, found " + parts);
    }
    NameCorpus corpus = new NameCorpus(gold, universal);
    try {
      if (parts > 0) {
        print(new NameCrossValidation(options(Depth.MENTIONS), corpus).run(parts));
      } else {
        Map<Path, Integer> written = new ModelTraining(options(Depth.WORDS), corpus).run(folder);
        if (!quiet) {
          written.forEach(
              (file, features) ->
                  console.err().println(file + ": " + Counted.of(features, "feature")));
        }
      }
    } catch (GoldFormatException | CorpusException e) {
      console.err().println("jianbao: " + e.getMessage());
      return ExitStatus.SOME_FAILED;
    }
    return ExitStatus.DONE;
  }

  private ReadingOptions options(Depth depth) {
    return new ReadingOptions(
        SourceOptions.NONE, "HK", depth, 1, models == null ? Models.bundled() : Models.in(models));
  }

  private void print(Map<String, Map<MentionType, Score>> scores) throws IOException {
    try (Writer out = new OutputOptions().open(console)) {
      out.write("files                type     gold  precision  recall      F1\n");
      for (var group : scores.entrySet()) {
        for (var entry : group.getValue().entrySet()) {
          Score score = entry.getValue();
          out.write(
              String.format(
                  Locale.ROOT,
                  "%-20s %-7s %5d     %.4f  %.4f  %.4f%n",
                  group.getKey(),
                  entry.getKey().label(),
                  score.gold(),
                  score.precision(),
                  score.recall(),
                  score.f1()));
        }
      }
    }
  }
}
