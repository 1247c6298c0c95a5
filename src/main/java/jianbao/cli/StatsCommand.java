package jianbao.cli;

import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import jianbao.index.ArticleIndex;
import jianbao.index.IndexStatistics;
import jianbao.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianbao stats}: what the index holds. */
@Command(name = "stats", description = "Say what the index holds.")
final class StatsCommand implements Callable<Integer> {

  /** How it is printed. */
  enum Format {
    TEXT,
    JSONL
  }

  @Mixin private IndexOptions index;
  @Mixin private ModelsOption own;
  @Mixin private OutputOptions output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default on a terminal) or jsonl (default elsewhere).")
  private Format format;

  private final Console console;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (ArticleIndex articles = ArticleIndex.open(index.folder(console), own.models());
        Writer out = output.open(console)) {
      IndexStatistics statistics = articles.statistics();
      boolean asText = format == null ? output.forPeople(console) : format == Format.TEXT;
      out.write(asText ? text(statistics) : json(statistics) + "\n");
      return statistics.articles() > 0 ? ExitStatus.DONE : ExitStatus.NOTHING_FOUND;
    }
  }

  private static String text(IndexStatistics statistics) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s%s (%d without a date)%n",
            Counted.of(statistics.articles(), "article"),
            statistics.firstDay().isEmpty()
                ? ""
                : ", published " + statistics.firstDay() + " to " + statistics.lastDay(),
            statistics.undated()));
    text.append(
        String.format(
            Locale.ROOT,
            "people, agencies and places of the registry: %d; %.1f MB in %s, %s%n",
            statistics.entries(),
            statistics.bytes() / 1e6,
            Counted.of(statistics.segments(), "segment"),
            Counted.of(statistics.deleted(), "replaced document")));
    for (Map.Entry<String, SequencedMap<String, Integer>> counts : statistics.counts()) {
      text.append(counts.getKey()).append('\n');
      counts
          .getValue()
          .forEach(
              (value, count) -> text.append(String.format(Locale.ROOT, "%8d  %s%n", count, value)));
    }
    return text.toString().replace("\r\n", "\n");
  }

  private static String json(IndexStatistics statistics) {
    return Json.line(
        writer -> {
          writer.beginObject();
          writer.member("articles", statistics.articles());
          writer.member("first", statistics.firstDay());
          writer.member("last", statistics.lastDay());
          writer.member("undated", statistics.undated());
          for (Map.Entry<String, SequencedMap<String, Integer>> counts : statistics.counts()) {
            writer.name(counts.getKey()).beginObject();
            counts.getValue().forEach((value, count) -> writer.member(value, count));
            writer.endObject();
          }
          writer.member("entries", statistics.entries());
          writer.member("bytes", statistics.bytes());
          writer.member("segments", statistics.segments());
          writer.member("deleted", statistics.deleted());
          writer.endObject();
        });
  }
}
