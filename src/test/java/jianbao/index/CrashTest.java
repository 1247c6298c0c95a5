package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jianbao.data.Models;
import jianbao.document.AnalyzedArticle;
import jianbao.document.AnalyzedField;
import jianbao.document.Article;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.document.Genre;
import jianbao.document.Metadata;
import jianbao.document.Origin;
import jianbao.document.Publication;
import jianbao.document.Registry;
import jianbao.document.Token;
import jianbao.json.JsonValue.JsonObject;
import jianbao.output.ArticleJson;
import jianbao.testing.ForkedProgram;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed in the midst of an ingest leaves an index that opens and holds a prefix
 * of whole articles; the next run makes it what it would have been.
 */
class CrashTest {

  private static final int ARTICLES = 300;
  private static final int ARTICLES_PER_COMMIT = 10;
  private static final int INDEXES = 2;

  /** Kills of each index; a process takes a second to start, so that few must do every day. */
  private static final int KILLS = Integer.getInteger("jianbao.kills", 4);

  @TempDir private Path folder;

  /** The program that is killed: writes articles 0 to {@link #ARTICLES} into an index. */
  public static final class Ingest {

    private Ingest() {}

    /** Ingests into the folder {@code args[0]}, saying so when it begins. */
    public static void main(String[] args) throws Exception {
      ArticleDocuments documents = new ArticleDocuments(Models.bundled(), Registry.EMPTY);
      try (ArticleIndexWriter writer =
          ArticleIndexWriter.open(
              Path.of(args[0]), Models.bundled(), Instant.EPOCH, ARTICLES_PER_COMMIT)) {
        System.out.println("begin");
        for (int i = 0; i < ARTICLES; i++) {
          AnalyzedArticle article = article(i);
          writer.write(documents.prepare(article, ArticleJson.tree(article)));
        }
        writer.commit();
        System.out.println("end");
      }
    }
  }

  @Test
  void aKilledIngestIsCompletedByTheNext() throws Exception {
    Path whole = folder.resolve("whole");
    finish(whole);
    List<Optional<JsonObject>> expected = contents(whole);
    long seed = Long.getLong("jianbao.seed", System.nanoTime());
    try (ExecutorService threads = Executors.newFixedThreadPool(INDEXES)) {
      List<Callable<Integer>> indexes = new ArrayList<>();
      for (int i = 0; i < INDEXES; i++) {
        Path index = folder.resolve("index-" + i);
        Random random = new Random(seed + i);
        indexes.add(() -> killAgainAndAgain(index, random));
      }
      int inTime = 0;
      for (Future<Integer> kills : threads.invokeAll(indexes)) {
        inTime += kills.get();
      }
      assertThat(inTime).as("kills before the end, seed %s", seed).isPositive();
    }
    for (int i = 0; i < INDEXES; i++) {
      Path index = folder.resolve("index-" + i);
      finish(index);
      assertThat(contents(index)).as("seed %s", seed).isEqualTo(expected);
    }
  }

  /**
   * Kills one ingest after another and looks at what each leaves; returns how many came in time.
   */
  private int killAgainAndAgain(Path index, Random random) throws Exception {
    int inTime = 0;
    int least = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      ForkedProgram program = start(index);
      while (program.process().isAlive() && !program.output().contains("begin")) {
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(150));
      program.process().destroyForcibly().waitFor();
      inTime += program.output().contains("end") ? 0 : 1;
      assertThat(program.output()).as(program.errors()).contains("begin");
      int now = checkPrefix(index);
      assertThat(now).isGreaterThanOrEqualTo(least);
      least = now;
    }
    return inTime;
  }

  private ForkedProgram start(Path index) throws IOException {
    return ForkedProgram.start(folder, List.of(), Ingest.class.getName(), index.toString());
  }

  private void finish(Path index) throws Exception {
    ForkedProgram program = start(index);
    assertThat(program.status()).as(program.errors()).isZero();
  }

  /** Checks that the articles there are the first so many, and returns their number. */
  private static int checkPrefix(Path folder) throws Exception {
    try (ArticleIndex index = ArticleIndex.open(folder, Models.bundled())) {
      int articles = index.articles();
      for (int i : new int[] {0, articles / 2, articles - 1}) {
        if (i >= 0 && i < articles) {
          assertThat(index.article(id(i))).as("article %s of %s", i, articles).isPresent();
        }
      }
      assertThat(index.article(id(articles))).isEmpty();
      return articles;
    }
  }

  private static List<Optional<JsonObject>> contents(Path folder) throws Exception {
    List<Optional<JsonObject>> contents = new ArrayList<>();
    try (ArticleIndex index = ArticleIndex.open(folder, Models.bundled())) {
      assertThat(index.articles()).isEqualTo(ARTICLES);
      for (int i = 0; i < ARTICLES; i++) {
        contents.add(index.article(id(i)));
        assertThat(contents.getLast()).as("article %s", i).isPresent();
      }
    }
    return contents;
  }

  private static String id(int number) {
    return "article-" + number;
  }

  static AnalyzedArticle article(int number) {
    ArticleField text = ArticleField.given(FieldName.TEXT, "第" + number + "篇文章的內文在這裏。".repeat(20));
    List<Token> tokens = new ArrayList<>();
    int length = text.content().length();
    for (int i = 0; i < length; i += 2) {
      tokens.add(new Token(new Span(i, Math.min(length, i + 2)), "n"));
    }
    Metadata metadata =
        new Metadata(
            List.of(),
            Optional.empty(),
            Genre.NEWS,
            Locale.forLanguageTag("zh-Hant-HK"),
            Publication.UNKNOWN,
            Optional.empty());
    Article article =
        new Article(
            id(number),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            metadata,
            new Origin(Optional.of("a.jsonl"), "jsonl", "UTF-8", number + 1, List.of()),
            Optional.empty());
    AnalyzedField field =
        new AnalyzedField(text, text.text(), List.of(new Span(0, length)), tokens);
    return new AnalyzedArticle(article, List.of(field), List.of(), List.of());
  }
}
