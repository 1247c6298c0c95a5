package jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jianbao.evaluate.GoldFormatException;
import jianbao.evaluate.RankingScore;
import jianbao.evaluate.SearchEvaluation;
import jianbao.evaluate.SearchTopic;
import jianbao.evaluate.TopicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianbao evaluate search}: whether searches find what answers them, the best first. */
@Command(
    name = "search",
    description =
        "Score searches against judged topics: nDCG and recall of the first ten hits, by the"
            + " language of the query.")
final class EvaluateSearchCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The topics (default: corpus/topics.tsv).")
  private Path file = Path.of("corpus", "topics.tsv");

  @Option(
      names = "--articles",
      paramLabel = "PATH",
      split = ",",
      description =
          "The judged articles: gold files and folders (default: corpus/seeds,corpus/train).")
  private List<Path> articles = List.of(Path.of("corpus", "seeds"), Path.of("corpus", "train"));

  @Option(names = "--topics", description = "Print the scores and hits of every topic too.")
  private boolean each;

  @Mixin private OutputOptions output;
  @Mixin private ModelsOption own;

  private final Console console;

  EvaluateSearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    output.spare(Stream.concat(Stream.of(file), articles.stream()).map(Path::toString).toList());
    Path folder = Files.createTempDirectory("jianbao-evaluate");
    try {
      return console.interruption().leaving(() -> evaluate(folder));
    } finally {
      delete(folder);
    }
  }

  private int evaluate(Path folder) throws Exception {
    try (Writer out = output.open(console)) {
      List<SearchTopic> topics = TopicFile.read(file);
      try (SearchEvaluation evaluation =
          SearchEvaluation.of(articles, folder, own.models(), Instant.now())) {
        run(topics, evaluation, out);
      }
      return topics.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
    } catch (GoldFormatException e) {
      console.err().println("jianbao: " + e.getMessage());
      return ExitStatus.SOME_FAILED;
    }
  }

  private void run(List<SearchTopic> topics, SearchEvaluation evaluation, Writer out)
      throws Exception {
    Map<String, List<RankingScore>> byLanguage = new TreeMap<>();
    List<RankingScore> all = new ArrayList<>();
    for (SearchTopic topic : topics) {
      List<String> found = evaluation.found(topic.query());
      RankingScore score = RankingScore.of(topic, found);
      byLanguage.computeIfAbsent(topic.language(), l -> new ArrayList<>()).add(score);
      all.add(score);
      if (each) {
        out.write(
            String.format(
                Locale.ROOT,
                "%s  %.3f  %.3f  %s: %s%n",
                topic.id(),
                score.ndcg(),
                score.recall(),
                topic.query(),
                String.join(" ", found.stream().map(a -> a + ":" + topic.grade(a)).toList())));
      }
    }
    out.write("queries  topics  nDCG@10  recall@10\n");
    for (var language : byLanguage.entrySet()) {
      out.write(line(language.getKey(), language.getValue()));
    }
    out.write(line("all", all));
  }

  private static String line(String name, List<RankingScore> scores) {
    RankingScore mean = RankingScore.mean(scores);
    return String.format(
        Locale.ROOT,
        "%-7s  %6d   %.4f     %.4f%n",
        name,
        scores.size(),
        mean.ndcg(),
        mean.recall());
  }

  private void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      if (!console.interruption().requested()) {
        throw e;
      }
      // the evaluation that was left to itself still writes there
    }
  }
}
