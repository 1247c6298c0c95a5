package jianbao.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does tasks on several threads and hands their results over in the order of the tasks, on the
 * thread that submits them. How much waits at a time is bounded by number and by weight; a task
 * that is heavy by itself is done alone. One that takes too long is given up: its result is
 * replaced and its thread left to its own devices, another doing its work. For one thread to submit
 * to.
 *
 * @param <T> what a task makes
 */
final class OrderedWork<T> implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 4;

  /** Weight that may wait at a time; a task is begun all the same when nothing else waits. */
  private static final long MOST_WEIGHT = 16_000_000;

  private static final long LOOK_MILLIS = 100;

  private final ThreadPoolExecutor pool;
  private final int mostWaiting;
  private final Duration limit;
  private final BooleanSupplier stop;
  private final Consumer<T> results;
  private final Deque<Task> waiting = new ArrayDeque<>();
  private long weight;

  /** A task and what became of it. */
  private final class Task {

    private final Supplier<T> work;
    private final Supplier<T> givenUp;
    private final long weight;
    private volatile long begun;
    private Future<T> future;

    Task(long weight, Supplier<T> work, Supplier<T> givenUp) {
      this.weight = weight;
      this.work = work;
      this.givenUp = givenUp;
    }

    T run() {
      begun = System.nanoTime() | 1;
      return work.get();
    }

    boolean isLate() {
      return begun != 0 && System.nanoTime() - begun > limit.toNanos();
    }
  }

  /** Somebody asked to stop. */
  static final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("stopped", null, false, false);
    }
  }

  /**
   * Work.
   *
   * @param threads how many tasks are done at a time
   * @param limit how long one may take
   * @param stop says whether to stop; asked again and again
   * @param results takes the results in order
   */
  OrderedWork(int threads, Duration limit, BooleanSupplier stop, Consumer<T> results) {
    this.pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            run -> {
              Thread thread = new Thread(run, "reading");
              thread.setDaemon(true);
              return thread;
            });
    this.mostWaiting = threads * WAITING_PER_THREAD;
    this.limit = limit;
    this.stop = stop;
    this.results = results;
  }

  /**
   * Does a task, when its turn comes; hands over the results of earlier ones meanwhile.
   *
   * @param weight what it takes of memory, in characters
   * @param work the task; throws nothing
   * @param givenUp makes the result in its place when it takes too long
   * @throws StoppedException if somebody asked to stop
   */
  void submit(long weight, Supplier<T> work, Supplier<T> givenUp) {
    if (stop.getAsBoolean()) {
      throw new StoppedException();
    }
    boolean alone = weight > MOST_WEIGHT / mostWaiting;
    while (!waiting.isEmpty() && (alone || this.weight + weight > MOST_WEIGHT)) {
      deliver();
    }
    Task task = new Task(weight, work, givenUp);
    task.future = pool.submit(task::run);
    waiting.add(task);
    this.weight += weight;
    if (alone || waiting.size() > mostWaiting) {
      deliver();
    }
  }

  /** What to say of an input that took longer than a limit. */
  static String tookTooLong(Duration limit) {
    return "analysing it took longer than " + limit.toSeconds() + " s; --timeout allows more";
  }

  /** Whether every task that was submitted has been begun. */
  boolean isHungry() {
    return pool.getQueue().isEmpty();
  }

  /**
   * Waits for everything that was submitted and hands it over.
   *
   * @throws StoppedException if somebody asked to stop
   */
  void finish() {
    while (!waiting.isEmpty()) {
      deliver();
    }
  }

  private void deliver() {
    Task task = waiting.remove();
    weight -= task.weight;
    results.accept(await(task));
  }

  private T await(Task task) {
    while (true) {
      try {
        return task.future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (stop.getAsBoolean()) {
          throw new StoppedException();
        }
        if (task.isLate()) {
          task.future.cancel(true);
          pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
          pool.setCorePoolSize(pool.getCorePoolSize() + 1);
          return task.givenUp.get();
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
