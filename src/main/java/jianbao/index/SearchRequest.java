package jianbao.index;

/**
 * What is wanted of a search.
 *
 * @param query the query as the user wrote it
 * @param offset how many hits are passed over, 0 or more
 * @param count how many hits are wanted at most, 1 or more
 * @param order which come first
 */
public record SearchRequest(String query, int offset, int count, Order order) {

  /** The orders of hits. */
  public enum Order {
    /** Those that match best; of equal ones the newer. */
    RELEVANCE,
    /** Those published last; what has no date comes at the end. */
    NEWEST,
    /** Those published first; what has no date comes at the end. */
    OLDEST
  }

  public SearchRequest {
    if (offset < 0 || count < 1) {
      throw new IllegalArgumentException("offset " + offset + " or count " + count);
    }
  }
}
