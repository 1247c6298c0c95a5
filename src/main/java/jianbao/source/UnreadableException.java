package jianbao.source;

import java.io.IOException;

/** An input cannot be read, for a reason that a person can do something about. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * An input that cannot be read at all.
   *
   * @param reason what was found and what was expected, on one line
   */
  UnreadableException(String reason) {
    this("", reason);
  }

  /**
   * An input that cannot be read because of what stands at one place.
   *
   * @param place as {@code 12} (a line) or {@code 12:5}
   * @param reason what was found and what was expected, on one line
   */
  UnreadableException(String place, String reason) {
    super(reason);
    this.place = place;
  }

  /** Where in the input; empty for the whole of it. */
  String place() {
    return place;
  }
}
