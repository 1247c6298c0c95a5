package jianbao.index;

import java.util.List;
import java.util.Optional;

/**
 * What is wanted of a search.
 *
 * @param query the query as the user wrote it
 * @param offset how many hits are passed over, 0 or more
 * @param count how many hits are wanted at most, 1 or more
 * @param order which come first
 * @param partial whether hits that lack a word fill the page
 * @param copies what becomes of articles that are nearly the same as one before them
 * @param parts whether a name stands for its parts too
 * @param near what the words must stand near to
 * @param facets the properties over which the articles are to be counted
 * @param after only articles count that were taken in after this moment, see {@link
 *     ArticleIndexWriter#batch}; {@link Long#MIN_VALUE} for all
 */
public record SearchRequest(
    String query,
    int offset,
    int count,
    Order order,
    Partial partial,
    Copies copies,
    Parts parts,
    Optional<Near> near,
    List<FacetField> facets,
    long after) {

  /** The orders of hits. */
  public enum Order {
    /** Those that match best; of equal ones the newer. */
    RELEVANCE,
    /** Those published last; what has no date comes at the end. */
    NEWEST,
    /** Those published first; what has no date comes at the end. */
    OLDEST
  }

  /** What becomes of articles that hold most of what is asked for. */
  public enum Partial {
    /** They follow where the page has room. */
    FILL,
    /** They are no hits. */
    NONE
  }

  /** What becomes of near copies. */
  public enum Copies {
    /** They stand behind the best of them, by id. */
    BEHIND,
    /** Each is a hit. */
    SHOWN
  }

  /** Whether a name stands for its parts too. */
  public enum Parts {
    WITHOUT,
    /** {@code agency:hk-gov} finds its bureaux, {@code place:jp} its cities. */
    WITH
  }

  /** The properties that articles can be counted by. */
  public enum FacetField {
    PERSON,
    AGENCY,
    PLACE,
    OUTLET,
    LANGUAGE,
    GENRE,
    KIND,
    /** By month. */
    PUBLISHED
  }

  /**
   * What a word of the query must stand near to.
   *
   * @param kind a type or kind of mention: {@code person}, {@code money}
   * @param words how many words may lie between; two Chinese characters count as one
   */
  public record Near(String kind, int words) {

    public Near {
      if (words < 0) {
        throw new IllegalArgumentException("words " + words + " between is less than 0");
      }
    }
  }

  public SearchRequest {
    if (offset < 0 || count < 1) {
      throw new IllegalArgumentException("offset " + offset + " or count " + count);
    }
    facets = List.copyOf(facets);
  }

  /** The ten best hits of a query. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        0,
        10,
        Order.RELEVANCE,
        Partial.FILL,
        Copies.BEHIND,
        Parts.WITHOUT,
        Optional.empty(),
        List.of(),
        Long.MIN_VALUE);
  }

  /** The same for another query. */
  public SearchRequest withQuery(String other) {
    return new SearchRequest(
        other, offset, count, order, partial, copies, parts, near, facets, after);
  }

  /** The same without hits that lack a word. */
  public SearchRequest withFullHitsOnly() {
    return new SearchRequest(
        query, offset, count, order, Partial.NONE, copies, parts, near, facets, after);
  }

  /** The same among the articles that were taken in after a moment. */
  public SearchRequest withAfter(long moment) {
    return new SearchRequest(
        query, offset, count, order, partial, copies, parts, near, facets, moment);
  }

  /** The same with other bounds. */
  public SearchRequest withPage(int newOffset, int newCount) {
    return new SearchRequest(
        query, newOffset, newCount, order, partial, copies, parts, near, facets, after);
  }
}
