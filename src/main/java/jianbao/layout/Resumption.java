package jianbao.layout;

import java.util.ArrayList;
import java.util.Collections;
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

  /** So many paragraphs may stand between where the text turns and where that shows. */
  private static final int MOST_BACK = 4;

  /**
   * The best place to leave.
   *
   * @param block text of which the first paragraph belongs to {@code host}, or may
   * @param from the first paragraph that may leave: 0 or 1; none leaves a host without text
   * @param host an article that does not yet hold the block
   * @param earlier articles that may be taken up
   * @return null if nothing speaks for leaving
   */
  static Resumption find(
      TextBlock block,
      int from,
      PageArticle host,
      List<PageArticle> earlier,
      PageView view,
      ResumptionOdds odds) {
    Resumption best = null;
    int count = Math.min(LONGEST, block.paragraphs().size());
    if (count < 2 || lastLeft(host, earlier) == null) {
      return null;
    }
    List<ResumptionOdds.Host> hosts = hosts(block, count, host);
    List<ResumptionOdds.Passage> passages = passages(block, count);
    for (int at = 1; at < count; at++) {
      Resumption found = best(passages.get(at), hosts.get(at), host, earlier, view, odds);
      if (found != null && (best == null || found.score > best.score)) {
        best = new Resumption(at, found.article, found.score, found.why);
      }
    }
    int least = host.lastBodyLine() < 0 ? 1 : from;
    return best == null ? null : best.turned(least, passages, hosts, odds);
  }

  /** What begins with each paragraph. */
  private static List<ResumptionOdds.Passage> passages(TextBlock block, int count) {
    List<ResumptionOdds.Passage> passages = new ArrayList<>();
    TermCounts rest = new TermCounts();
    for (int at = count - 1; at >= 0; at--) {
      TextBlock.Paragraph first = block.paragraphs().get(at);
      rest = rest.with(first.terms());
      passages.add(new ResumptionOdds.Passage(first, rest, at > 0, false));
    }
    Collections.reverse(passages);
    return passages;
  }

  /** What the article at hand is in front of each paragraph. */
  private static List<ResumptionOdds.Host> hosts(TextBlock block, int count, PageArticle host) {
    List<ResumptionOdds.Host> hosts = new ArrayList<>();
    TermCounts kept = host.terms();
    int last = host.lastBodyLine();
    for (int at = 0; at < count; at++) {
      hosts.add(new ResumptionOdds.Host(kept, host.paragraphs() + at, last, false));
      kept = kept.with(block.paragraphs().get(at).terms());
      last = block.paragraphs().get(at).last();
    }
    return hosts;
  }

  /**
   * Where the text really turns: a paragraph with words that both articles lack may stand between,
   * so those before are looked at one by one.
   */
  private Resumption turned(
      int from,
      List<ResumptionOdds.Passage> passages,
      List<ResumptionOdds.Host> hosts,
      ResumptionOdds odds) {
    int turn = at;
    double most = odds.besides(passages.get(at), hosts.get(at), article);
    double words = 0;
    for (int before = at - 1; before >= Math.max(from, at - MOST_BACK); before--) {
      ResumptionOdds.Passage passage = passages.get(before);
      words += odds.words(passage.first(), hosts.get(before), article);
      double besides = odds.besides(passage, hosts.get(before), article);
      if (words + besides > most) {
        most = words + besides;
        turn = before;
      }
    }
    return new Resumption(turn, article, score, why);
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
    PageArticle lastLeft = lastLeft(host, earlier);
    if (lastLeft == null) {
      return null;
    }
    ResumptionOdds.Stay stay = odds.stay(passage, here);
    Resumption best = null;
    for (PageArticle article : earlier) {
      if (article == host || !article.hasBody()) {
        continue;
      }
      ResumptionOdds.Odds there = odds.of(passage, stay, article, article == lastLeft);
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

  /** The article with text that was left last for another; null if there is none. */
  private static PageArticle lastLeft(PageArticle host, List<PageArticle> earlier) {
    PageArticle lastLeft = null;
    for (PageArticle article : earlier) {
      if (article != host
          && article.hasBody()
          && (lastLeft == null || article.lastBodyLine() > lastLeft.lastBodyLine())) {
        lastLeft = article;
      }
    }
    return lastLeft;
  }
}
