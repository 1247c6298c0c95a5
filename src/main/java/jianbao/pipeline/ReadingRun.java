package jianbao.pipeline;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import jianbao.document.AnalyzedArticle;
import jianbao.document.Article;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.document.SourceFault;
import jianbao.source.SourceItem;
import jianbao.source.SourceReader;

/**
 * Reads inputs, several at a time, and hands the results over in the order of the inputs. Memory is
 * bounded by the number of threads, not by that of the inputs. An instance is for one run.
 *
 * @param <R> what is made of each article
 */
public final class ReadingRun<R> {

  private final ReadingOptions options;
  private final Function<AnalyzedArticle, R> work;
  private final Consumer<R> results;
  private final Consumer<SourceFault> faults;
  private final ThreadLocal<DocumentReading> reading;
  private final IdLedger ids = new IdLedger();
  private BooleanSupplier stop = () -> false;

  /** What became of one source item: results or a fault. */
  private record Outcome<R>(List<Done<R>> done, SourceFault fault) {}

  /** An article's id, a hash of its content, where it was read, and what was made of it. */
  private record Done<R>(String id, long content, Origin origin, R result) {}

  /**
   * A run.
   *
   * @param options how to read
   * @param work makes something of each article, on any thread; must not depend on order
   * @param results takes what was made, in the order of the inputs, on the caller's thread
   * @param faults takes the inputs that could not be read, in the same order, on the caller's
   *     thread
   */
  public ReadingRun(
      ReadingOptions options,
      Function<AnalyzedArticle, R> work,
      Consumer<R> results,
      Consumer<SourceFault> faults) {
    this(options, SharedModels.load(options), work, results, faults);
  }

  /** A run with models that have been loaded. */
  public ReadingRun(
      ReadingOptions options,
      SharedModels models,
      Function<AnalyzedArticle, R> work,
      Consumer<R> results,
      Consumer<SourceFault> faults) {
    this.options = options;
    this.work = work;
    this.results = results;
    this.faults = faults;
    this.reading = ThreadLocal.withInitial(() -> new DocumentReading(options, models));
  }

  /**
   * Lets the run be stopped. What was handed over till then is whole.
   *
   * @param stop says whether to stop; asked again and again, on the caller's thread
   * @return this
   */
  public ReadingRun<R> stoppedBy(BooleanSupplier stop) {
    this.stop = stop;
    return this;
  }

  /**
   * Reads everything behind the paths.
   *
   * @param paths files, folders and {@code -}
   * @param standardInput what {@code -} stands for
   * @return whether everything was read; if not, somebody asked to stop
   */
  public boolean read(List<String> paths, InputStream standardInput) {
    SourceReader reader = new SourceReader(options.source(), standardInput);
    Duration limit = options.source().limits().time();
    try (OrderedWork<Outcome<R>> work =
        new OrderedWork<>(options.threads(), limit, stop, this::deliver)) {
      reader.read(paths, item -> take(item, work));
      work.finish();
      return true;
    } catch (OrderedWork.StoppedException e) {
      return false;
    }
  }

  private void take(SourceItem item, OrderedWork<Outcome<R>> queue) {
    switch (item) {
      case SourceItem.Reported reported -> {
        Outcome<R> outcome = new Outcome<>(List.of(), reported.fault());
        queue.submit(0, () -> outcome, () -> outcome);
      }
      case SourceItem.Read read -> {
        SourceDocument document = read.document();
        long seconds = options.source().limits().time().toSeconds();
        queue.submit(
            weight(document),
            () -> outcome(document),
            () ->
                failed(
                    document,
                    "analysing it took longer than " + seconds + " s; --timeout allows more"));
      }
    }
  }

  private static long weight(SourceDocument document) {
    return switch (document) {
      case SourceDocument.Page page -> page.text().length();
      case SourceDocument.Drafted drafted -> drafted.draft().text().text().source().length();
      case SourceDocument.Ready ready -> ready.text().length();
    };
  }

  private Outcome<R> outcome(SourceDocument document) {
    try {
      List<Done<R>> done =
          reading.get().read(document).stream()
              .map(article -> done(article, work.apply(article)))
              .toList();
      return new Outcome<>(done, null);
    } catch (RuntimeException e) {
      return failed(document, "cannot be analysed: " + e);
    } catch (StackOverflowError e) {
      return failed(document, "cannot be analysed: nested too deeply");
    } catch (OutOfMemoryError e) {
      return failed(
          document,
          "needs more memory than there is; JIANBAO_JAVA_OPTS=-Xmx4g, for instance, gives more");
    }
  }

  private static <R> Done<R> done(AnalyzedArticle read, R result) {
    Article article = read.article();
    return new Done<>(article.id(), IdLedger.content(article), article.origin(), result);
  }

  private Outcome<R> failed(SourceDocument document, String reason) {
    String path = document.origin().path().orElse(SourceFault.STANDARD_INPUT);
    int line = document.origin().line();
    return new Outcome<>(List.of(), new SourceFault(path, line > 0 ? "" + line : "", reason));
  }

  private void deliver(Outcome<R> outcome) {
    if (outcome.fault() != null) {
      faults.accept(outcome.fault());
    }
    for (Done<R> done : outcome.done()) {
      if (ids.meansAnother(done.id(), done.content())) {
        faults.accept(repeated(done.id(), done.origin()));
      }
      results.accept(done.result());
    }
  }

  private static SourceFault repeated(String id, Origin origin) {
    return SourceFault.warning(
        origin.path().orElse(SourceFault.STANDARD_INPUT),
        origin.line() > 0 ? "" + origin.line() : "",
        "the id " + id + " was that of another article in this run; an index keeps the last");
  }
}
