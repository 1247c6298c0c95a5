package jianbao.cli;

import java.util.List;
import java.util.Locale;
import jianbao.index.ArticleDocuments;
import jianbao.index.ArticleIndexWriter;
import jianbao.index.IndexException;
import jianbao.index.PreparedArticle;
import jianbao.output.ArticleJson;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.ReadingRun;
import jianbao.pipeline.SharedModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jianbao ingest}: reads, repairs, extracts and indexes. */
@Command(
    name = "ingest",
    description = "Take pages and articles into the index; the same article twice is one article.")
final class IngestCommand extends ReadingCommand {

  @Mixin private IndexOptions index;

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
    List<String> paths = input.paths(console);
    IngestSummary summary = new IngestSummary();
    long failed;
    try (FailureLog failures = input.failures(console);
        ArticleIndexWriter writer = ArticleIndexWriter.open(index.folder(console), models())) {
      SharedModels shared = SharedModels.load(options);
      ArticleDocuments documents = new ArticleDocuments(models(), shared.gazetteer());
      boolean whole =
          new ReadingRun<PreparedArticle>(
                  options,
                  shared,
                  article -> documents.prepare(article, ArticleJson.line(article)),
                  article -> write(article, writer, summary),
                  failures::report)
              .keepingRepeatedIds()
              .stoppedBy(console.interruption()::requested)
              .read(paths, console.in());
      writer.commit();
      failed = failures.failures();
      summary.indexed(writer.articles());
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
    }
    return status(failed, summary.articles());
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void write(
      PreparedArticle article, ArticleIndexWriter writer, IngestSummary summary) {
    try {
      summary.add(article, writer.write(article));
    } catch (IndexException | java.io.IOException e) {
      throw new IndexFault(e);
    }
  }
}
