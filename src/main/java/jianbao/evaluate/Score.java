package jianbao.evaluate;

/**
 * What precision and recall are made of.
 *
 * @param hits mentions found with exactly the span of the gold
 * @param found mentions found, without those that hit an optional one
 * @param gold mentions to be found
 * @param values hits whose value, or for an agency whose link, can be compared
 * @param rightValues hits whose value is right
 */
public record Score(int hits, int found, int gold, int values, int rightValues) {

  /** Nothing yet. */
  public static final Score NONE = new Score(0, 0, 0, 0, 0);

  /** The two together. */
  public Score plus(Score other) {
    return new Score(
        hits + other.hits,
        found + other.found,
        gold + other.gold,
        values + other.values,
        rightValues + other.rightValues);
  }

  /** Share of the found that are right; 0 if nothing was found. */
  public double precision() {
    return share(hits, found);
  }

  /** Share of the gold that was found; 0 if there is none. */
  public double recall() {
    return share(hits, gold);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * hits, found + gold);
  }

  /** Share of the comparable values that are right; 0 if there are none. */
  public double valueShare() {
    return share(rightValues, values);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
