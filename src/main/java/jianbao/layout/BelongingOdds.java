package jianbao.layout;

import java.util.List;

/**
 * How likely a stretch of text belongs to an article that has begun, as log odds: by the words that
 * both have, by how the article ends and by what stands between them. The numbers were fitted to
 * pages composed at random. One instance a page.
 */
final class BelongingOdds {

  /** Of text behind the article at hand, and behind one that another was begun after. */
  private static final double GOES_ON = 1.5;

  private static final double RETURNS = -2;

  /** What a byline at its end takes from the article at hand, if it is long, and if it is short. */
  private static final double CLOSED_LONG = 3;

  private static final double CLOSED_SHORT = 1;
  private static final int SHORT_ARTICLE = 3;

  /** What an item between the article at hand and the text takes. */
  private static final double BEHIND_FURNITURE = 1;

  private static final double BEHIND_CAPTION = 0.3;

  /** What speaks for an article that has no more than its lead, with its byline and without. */
  private static final double LEAD_WITH_BYLINE = 1.5;

  private static final double LEAD_ALONE = 0.7;

  /** What an opening of its own takes from a text. */
  private static final double BEHIND_DATELINE = 6;

  private static final double BEHIND_BOLD_LABEL = 2;

  /** Of the first text of an article that has a headline alone. */
  private static final double FIRST_TEXT = 0.5;

  private static final double FIRST_TEXT_THAT_OPENS = 2;
  private static final double AT_HAND = 1.5;

  /** Of text below a heading and an article other than that at hand, if that is closed or not. */
  private static final double BELOW_HEADING_CLOSED = -1.5;

  private static final double BELOW_HEADING_OPEN = -3.5;
  private static final double UNFINISHED = 1;

  private static final double WORDS_BELOW_HEADING = 0.5;
  private static final double WORDS_IN_HEADING = 1.5;

  /** A text is compared by so many of its first paragraphs. */
  private static final int FIRST_PARAGRAPHS = 3;

  private final PageView view;
  private final TopicScale scale;

  BelongingOdds(PageView view, TopicScale scale) {
    this.view = view;
    this.scale = scale;
  }

  /**
   * Of what stands below a heading, by that and the heading's own words: a cross-heading has words
   * of its article, a headline seldom has any of the one before.
   */
  double belowHeading(PageItem head, TextBlock block, PageArticle current) {
    Affinity affinity = Affinity.of(firstTerms(block), current.terms(), view);
    TermCounts heading = new TermCounts();
    for (int line : head.lines()) {
      Terms.count(view.page(), view.line(line).begin(), view.line(line).end(), heading);
    }
    double likeness = Likeness.of(heading, current.terms(), false, view.terms());
    return WORDS_BELOW_HEADING * scale.clarity() * affinity.deviation()
        + WORDS_IN_HEADING * likeness;
  }

  /** Of text below a heading that takes up an article other than the one at hand. */
  double resumesBelowHeading(TextBlock block, PageArticle article, PageArticle current) {
    boolean closed = current != null && current.closed() && current.paragraphs() > SHORT_ARTICLE;
    return (closed ? BELOW_HEADING_CLOSED : BELOW_HEADING_OPEN)
        + (isUnfinished(article) ? UNFINISHED : 0)
        + affinity(block, article);
  }

  /** Of text without a heading that begins the text of an article which has a headline alone. */
  double begins(TextBlock block, PageArticle article, boolean atHand) {
    double opens = opening(block) > 0 ? FIRST_TEXT_THAT_OPENS : FIRST_TEXT;
    return opens + (atHand ? AT_HAND : -AT_HAND) + affinity(block, article);
  }

  /** Of text without a heading and the article at hand, by what stands between them. */
  double goesOn(TextBlock block, PageArticle current, List<PageItem> between) {
    double score = GOES_ON - opening(block);
    if (current.closed() && current.paragraphs() > 1) {
      score -= current.paragraphs() > SHORT_ARTICLE ? CLOSED_LONG : CLOSED_SHORT;
    }
    for (PageItem item : between) {
      score -=
          item.role() == Role.FURNITURE
              ? BEHIND_FURNITURE
              : item.role() == Role.CAPTION ? BEHIND_CAPTION : 0;
    }
    return score;
  }

  /** Of text without a heading and an article that another was begun after. */
  double returnsTo(TextBlock block, PageArticle article) {
    double lead =
        isUnfinished(article) ? LEAD_WITH_BYLINE : article.paragraphs() == 1 ? LEAD_ALONE : 0;
    return RETURNS - opening(block) + lead;
  }

  /** What an opening of its own takes from a text; 0 if it has none. */
  private double opening(TextBlock block) {
    return view.has(block.first(), Cue.DATELINE)
        ? BEHIND_DATELINE
        : view.has(block.first(), Cue.BOLD_LABEL) ? BEHIND_BOLD_LABEL : 0;
  }

  private double affinity(TextBlock block, PageArticle article) {
    return scale.belongs(Affinity.of(firstTerms(block), article.terms(), view));
  }

  private static TermCounts firstTerms(TextBlock block) {
    return block.terms(0, FIRST_PARAGRAPHS);
  }

  /** An article that has no more than its lead, behind which its byline stands. */
  private static boolean isUnfinished(PageArticle article) {
    return article.closed() && article.paragraphs() <= 2;
  }
}
