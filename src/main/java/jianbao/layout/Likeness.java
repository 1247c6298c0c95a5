package jianbao.layout;

/**
 * How much of what a heading or a caption says stands in the text of an article: the share of its
 * terms that the article has, each weighed by how rare it is on the page.
 */
final class Likeness {

  private Likeness() {}

  /**
   * From 0, nothing of it, to 1, all of it.
   *
   * @param passage the terms of the heading or caption
   * @param article the terms of the article; may hold those of the passage itself
   * @param own whether the article's terms hold those of the passage
   * @param page the terms of the whole page
   */
  static double of(TermCounts passage, TermCounts article, boolean own, TermCounts page) {
    double[] sums = new double[2];
    passage.forEach(
        (term, count) -> {
          double weight = Math.log(1 + page.total() / (double) Math.max(1, page.count(term)));
          sums[1] += weight;
          if (article.count(term) > (own ? count : 0)) {
            sums[0] += weight;
          }
        });
    return sums[1] == 0 ? 0 : sums[0] / sums[1];
  }
}
