package jianbao.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import jianbao.index.ArticleIndexWriter.Outcome;
import jianbao.index.PreparedArticle;

/** Counts what an ingest did. Not thread-safe. */
final class IngestSummary {

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private long mentions;
  private int indexed;

  void add(PreparedArticle article, Outcome outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
    mentions += article.mentions();
  }

  void indexed(int articles) {
    indexed = articles;
  }

  long articles() {
    return outcomes.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** The summary for people. */
  String line(long failures, double seconds, Locale locale) {
    return String.format(
        locale,
        "%d articles: %d new, %d changed, %d already there; %d mentions; %d failures; %.2f s; the"
            + " index holds %d articles",
        articles(),
        outcomes.getOrDefault(Outcome.NEW, 0),
        outcomes.getOrDefault(Outcome.CHANGED, 0),
        outcomes.getOrDefault(Outcome.SAME, 0),
        mentions,
        failures,
        seconds,
        indexed);
  }
}
