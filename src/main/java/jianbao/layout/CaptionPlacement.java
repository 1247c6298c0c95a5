package jianbao.layout;

import java.util.List;
import java.util.Map;

/**
 * Gives each caption to the article whose words it has; where words do not tell, to the nearest.
 */
final class CaptionPlacement {

  private static final double NEAR = 0.25;
  private static final double NEXT = 0.12;

  private final PageView view;
  private final List<PageArticle> articles;
  private final Map<Integer, String> reasons;

  CaptionPlacement(PageView view, List<PageArticle> articles, Map<Integer, String> reasons) {
    this.view = view;
    this.articles = articles;
    this.reasons = reasons;
  }

  /**
   * Places a caption.
   *
   * @param caption its lines
   * @param before the article that stands before it; null if none does
   */
  void place(PageItem caption, PageArticle before) {
    TermCounts terms = new TermCounts();
    for (int line : caption.lines()) {
      Terms.count(view.page(), view.line(line).begin(), view.line(line).end(), terms);
    }
    PageArticle best = before;
    double most = -1;
    String why = "stands at this article";
    for (PageArticle article : articles) {
      double likeness = Likeness.of(terms, article.terms(), false, view.terms());
      double score = likeness + prior(article, before, caption.first());
      if (score > most) {
        most = score;
        best = article;
        why = article == before ? why : "has the words of this article";
      }
    }
    if (best != null) {
      best.captions().add(caption.lines());
      for (int line : caption.lines()) {
        reasons.putIfAbsent(line, why);
      }
    }
  }

  private double prior(PageArticle article, PageArticle before, int line) {
    if (article == before) {
      return NEAR;
    }
    boolean next = article.firstLine() > line;
    int at = articles.indexOf(before);
    return next && at + 1 < articles.size() && articles.get(at + 1) == article ? NEXT : 0;
  }
}
