package jianbao.layout;

/**
 * How much better the words of a passage go with one article than with the rest of the page.
 *
 * <p>For each term of the passage that the page has elsewhere: the logarithm of its frequency in
 * the article over its frequency in the rest, smoothed half and half; the mean over these terms.
 * Above 0 where the passage uses the article's own words, below 0 where its words stand elsewhere.
 *
 * @param mean the mean over the terms that the page has elsewhere; from -0.7 to about 3
 * @param evidence how many terms that were
 */
record Affinity(double mean, int evidence) {

  private static final int MOST_TIMES = 3;
  private static final int ENOUGH = 40;

  /**
   * Compares.
   *
   * @param passage the terms of the passage
   * @param article the terms of the article without the passage
   * @param page the terms of the whole page, the passage included
   */
  static Affinity of(TermCounts passage, TermCounts article, TermCounts page) {
    Sum sum = new Sum(passage, article, page);
    passage.forEach(sum);
    return new Affinity(sum.evidence == 0 ? 0 : sum.value / sum.evidence, sum.evidence);
  }

  /** The mean, weaker the less evidence there is. */
  double weighed() {
    return mean * Math.min(1.0, evidence / (double) ENOUGH);
  }

  private static final class Sum implements TermCounts.Visitor {

    private final TermCounts article;
    private final TermCounts page;
    private final double articleTotal;
    private final double restTotal;
    private final TermCounts passage;
    private double value;
    private int evidence;

    Sum(TermCounts passage, TermCounts article, TermCounts page) {
      this.passage = passage;
      this.article = article;
      this.page = page;
      this.articleTotal = Math.max(1, article.total());
      this.restTotal = Math.max(1, page.total() - passage.total());
    }

    @Override
    public void visit(int term, int count) {
      int elsewhere = page.count(term) - passage.count(term);
      if (elsewhere <= 0) {
        return;
      }
      int times = Math.min(MOST_TIMES, count);
      double there = article.count(term) / articleTotal;
      double rest = elsewhere / restTotal;
      value += times * Math.log(0.5 + 0.5 * there / rest);
      evidence += times;
    }
  }
}
