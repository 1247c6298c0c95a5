package jianbao.pipeline;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import jianbao.document.ExplainedPage;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.document.SourceFault;
import jianbao.layout.PageLayout;
import jianbao.source.SourceItem;
import jianbao.source.SourceReader;

/**
 * Explains how pages are laid out, several at a time, in the order of the inputs; their articles
 * are not read, and no model but that of the layout is loaded. An input whose format tells headline
 * and text apart, as HTML and JSON do, has no layout to explain: a warning says so. An instance is
 * for one run.
 *
 * @param <R> what is made of each page
 */
public final class LayoutRun<R> {

  private final ReadingOptions options;
  private final PageLayout layout;
  private final Function<ExplainedPage, R> work;
  private final Consumer<R> results;
  private final Consumer<SourceFault> faults;
  private BooleanSupplier stop = () -> false;
  private String lastWithoutLayout = "";

  private record Outcome<R>(R result, SourceFault fault) {}

  /**
   * A run.
   *
   * @param options how to read
   * @param work makes something of each page, on any thread
   * @param results takes what was made, in the order of the inputs, on the caller's thread
   * @param faults takes the inputs that could not be read, likewise
   */
  public LayoutRun(
      ReadingOptions options,
      Function<ExplainedPage, R> work,
      Consumer<R> results,
      Consumer<SourceFault> faults) {
    this.options = options;
    this.layout = new PageLayout(options.models());
    this.work = work;
    this.results = results;
    this.faults = faults;
  }

  /**
   * Lets the run be stopped.
   *
   * @param stop says whether to stop; asked again and again, on the caller's thread
   * @return this
   */
  public LayoutRun<R> stoppedBy(BooleanSupplier stop) {
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
    try (OrderedWork<Outcome<R>> queue =
        new OrderedWork<>(options.threads(), limit, stop, this::deliver)) {
      reader.read(paths, item -> take(item, queue));
      queue.finish();
      return true;
    } catch (OrderedWork.StoppedException e) {
      return false;
    }
  }

  private void take(SourceItem item, OrderedWork<Outcome<R>> queue) {
    switch (item) {
      case SourceItem.Reported reported -> report(reported.fault(), queue);
      case SourceItem.Read read -> {
        if (read.document() instanceof SourceDocument.Page page) {
          String late = OrderedWork.tookTooLong(options.source().limits().time());
          queue.submit(
              page.text().length(),
              () -> new Outcome<>(work.apply(layout.explain(page)), null),
              () -> new Outcome<>(null, new SourceFault(path(page.origin()), "", late)));
        } else {
          warn(read.document().origin(), queue);
        }
      }
    }
  }

  /** Says once of a file that it has no layout. */
  private void warn(Origin origin, OrderedWork<Outcome<R>> queue) {
    String path = path(origin);
    if (!path.equals(lastWithoutLayout)) {
      lastWithoutLayout = path;
      String reason = origin.format() + " tells headline and text apart; no layout to explain";
      report(SourceFault.warning(path, "", reason), queue);
    }
  }

  private void report(SourceFault fault, OrderedWork<Outcome<R>> queue) {
    Outcome<R> outcome = new Outcome<>(null, fault);
    queue.submit(0, () -> outcome, () -> outcome);
  }

  private static String path(Origin origin) {
    return origin.path().orElse(SourceFault.STANDARD_INPUT);
  }

  private void deliver(Outcome<R> outcome) {
    if (outcome.fault() != null) {
      faults.accept(outcome.fault());
    } else {
      results.accept(outcome.result());
    }
  }
}
