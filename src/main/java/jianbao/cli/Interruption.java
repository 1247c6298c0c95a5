package jianbao.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a command end cleanly when the process is told to end, as by Ctrl-C: whoever works asks here
 * from time to time whether to stop, and has a moment to put things in order. Thread-safe.
 */
final class Interruption {

  /** Longer than that no one waits for the shell to come back. */
  private static final long SECONDS_TO_END = 10;

  private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

  private final AtomicBoolean requested = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Whether to stop. */
  boolean requested() {
    return requested.get();
  }

  /**
   * From now on the end of the process waits for the work to end.
   *
   * @param input closed then, so that nobody goes on waiting for it
   */
  void listen(Closeable input) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> request(input), "interruption"));
  }

  /** Asks whoever works to stop. */
  void request() {
    requested.set(true);
  }

  /**
   * Does work that does not ask whether to stop, and leaves it to itself when somebody asks to;
   * does not begin it when somebody has asked before.
   *
   * @param work leaves nothing behind that is wrong half done
   * @return the exit status of the work, or that of an interruption
   */
  int leaving(Callable<Integer> work) throws Exception {
    if (requested()) {
      return ExitStatus.INTERRUPTED;
    }
    FutureTask<Integer> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("work").start(task);
    while (true) {
      try {
        return task.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (requested()) {
          return ExitStatus.INTERRUPTED;
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }

  /** The work has ended; the process may. */
  void end() {
    ended.countDown();
  }

  private void request(Closeable input) {
    request();
    try {
      input.close();
      if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(ExitStatus.INTERRUPTED);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
