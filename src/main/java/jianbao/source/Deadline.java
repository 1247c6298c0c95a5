package jianbao.source;

import java.time.Duration;

/**
 * The moment until which a document has to be read. Whoever works on it in a loop that the input
 * can make long asks from time to time. Immutable; belongs to one document.
 */
final class Deadline {

  private final Duration time;
  private final long end;

  private Deadline(Duration time, long end) {
    this.time = time;
    this.end = end;
  }

  /** The deadline of a document that is begun now. */
  static Deadline in(Duration time) {
    return new Deadline(time, System.nanoTime() + time.toNanos());
  }

  /**
   * Says whether there is time left.
   *
   * @throws UnreadableException if not
   */
  void check() throws UnreadableException {
    if (System.nanoTime() - end > 0) {
      throw new UnreadableException(
          "reading it took longer than " + time.toSeconds() + " s; --timeout allows more");
    }
  }
}
