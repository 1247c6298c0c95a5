package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private final List<Integer> results = new ArrayList<>();

  @Test
  void keepsTheOrder() {
    try (OrderedWork<Integer> work = new OrderedWork<>(4, LONG, () -> false, results::add)) {
      for (int i = 0; i < 500; i++) {
        int result = i;
        work.submit(i % 7, () -> spin(result), () -> -1);
      }
      work.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void givesUpWhatTakesTooLongAndDoesTheRest() {
    CountDownLatch never = new CountDownLatch(1);
    Supplier<Integer> stuck =
        () -> {
          while (never.getCount() > 0) {
            Thread.onSpinWait();
          }
          return 0;
        };
    Duration limit = Duration.ofMillis(300);
    try (OrderedWork<Integer> work = new OrderedWork<>(1, limit, () -> false, results::add)) {
      for (int i = 1; i <= 3; i++) {
        int result = i;
        work.submit(1, i == 2 ? stuck : () -> result, () -> -result);
      }
      work.finish();
    } finally {
      never.countDown();
    }
    assertThat(results).containsExactly(1, -2, 3);
  }

  @Test
  void doesHeavyTasksAlone() {
    AtomicLong running = new AtomicLong();
    AtomicLong most = new AtomicLong();
    try (OrderedWork<Integer> work = new OrderedWork<>(4, LONG, () -> false, results::add)) {
      for (int i = 0; i < 20; i++) {
        int result = i;
        work.submit(
            10_000_000,
            () -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              spin(result);
              running.decrementAndGet();
              return result;
            },
            () -> -1);
      }
      work.finish();
    }
    assertThat(results).hasSize(20);
    assertThat(most).hasValue(1);
  }

  @Test
  void stopsWhenAskedTo() {
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch never = new CountDownLatch(1);
    try (OrderedWork<Integer> work = new OrderedWork<>(1, LONG, stop::get, results::add)) {
      work.submit(1, () -> 1, () -> -1);
      work.submit(1, () -> await(never), () -> -2);
      stop.set(true);
      assertThatThrownBy(work::finish).isInstanceOf(OrderedWork.StoppedException.class);
      assertThatThrownBy(() -> work.submit(1, () -> 3, () -> -3))
          .isInstanceOf(OrderedWork.StoppedException.class);
    }
    assertThat(results).containsExactly(1);
  }

  private static int spin(int value) {
    long end = System.nanoTime() + 20_000L * (value % 11);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return value;
  }

  private static int await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
