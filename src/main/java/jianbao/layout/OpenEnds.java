package jianbao.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where sentences go on that articles leave open at their ends. Whoever breaks a sentence off goes
 * on with it somewhere: so of all places where it may go on the likeliest is taken, even if nothing
 * but the open end speaks for it, unless another is about as likely. One instance for each time
 * that a page is sorted out; not thread-safe.
 */
final class OpenEnds {

  /** What a place counts that was found before. */
  static final double CERTAIN = 12;

  /** Log odds below which a sentence rather goes on nowhere on the page. */
  private static final double LEAST = -2.5;

  /** By so much the likeliest place must be better than the next. */
  private static final double MARGIN = 0.5;

  /** The likeliest place where a sentence goes on, by line, and the odds of the next. */
  private record Place(int line, double odds, double next) {}

  private final Map<Integer, Place> places = new HashMap<>();
  private final Map<Integer, Integer> known;

  private OpenEnds(Map<Integer, Integer> known) {
    this.known = known;
  }

  /** Nothing is known yet. */
  static OpenEnds unknown() {
    return new OpenEnds(Map.of());
  }

  /** Whether the sentence that a line leaves open is known to go on in another. */
  boolean continues(int end, int first) {
    return known.getOrDefault(end, -1) == first;
  }

  /** Takes note of how likely the sentence that a line leaves open goes on in another. */
  void weigh(int end, int first, double odds) {
    Place place = places.get(end);
    if (place == null) {
      places.put(end, new Place(first, odds, Double.NEGATIVE_INFINITY));
    } else if (place.line == first) {
      places.put(end, new Place(first, Math.max(odds, place.odds), place.next));
    } else if (odds > place.odds) {
      places.put(end, new Place(first, odds, place.odds));
    } else {
      places.put(end, new Place(place.line, place.odds, Math.max(odds, place.next)));
    }
  }

  /**
   * Where the sentences go on that the articles of a page still leave open.
   *
   * @param articles the articles, sorted out with this instance
   */
  OpenEnds of(List<PageArticle> articles) {
    Map<Integer, Integer> found = new HashMap<>(known);
    for (PageArticle article : articles) {
      Place place = places.get(article.lastBodyLine());
      if (place != null && place.odds >= LEAST && place.odds - place.next >= MARGIN) {
        found.put(article.lastBodyLine(), place.line);
      }
    }
    return new OpenEnds(found);
  }

  /** Whether anything is known. */
  boolean isEmpty() {
    return known.isEmpty();
  }
}
