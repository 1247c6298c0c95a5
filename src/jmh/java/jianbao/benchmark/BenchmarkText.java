package jianbao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jianbao.testing.SyntheticArticles;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles that all benchmarks of one language read, one after another in an endless round. */
@State(Scope.Thread)
public class BenchmarkText {

  private static final int ARTICLES = 500;
  private static final int UNITS = 800;
  private static final long SEED = 42;

  /** The language, as the beginning of a BCP 47 tag. */
  @Param({"zh-Hant", "zh-Hans", "en"})
  public String language;

  /**
   * Counts what was read, so that every benchmark reports the one figure that can be compared:
   * {@code characters}, UTF-16 units of text a second.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {

    /** UTF-16 units read so far in this iteration. */
    public long characters;

    /** Starts anew. */
    @Setup(Level.Iteration)
    public void reset() {
      characters = 0;
    }
  }

  private List<SyntheticArticles.Item> articles;
  private int next;

  /** Composes the articles. */
  @Setup(Level.Trial)
  public void compose() {
    articles = of(language);
  }

  /** The next article; its characters are counted. */
  public SyntheticArticles.Item next(Count count) {
    SyntheticArticles.Item article = articles.get(next);
    next = (next + 1) % articles.size();
    count.characters += article.text().length();
    return article;
  }

  /** All articles of a language. */
  public static List<SyntheticArticles.Item> of(String language) {
    try {
      SyntheticArticles source = SyntheticArticles.of(SEED, UNITS);
      List<SyntheticArticles.Item> found = new ArrayList<>();
      for (int i = 0; found.size() < ARTICLES; i++) {
        SyntheticArticles.Item article = source.article(i);
        if (article.language().startsWith(language)) {
          found.add(article);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
