package jianbao.index;

/** The index cannot be used. The message is one line that says what to do. */
public final class IndexException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A fault of the index.
   *
   * @param message what is wrong with which index, and what to do about it
   * @param cause what lies behind it, or null
   */
  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
