package jianbao.layout;

/**
 * How much better the words of a passage go with one article than with the rest of the page.
 *
 * <p>For each term of the passage that the page has elsewhere: the logarithm of its frequency in
 * the article over its frequency in the rest, smoothed by a Dirichlet prior. Above 0 where the
 * passage uses the article's own words, below 0 where its words stand elsewhere.
 *
 * @param sum the logarithms together, in nats
 * @param evidence how many terms they were
 */
record Affinity(double sum, double evidence) {

  private static final int MOST_TIMES = 3;
  private static final double SMOOTHING = 3;
  private static final double MOST_DEVIATION = 6;

  /** What a term counts that most news has. */
  private static final double COMMON = 0.2;

  /**
   * As many terms of the page at large count as known of each article, so that a short one is not
   * taken to lack what it has had no room for.
   */
  private static final double PRIOR = 150;

  /**
   * Compares a passage with an article that does not hold it.
   *
   * @param passage the terms of the passage
   * @param article the terms of the article
   * @param view the page, the passage included
   */
  static Affinity of(TermCounts passage, TermCounts article, PageView view) {
    return of(new Sum(passage, article, view, 0));
  }

  /** Compares a passage with the rest of the article that holds it. */
  static Affinity withRest(TermCounts passage, TermCounts article, PageView view) {
    return of(new Sum(passage, article, view, 1));
  }

  /** How much better than another article this one goes with the passage; compared as it is. */
  Affinity minus(Affinity other) {
    return new Affinity(sum - other.sum, evidence);
  }

  /**
   * The sum by the deviation that chance would make, which grows with the root of the evidence; no
   * more than some either way.
   */
  double deviation() {
    return Math.clamp(sum / Math.sqrt(SMOOTHING + evidence), -MOST_DEVIATION, MOST_DEVIATION);
  }

  private static Affinity of(Sum sum) {
    sum.passage.forEach(sum);
    return new Affinity(sum.value, sum.evidence);
  }

  private static final class Sum implements TermCounts.Visitor {

    private final TermCounts passage;
    private final TermCounts article;
    private final TermCounts page;
    private final LayoutWords words;
    private final double articleTotal;
    private final double restTotal;
    private double value;
    private double evidence;

    /** How many times the article holds the passage. */
    private final int held;

    Sum(TermCounts passage, TermCounts article, PageView view, int held) {
      this.passage = passage;
      this.held = held;
      this.article = article;
      this.page = view.terms();
      this.words = view.words();
      this.articleTotal = Math.max(1, article.total() - held * passage.total());
      this.restTotal = Math.max(1, view.terms().total() - passage.total());
    }

    @Override
    public void visit(int term, int count) {
      int elsewhere = page.count(term) - count;
      if (elsewhere <= 0) {
        return;
      }
      double times = Math.min(MOST_TIMES, count) * (words.isCommon(term) ? COMMON : 1);
      double chance = elsewhere / restTotal;
      double there = (article.count(term) - held * count + PRIOR * chance) / (articleTotal + PRIOR);
      value += times * Math.log(there / chance);
      evidence += times;
    }
  }
}
