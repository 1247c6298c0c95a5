package jianbao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jianbao.evaluate.GoldCorpus;
import jianbao.evaluate.GoldDocument;
import jianbao.evaluate.GoldFormatException;
import jianbao.evaluate.MentionEvaluation;
import jianbao.evaluate.Score;
import jianbao.pipeline.DocumentReading;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.source.SourceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianbao evaluate}: what is found against what ought to be found. */
@Command(name = "evaluate", description = "Score mentions against gold annotations (*.gold.txt).")
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Gold files and folders of them (default: corpus/seeds).")
  private List<Path> paths = List.of(Path.of("corpus", "seeds"));

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write every miss, false alarm and wrong value here, tab-separated.")
  private Path errors;

  @Mixin private OutputOptions output;
  @Mixin private ModelsOption own;

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    return console.interruption().leaving(this::evaluate);
  }

  private int evaluate() throws IOException {
    List<String> read = paths.stream().map(Path::toString).toList();
    output.spare(read);
    OutputOptions.spare(Optional.ofNullable(errors), read);
    if (errors != null) {
      output.keepApart(errors, "--errors");
    }
    DocumentReading reading =
        new DocumentReading(
            new ReadingOptions(SourceOptions.NONE, "HK", Depth.MENTIONS, 1, own.models()));
    MentionEvaluation evaluation = new MentionEvaluation();
    int documents = 0;
    try {
      for (Path path : paths) {
        for (GoldDocument gold : GoldCorpus.read(path)) {
          evaluation.add(gold, reading.read(gold.document()));
          documents++;
        }
      }
    } catch (GoldFormatException e) {
      console.err().println("jianbao: " + e.getMessage());
      return ExitStatus.SOME_FAILED;
    }
    try (Writer out = output.open(console)) {
      print(evaluation, out);
    }
    if (errors != null) {
      writeErrors(evaluation);
    }
    return documents > 0 ? ExitStatus.DONE : ExitStatus.NOTHING_FOUND;
  }

  private static void print(MentionEvaluation evaluation, Writer out) throws IOException {
    out.write("type     gold  found  precision  recall      F1  values right\n");
    for (var entry : evaluation.scores().entrySet()) {
      Score score = entry.getValue();
      if (score.gold() == 0) {
        continue; // the gold does not mark this type
      }
      out.write(
          String.format(
              Locale.ROOT,
              "%-7s %5d  %5d     %.4f  %.4f  %.4f  %s%n",
              entry.getKey().label(),
              score.gold(),
              score.found(),
              score.precision(),
              score.recall(),
              score.f1(),
              score.values() == 0
                  ? "-"
                  : String.format(Locale.ROOT, "%.4f of %d", score.valueShare(), score.values())));
    }
  }

  private void writeErrors(MentionEvaluation evaluation) throws IOException {
    try (Writer file =
        new OutputStreamWriter(
            new BufferedOutputStream(NamedOutput.of(errors)), StandardCharsets.UTF_8)) {
      for (MentionEvaluation.Finding error : evaluation.errors()) {
        file.write(
            String.join(
                    "\t",
                    error.what(),
                    error.type().label(),
                    error.document(),
                    error.surface().replaceAll("\\s+", " "),
                    error.detail(),
                    error.context().replaceAll("\\s+", " "))
                + "\n");
      }
    }
  }
}
