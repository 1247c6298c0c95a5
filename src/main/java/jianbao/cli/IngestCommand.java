package jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.document.Hit;
import jianbao.index.ArticleDocuments;
import jianbao.index.ArticleIndex;
import jianbao.index.ArticleIndexWriter;
import jianbao.index.IndexException;
import jianbao.index.PreparedArticle;
import jianbao.index.SearchRequest;
import jianbao.index.SearchResult;
import jianbao.index.Watches;
import jianbao.index.query.QuerySyntaxException;
import jianbao.json.Json;
import jianbao.output.ArticleJson;
import jianbao.output.HitText;
import jianbao.output.TerminalText;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.ReadingRun;
import jianbao.pipeline.SharedModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianbao ingest}: reads, repairs, extracts and indexes. */
@Command(
    name = "ingest",
    description = "Take pages and articles into the index; the same article twice is one article.",
    footer = {"", "With -o FILE the articles are written there too, as extract prints them."})
final class IngestCommand extends ReadingCommand {

  /** New articles that are named for each standing query. */
  private static final int MOST_REPORTED = 20;

  @Mixin private IndexOptions index;

  @Option(
      names = "--rebuild",
      description =
          "Make the index anew, of these articles alone, whatever is there now. The old one goes"
              + " when the new one has an article.")
  private boolean rebuild;

  IngestCommand(Console console) {
    super(console);
  }

  /** A fault of the index, on its way through code that knows of none. */
  private static final class IndexFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexFault(Exception cause) {
      super(cause);
    }
  }

  @Override
  public Integer call() throws Exception {
    long begin = System.nanoTime();
    ReadingOptions options = readingOptions(Depth.MENTIONS);
    List<String> paths = sparedPaths();
    IngestSummary summary = new IngestSummary();
    Path folder = index.folder(console);
    long failed;
    long batch;
    try (Progress progress = Progress.on(console, !output.quiet());
        FailureLog failures = input.failures(progress::say);
        ArticleIndexWriter writer = openWriter(folder);
        Writer out = output.file().isPresent() ? output.open(console) : Writer.nullWriter()) {
      SharedModels shared = SharedModels.load(options.models(), options.depth());
      ArticleDocuments documents = new ArticleDocuments(models(), shared.gazetteer());
      boolean whole =
          new ReadingRun<PreparedArticle>(
                  options,
                  shared,
                  article -> documents.prepare(article, ArticleJson.tree(article)),
                  article -> {
                    write(article, writer, summary);
                    copy(article, out);
                    progress.step();
                  },
                  failures::report)
              .stoppedBy(console.interruption()::requested)
              .read(paths, console.in());
      if (!rebuild || summary.articles() > 0) {
        writer.commit();
      }
      failed = failures.failures();
      summary.indexed(writer.articles());
      batch = writer.batch();
      if (!whole) {
        console.err().println("jianbao: interrupted; the same command again does the rest");
        console.err().println(summary.line(failed, seconds(begin), Locale.ROOT));
        return ExitStatus.INTERRUPTED;
      }
    } catch (IndexFault e) {
      throw (Exception) e.getCause();
    }
    if (!output.quiet()) {
      console.err().println(summary.line(failed, seconds(begin), Locale.ROOT));
      summary.copies().forEach(console.err()::println);
      reportWatches(folder, batch);
    }
    return status(failed, summary.articles());
  }

  private ArticleIndexWriter openWriter(Path folder) throws IndexException, IOException {
    Instant now = Instant.now();
    return rebuild
        ? ArticleIndexWriter.rebuild(folder, models(), now)
        : ArticleIndexWriter.open(folder, models(), now);
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void write(
      PreparedArticle article, ArticleIndexWriter writer, IngestSummary summary) {
    try {
      Optional<String> original = writer.originalOf(article);
      summary.add(article, writer.write(article), original);
    } catch (IndexException e) {
      throw new IndexFault(e);
    }
  }

  private void copy(PreparedArticle article, Writer out) {
    if (output.file().isPresent()) {
      try {
        out.write(Json.line(writer -> writer.value(article.json())) + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Says which of the articles of this run the standing queries find. */
  private void reportWatches(Path folder, long batch) throws IndexException, IOException {
    List<Watches.Watch> watches = Watches.read(folder).all();
    if (watches.isEmpty()) {
      return;
    }
    try (ArticleIndex articles = ArticleIndex.open(folder, models())) {
      for (Watches.Watch watch : watches) {
        try {
          report(watch, batch, articles);
        } catch (QuerySyntaxException e) {
          WatchCommand.fault(watch, e, console);
        }
      }
    }
  }

  private void report(Watches.Watch watch, long batch, ArticleIndex articles)
      throws QuerySyntaxException, IndexException, IOException {
    SearchRequest request =
        SearchRequest.of(watch.query())
            .withPage(0, MOST_REPORTED)
            .withFullHitsOnly()
            .withAfter(batch - 1);
    SearchResult result = articles.search(request);
    for (Hit hit : result.hits()) {
      String title = hit.title().orElse("(no headline)");
      console.err().println(HitText.oneLine("watch " + watch.name(), hit.id(), title));
    }
    if (result.total() > MOST_REPORTED) {
      console
          .err()
          .println(
              TerminalText.line(
                  "watch "
                      + watch.name()
                      + ": "
                      + (result.exact() ? "" : "more than ")
                      + result.total()
                      + " new articles in all"));
    }
  }
}
