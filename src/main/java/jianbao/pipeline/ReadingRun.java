package jianbao.pipeline;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import jianbao.document.AnalyzedArticle;
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
  private boolean keepsRepeatedIds;
  private BooleanSupplier stop = () -> false;

  /** What became of one source item: results or a fault. */
  private record Outcome<R>(List<Done<R>> done, SourceFault fault) {}

  private record Done<R>(AnalyzedArticle article, R result) {}

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
   * Lets articles of one id keep it, for results that are kept by id. Otherwise the second gets
   * another.
   *
   * @return this
   */
  public ReadingRun<R> keepingRepeatedIds() {
    keepsRepeatedIds = true;
    return this;
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
              .map(article -> new Done<>(article, work.apply(article)))
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
      String id = done.article().article().id();
      String unique = keepsRepeatedIds ? id : ids.unique(id);
      results.accept(
          unique.equals(id) ? done.result() : work.apply(renamed(done.article(), unique)));
    }
  }

  private static AnalyzedArticle renamed(AnalyzedArticle article, String id) {
    return new AnalyzedArticle(
        article.article().withId(id), article.fields(), article.mentions(), article.entities());
  }
}
