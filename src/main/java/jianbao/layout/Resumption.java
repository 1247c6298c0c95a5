package jianbao.layout;

import java.util.List;

/**
 * Where a stretch of text leaves its article and takes up an earlier one that it had broken off, as
 * behind a sidebar.
 *
 * @param at how many paragraphs stay; the rest goes
 * @param article where the rest goes
 * @param score how much speaks for it, log odds above 0
 * @param why what says most
 */
record Resumption(int at, PageArticle article, double score, String why) {

  private static final int LONGEST = 60;

  /**
   * The best place to leave.
   *
   * @param block text of which the first paragraph belongs to {@code host}
   * @param host an article that does not yet hold the block
   * @param earlier articles that may be taken up
   * @return null if nothing speaks for leaving
   */
  static Resumption find(
      TextBlock block,
      PageArticle host,
      List<PageArticle> earlier,
      PageView view,
      ResumptionOdds odds) {
    Resumption best = null;
    int count = Math.min(LONGEST, block.paragraphs().size());
    TermCounts kept = new TermCounts(64);
    kept.addAll(host.terms());
    for (int at = 1; at < count; at++) {
      TextBlock.Paragraph before = block.paragraphs().get(at - 1);
      kept.addAll(before.terms());
      ResumptionOdds.Host here =
          new ResumptionOdds.Host(kept, host.paragraphs() + at, before.last(), false);
      ResumptionOdds.Passage passage =
          new ResumptionOdds.Passage(
              block.paragraphs().get(at), block.terms(at, count), true, false);
      Resumption found = best(passage, here, host, earlier, view, odds);
      if (found != null && (best == null || found.score > best.score)) {
        best = new Resumption(at, found.article, found.score, found.why);
      }
    }
    return best;
  }

  /**
   * The article that a passage takes up, whatever stands before it.
   *
   * @param host the article at hand, which is none of those taken up
   * @return null if it goes on with the article at hand
   */
  static Resumption best(
      ResumptionOdds.Passage passage,
      ResumptionOdds.Host here,
      PageArticle host,
      List<PageArticle> earlier,
      PageView view,
      ResumptionOdds odds) {
    PageArticle lastLeft = null;
    for (PageArticle article : earlier) {
      if (article != host
          && article.hasBody()
          && (lastLeft == null || article.lastBodyLine() > lastLeft.lastBodyLine())) {
        lastLeft = article;
      }
    }
    Resumption best = null;
    for (PageArticle article : earlier) {
      if (article == host || !article.hasBody()) {
        continue;
      }
      ResumptionOdds.Odds there = odds.of(passage, here, article, article == lastLeft);
      if (there.all() > 0 && (best == null || there.all() > best.score)) {
        String why =
            there.seam() > 1
                ? "finishes the sentence that was left open in line "
                    + view.line(article.lastBodyLine()).number()
                : "takes up the words of an article that was broken off";
        best = new Resumption(0, article, there.all(), why);
      }
    }
    return best;
  }
}
