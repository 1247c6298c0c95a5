package jianbao.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * highlights. Where there is no index, one is made by {@link SyntheticIndex}; one that {@code
 * jianbao ingest} made of {@link SyntheticArticles} will do, too.
 */
public final class SearchLatency {

  private static final int WARM_UP = 300;
  private static final int MEASURED = 1000;
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2}|\\b[A-Za-z]{4,}\\b");

  private SearchLatency() {}

  /**
   * Prints milliseconds, by the clock and of the processor, which tells more on a busy machine; and
   * the size of the index.
   *
   * @param args the folder of the index, the number of its articles, and (if not 1) a seed for the
   *     queries
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    SyntheticArticles articles = SyntheticArticles.of(1, 800);
    if (!Files.isDirectory(folder)) {
      new SyntheticIndex(articles).write(folder, count);
    }
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    Random random = new Random(args.length > 2 ? Long.parseLong(args[2]) : 1);
    long[] clock = new long[MEASURED];
    long[] processor = new long[MEASURED];
    long hits = 0;
    try (ArticleIndex index = ArticleIndex.open(folder, Models.bundled())) {
      for (int i = -WARM_UP; i < MEASURED; i++) {
        String query = query(articles.article(random.nextInt(count)), random);
        long begin = System.nanoTime();
        long processorBegin = thread.getCurrentThreadCpuTime();
        hits += index.search(SearchRequest.of(query)).hits().size();
        if (i >= 0) {
          clock[i] = System.nanoTime() - begin;
          processor[i] = thread.getCurrentThreadCpuTime() - processorBegin;
        }
      }
    }
    print("clock", clock);
    print("processor", processor);
    System.out.println(hits + " hits");
    try (Stream<Path> files = Files.list(folder)) {
      System.out.println("index " + files.mapToLong(f -> f.toFile().length()).sum() + " bytes");
    }
  }

  private static void print(String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.2f ms, p90 %.2f ms, p99 %.2f ms%n",
        what,
        nanos[MEASURED / 2] / 1e6,
        nanos[MEASURED * 9 / 10] / 1e6,
        nanos[MEASURED * 99 / 100] / 1e6);
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
