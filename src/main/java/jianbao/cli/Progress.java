package jianbao.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * Shows on a terminal how far long work has come, and lets messages pass without tearing the bar.
 * Where no person watches it prints the messages and nothing else. {@link #step} and {@link #say}
 * are for one thread; the bar draws itself on another.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int COLUMNS = 79;

  private static final int MILLISECONDS_BETWEEN = 200;

  /** Back to the first column, and delete to the end of the line. */
  private static final String CLEAR = "\r\u001b[K";

  /** The line that the bar stands on, the last of the terminal. */
  private final class Line implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
      return COLUMNS;
    }

    @Override
    public void accept(String rendered) {
      synchronized (err) {
        err.print(CLEAR + rendered);
        err.flush();
      }
    }

    @Override
    public void clear() {
      accept("");
    }

    @Override
    public void close() {
      clear();
    }
  }

  private final PrintStream err;
  private final boolean watched;
  private final Duration patience;
  private final long begin = System.nanoTime();
  private ProgressBar bar;
  private long done;

  /**
   * Progress.
   *
   * @param err where it is shown
   * @param watched whether a person watches
   * @param patience work that ends sooner shows no bar
   */
  Progress(PrintStream err, boolean watched, Duration patience) {
    this.err = err;
    this.watched = watched;
    this.patience = patience;
  }

  /**
   * The progress of a command.
   *
   * @param console whose standard error shows it
   * @param watched whether somebody may want to see it
   */
  static Progress on(Console console, boolean watched) {
    return new Progress(
        console.err(),
        watched
            && console.errIsTerminal()
            && !"dumb".equals(console.environment().getOrDefault("TERM", "dumb")),
        PATIENCE);
  }

  /** An article is done. */
  void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    } else if (watched && System.nanoTime() - begin > patience.toNanos()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("reading")
              .setInitialMax(-1)
              .startsFrom(done, Duration.ofNanos(System.nanoTime() - begin))
              .setUnit(" articles", 1)
              .showSpeed()
              .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
              .setConsumer(new Line())
              .clearDisplayOnFinish()
              .build();
    }
  }

  /** Prints a line; the bar, if any, moves below it. */
  void say(String line) {
    synchronized (err) {
      err.println(bar == null ? line : CLEAR + line);
    }
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
