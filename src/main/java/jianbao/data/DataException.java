package jianbao.data;

/**
 * A data file is missing or not what it should be. The message is one line a fault: place, then
 * reason.
 */
public final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault at a place.
   *
   * @param place file, or file and line
   * @param reason what was found and what was expected
   * @param cause what lies behind it, or null
   */
  public DataException(String place, String reason, Throwable cause) {
    super(place + ": " + reason, cause);
  }

  /**
   * Several faults.
   *
   * @param faults place and reason of each, a line each
   */
  public DataException(String faults) {
    super(faults);
  }
}
