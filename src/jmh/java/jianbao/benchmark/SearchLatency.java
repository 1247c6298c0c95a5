package jianbao.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.data.Models;
import jianbao.index.ArticleIndex;
import jianbao.index.SearchRequest;
import jianbao.testing.SyntheticArticles;

/**
 * How long a search takes in a running process: two words out of one article, with passages and
 * highlights. An index is made of {@link SyntheticArticles}: {@code SyntheticArticles
 * articles.jsonl 200000}, then {@code jianbao ingest --index DIR articles.jsonl}.
 */
public final class SearchLatency {

  private static final int WARM_UP = 300;
  private static final int MEASURED = 1000;
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2}|[a-z]{4,}");

  private SearchLatency() {}

  /**
   * Prints milliseconds, and the size of the index.
   *
   * @param args the folder of the index, the number of its articles, and (if not 1) a seed for the
   *     queries
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    SyntheticArticles articles = SyntheticArticles.of(1, 800);
    Random random = new Random(args.length > 2 ? Long.parseLong(args[2]) : 1);
    long[] nanos = new long[MEASURED];
    long hits = 0;
    try (ArticleIndex index = ArticleIndex.open(folder, Models.bundled())) {
      for (int i = -WARM_UP; i < MEASURED; i++) {
        String query = query(articles.article(random.nextInt(Integer.parseInt(args[1]))), random);
        long begin = System.nanoTime();
        hits += index.search(SearchRequest.of(query)).hits().size();
        if (i >= 0) {
          nanos[i] = System.nanoTime() - begin;
        }
      }
    }
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "median %.2f ms, p90 %.2f ms, p99 %.2f ms, %d hits%n",
        nanos[MEASURED / 2] / 1e6,
        nanos[MEASURED * 9 / 10] / 1e6,
        nanos[MEASURED * 99 / 100] / 1e6,
        hits);
    try (Stream<Path> files = Files.list(folder)) {
      System.out.println("index " + files.mapToLong(f -> f.toFile().length()).sum() + " bytes");
    }
  }

  /** Two words of an article, from places that have nothing to do with each other. */
  private static String query(SyntheticArticles.Item article, Random random) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(article.text());
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size()));
  }
}
