package jianbao.layout;

import java.util.List;
import jianbao.layout.LineShape.Ending;

/**
 * Where a stretch of text leaves its article and takes up an earlier one that it had broken off, as
 * behind a sidebar: the words change from one article's to the other's, a sentence left open there
 * is finished here, the measure of the column changes.
 *
 * @param at how many paragraphs stay; the rest goes
 * @param article where the rest goes
 * @param score how much speaks for it, above 0
 * @param why what says most
 */
record Resumption(int at, PageArticle article, double score, String why) {
  private static final double UNLIKELY_OPEN = -3;
  private static final double UNLIKELY = -4;
  private static final double APART = 1;
  private static final double BREAKS_IN = 3;
  private static final double OTHER_MEASURE = 1;
  private static final double SENTENCE_LEFT_OPEN = -2;
  private static final double AFTER_PAUSE = 1.5;
  private static final double AFTER_OPENER = 2.5;
  private static final double LOWER = 3.5;
  private static final double CAPITAL = -0.5;
  private static final double EDGE = 0.7;
  private static final double WORD_FINISHED = 1.5;

  private static final int LONGEST = 60;

  /**
   * The best place to leave.
   *
   * @param block text of which the first paragraph belongs to {@code host}
   * @param host an article that does not yet hold the block
   * @param earlier articles that may be taken up
   * @param scale how far words tell articles apart on this page
   * @return null if nothing speaks for leaving
   */
  static Resumption find(
      TextBlock block,
      PageArticle host,
      List<PageArticle> earlier,
      PageView view,
      Role[] roles,
      Seams seams,
      TopicScale scale) {
    Resumption best = null;
    int count = Math.min(LONGEST, block.paragraphs().size());
    TermCounts kept = new TermCounts(64);
    kept.addAll(host.terms());
    for (int at = 1; at < count; at++) {
      kept.addAll(block.paragraphs().get(at - 1).terms());
      TermCounts rest = block.terms(at, count);
      Affinity here = Affinity.of(rest, kept, view);
      int last = block.paragraphs().get(at - 1).last();
      int first = block.paragraphs().get(at).first();
      double place = place(last, first, view);
      for (PageArticle article : earlier) {
        if (article == host || !article.hasBody()) {
          continue;
        }
        Affinity there = Affinity.of(rest, article.terms(), view);
        double topic = scale.prefers(there, here);
        double seam = seam(article, first, view, roles, seams);
        boolean open = seam != 0 && view.shape(article.lastBodyLine()).ending() == Ending.WORD;
        double score = (open ? UNLIKELY_OPEN : UNLIKELY) + place + topic + seam;
        if (score > 0 && (best == null || score > best.score())) {
          String why =
              seam >= topic
                  ? "finishes the sentence that was left open in line "
                      + view.line(article.lastBodyLine()).number()
                  : "takes up the words of an article that was broken off";
          best = new Resumption(at, article, score, why);
        }
      }
    }
    return best;
  }

  /** What the place between two paragraphs says: a wide gap, another measure. */
  private static double place(int last, int first, PageView view) {
    double score = view.line(first).blanksBefore() > view.usualGap() ? APART : 0;
    score += view.breaksIn(last, first) ? BREAKS_IN : 0;
    boolean columns = view.columns().fills(first) || view.columns().opens(first);
    int before = view.columns().widest(last);
    int after = view.columns().widest(first);
    return score + (columns && Math.abs(before - after) > ColumnView.INDENT ? OTHER_MEASURE : 0);
  }

  /** What the end of an article's text so far and the beginning of a paragraph say together. */
  static double seam(PageArticle article, int first, PageView view, Role[] roles, Seams seams) {
    int last = article.lastBodyLine();
    if (!view.shape(last).leavesSentenceOpen() || roles[last] != Role.BODY) {
      return 0;
    }
    if (!seams.between(last, first).joins()) {
      return SENTENCE_LEFT_OPEN;
    }
    return switch (view.shape(last).ending()) {
      case PAUSE, COLON -> AFTER_PAUSE;
      case OPENER, HYPHEN -> AFTER_OPENER;
      default -> insideClause(last, first, view);
    };
  }

  /** How well a line takes up a clause that another left open. */
  private static double insideClause(int last, int first, PageView view) {
    if (!view.shape(first).mostlyHan()) {
      return view.has(first, Cue.LOWER_START) ? LOWER : CAPITAL;
    }
    double edge = Math.clamp(-EDGE * view.clauseEdge(last, first), -2, 3);
    return 1 + edge + (view.cutsKnownWord(last, first) ? WORD_FINISHED : 0);
  }
}
