package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings together articles that stand on the page without a headline and headlines that stand
 * without their article: below the body, or above a sidebar that was put in between. What a
 * headline says must stand in its article.
 */
final class HeadlineMatching {

  private static final double ENOUGH = 0.3;

  /** A line of another article's headline must fit so much better to be taken from it. */
  private static final double CLEARLY = 0.3;

  private static final double CLOSE = 0.2;

  private final PageView view;
  private final List<PageArticle> articles;
  private final List<Integer> orphans;
  private final Map<Integer, String> reasons;

  HeadlineMatching(
      PageView view,
      List<PageArticle> articles,
      List<Integer> orphans,
      Map<Integer, String> reasons) {
    this.view = view;
    this.articles = articles;
    this.orphans = new ArrayList<>(orphans);
    this.reasons = reasons;
  }

  /** Matches; what is left over goes into the text of the article before it as a cross-heading. */
  void match() {
    for (boolean found = true; found; ) {
      found = matchBest();
    }
    placeRest();
  }

  private record Match(PageArticle article, int line, double score, PageArticle owner) {}

  private boolean matchBest() {
    Match best = null;
    for (PageArticle article : articles) {
      if (article.hasTitle() || !article.hasBody()) {
        continue;
      }
      for (int line : orphans) {
        best = better(best, orphanMatch(article, line));
      }
      for (PageArticle owner : articles) {
        if (owner.headline().size() > 1) {
          for (int line : List.copyOf(owner.headline())) {
            best = better(best, ownedMatch(article, line, owner));
          }
        }
      }
    }
    if (best == null) {
      return false;
    }
    take(best);
    return true;
  }

  private static Match better(Match one, Match two) {
    return one == null || (two != null && two.score() > one.score()) ? two : one;
  }

  private Match orphanMatch(PageArticle article, int line) {
    TermCounts terms = terms(line);
    double score = Likeness.of(terms, article.terms(), false, view.terms());
    boolean below = article.lastBodyLine() < line && nothingBetween(article.lastBodyLine(), line);
    boolean above = line < article.firstLine() && nothingBetween(line, article.firstLine());
    score += below || above ? CLOSE : 0;
    return score >= ENOUGH ? new Match(article, line, score, null) : null;
  }

  private Match ownedMatch(PageArticle article, int line, PageArticle owner) {
    TermCounts terms = terms(line);
    double here = Likeness.of(terms, article.terms(), false, view.terms());
    double there = Likeness.of(terms, owner.terms(), true, view.terms());
    return here >= ENOUGH && here >= there + CLEARLY ? new Match(article, line, here, owner) : null;
  }

  /** Whether no article has text between two lines. */
  private boolean nothingBetween(int from, int to) {
    for (PageArticle article : articles) {
      for (PageArticle.Member member : article.text()) {
        if (member.line() > from && member.line() < to) {
          return false;
        }
      }
    }
    return true;
  }

  private void take(Match match) {
    int line = match.line();
    if (match.owner() != null) {
      match.owner().headline().remove(Integer.valueOf(line));
      match.article().headline().add(line);
      reasons.put(line, "says what stands in an article without a headline");
      return;
    }
    // The lines of a headline stay together.
    int first = line;
    while (orphans.contains(first - 1)) {
      first--;
    }
    for (int i = first; orphans.contains(i); i++) {
      orphans.remove(Integer.valueOf(i));
      match.article().headline().add(i);
      reasons.put(i, "a headline apart from its text, whose words it has");
    }
  }

  private void placeRest() {
    for (int line : orphans) {
      PageArticle home = null;
      for (PageArticle article : articles) {
        if (home == null || article.firstLine() < line) {
          home = article;
        }
      }
      if (home != null) {
        home.insert(line, PageArticle.Part.SUBHEAD);
        reasons.put(line, "a heading without text of its own");
      }
    }
  }

  private TermCounts terms(int line) {
    TermCounts terms = new TermCounts();
    Terms.count(view.page(), view.line(line).begin(), view.line(line).end(), terms);
    return terms;
  }
}
