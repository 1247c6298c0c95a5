package jianbao.pipeline;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
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
   * @param work makes something of each article, on any thread; must not depend on order, and may
   *     be asked twice for an article
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
    try (OrderedWork<List<Outcome<R>>> work =
        new OrderedWork<>(options.threads(), limit, stop, this::deliver)) {
      SourceGroups groups =
          new SourceGroups(options.threads(), work::isHungry, group -> take(group, work));
      reader.read(paths, groups::add);
      groups.finish();
      work.finish();
      return true;
    } catch (OrderedWork.StoppedException e) {
      return false;
    }
  }

  private void take(List<SourceItem> group, OrderedWork<List<Outcome<R>>> queue) {
    queue.submit(SourceGroups.weight(group), () -> outcomes(group), () -> late(group));
  }

  /** What becomes of a group. If it cannot be read together, its documents are read one by one. */
  private List<Outcome<R>> outcomes(List<SourceItem> group) {
    try {
      return readTogether(group);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return group.size() == 1
          ? List.of(failed(group.getFirst(), reason(e)))
          : group.stream().flatMap(item -> outcomes(List.of(item)).stream()).toList();
    }
  }

  private List<Outcome<R>> readTogether(List<SourceItem> group) {
    List<SourceDocument> documents = new ArrayList<>();
    for (SourceItem item : group) {
      if (item instanceof SourceItem.Read read) {
        documents.add(read.document());
      }
    }
    Iterator<List<AnalyzedArticle>> articles =
        documents.isEmpty()
            ? Collections.emptyIterator()
            : reading.get().read(documents).iterator();
    List<Outcome<R>> outcomes = new ArrayList<>();
    for (SourceItem item : group) {
      outcomes.add(
          switch (item) {
            case SourceItem.Reported reported -> new Outcome<>(List.of(), reported.fault());
            case SourceItem.Read read -> new Outcome<>(done(articles.next()), null);
          });
    }
    return outcomes;
  }

  private List<Done<R>> done(List<AnalyzedArticle> articles) {
    return articles.stream().map(article -> done(article, work.apply(article))).toList();
  }

  /** What becomes of a group that takes too long: each document has the time for itself. */
  private List<Outcome<R>> late(List<SourceItem> group) {
    Duration limit = options.source().limits().time();
    if (group.size() == 1) {
      return List.of(failed(group.getFirst(), OrderedWork.tookTooLong(limit)));
    }
    List<Outcome<R>> outcomes = new ArrayList<>();
    try (OrderedWork<List<Outcome<R>>> work = new OrderedWork<>(1, limit, stop, outcomes::addAll)) {
      group.forEach(item -> take(List.of(item), work));
      work.finish();
    }
    return outcomes;
  }

  private static String reason(Throwable fault) {
    return switch (fault) {
      case StackOverflowError e -> "cannot be analysed: nested too deeply";
      case OutOfMemoryError e ->
          "needs more memory than there is; JIANBAO_JAVA_OPTS=-Xmx4g, for instance, gives more";
      default -> "cannot be analysed: " + fault;
    };
  }

  private static <R> Done<R> done(AnalyzedArticle read, R result) {
    Article article = read.article();
    return new Done<>(article.id(), IdLedger.content(article), article.origin(), result);
  }

  private static <R> Outcome<R> failed(SourceItem item, String reason) {
    SourceFault fault =
        switch (item) {
          case SourceItem.Reported reported -> reported.fault();
          case SourceItem.Read read ->
              fault(read.document().origin(), reason, SourceFault.Severity.FAILURE);
        };
    return new Outcome<>(List.of(), fault);
  }

  private void deliver(List<Outcome<R>> outcomes) {
    for (Outcome<R> outcome : outcomes) {
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
  }

  private static SourceFault repeated(String id, Origin origin) {
    return fault(
        origin,
        "the id " + id + " was that of another article in this run; an index keeps the last",
        SourceFault.Severity.WARNING);
  }

  private static SourceFault fault(Origin origin, String reason, SourceFault.Severity severity) {
    String path = origin.path().orElse(SourceFault.STANDARD_INPUT);
    return new SourceFault(path, origin.line() > 0 ? "" + origin.line() : "", reason, severity);
  }
}
