package jianbao.pipeline;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  private static final int WAITING_PER_THREAD = 8;

  private final ReadingOptions options;
  private final Function<AnalyzedArticle, R> work;
  private final Consumer<R> results;
  private final Consumer<SourceFault> faults;
  private final ThreadLocal<DocumentReading> reading;
  private final Deque<Future<Outcome<R>>> waiting = new ArrayDeque<>();
  private final IdLedger ids = new IdLedger();
  private boolean keepsRepeatedIds;

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
   * Reads everything behind the paths.
   *
   * @param paths files, folders and {@code -}
   * @param standardInput what {@code -} stands for
   */
  public void read(List<String> paths, InputStream standardInput) {
    SourceReader reader = new SourceReader(options.source(), standardInput);
    ExecutorService pool = Executors.newFixedThreadPool(options.threads());
    try {
      reader.read(paths, item -> take(item, pool));
      while (!waiting.isEmpty()) {
        deliver();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void take(SourceItem item, ExecutorService pool) {
    waiting.add(pool.submit(() -> outcome(item)));
    if (waiting.size() > options.threads() * WAITING_PER_THREAD) {
      deliver();
    }
  }

  private Outcome<R> outcome(SourceItem item) {
    return switch (item) {
      case SourceItem.Reported reported -> new Outcome<>(List.of(), reported.fault());
      case SourceItem.Read read -> outcome(read.document());
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
      String path = document.origin().path().orElse("standard input");
      int line = document.origin().line();
      SourceFault fault =
          new SourceFault(path, line > 0 ? "" + line : "", "cannot be analysed: " + e);
      return new Outcome<>(List.of(), fault);
    }
  }

  private void deliver() {
    try {
      Outcome<R> outcome = waiting.remove().get();
      if (outcome.fault() != null) {
        faults.accept(outcome.fault());
      }
      for (Done<R> done : outcome.done()) {
        String id = done.article().article().id();
        String unique = keepsRepeatedIds ? id : ids.unique(id);
        results.accept(
            unique.equals(id) ? done.result() : work.apply(renamed(done.article(), unique)));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static AnalyzedArticle renamed(AnalyzedArticle article, String id) {
    return new AnalyzedArticle(
        article.article().withId(id), article.fields(), article.mentions(), article.entities());
  }
}
