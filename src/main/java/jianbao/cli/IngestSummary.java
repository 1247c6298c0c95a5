package jianbao.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jianbao.index.ArticleIndexWriter.Outcome;
import jianbao.index.PreparedArticle;
import jianbao.output.HitText;

/** Counts what an ingest did. Not thread-safe. */
final class IngestSummary {

  /** Near copies that are told of by their ids. */
  private static final int MOST_NAMED = 10;

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final List<String> copies = new ArrayList<>();
  private long copyCount;
  private long mentions;
  private int indexed;

  /**
   * Takes an article.
   *
   * @param original the id of the article that it is nearly a copy of
   */
  void add(PreparedArticle article, Outcome outcome, Optional<String> original) {
    outcomes.merge(outcome, 1, Integer::sum);
    mentions += article.mentions();
    if (original.isPresent() && outcome != Outcome.SAME) {
      copyCount++;
      if (copies.size() < MOST_NAMED) {
        String title = article.json().string("title").orElse("(no headline)");
        copies.add(HitText.oneLine("near copy of " + original.get(), article.id(), title));
      }
    }
  }

  /** Which of the new and changed articles are nearly copies of which; a line each. */
  List<String> copies() {
    List<String> lines = new ArrayList<>(copies);
    if (copyCount > MOST_NAMED) {
      lines.add("near copies: " + copyCount + " new or changed articles in all");
    }
    return lines;
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
        "%s: %d new, %d changed, %d already there; %s; %s; %s; %.2f s; the index holds %s",
        Counted.of(articles(), "article"),
        outcomes.getOrDefault(Outcome.NEW, 0),
        outcomes.getOrDefault(Outcome.CHANGED, 0),
        outcomes.getOrDefault(Outcome.SAME, 0),
        Counted.of(copyCount, "near copy", "near copies"),
        Counted.of(mentions, "mention"),
        Counted.of(failures, "failure"),
        seconds,
        Counted.of(indexed, "article"));
  }
}
