package jianbao.layout;

import jianbao.layout.LineShape.Ending;

/**
 * How likely a stretch of text takes up an article that was broken off rather than going on with
 * the one at hand: log odds, added up from what the words say, what the two ends that it may
 * continue say, and where it stands.
 *
 * <p>The weights are those of a logistic regression over places on composed pages where a paragraph
 * follows another; those of order and length ({@link #LAST_LEFT}, {@link #FIRST_PARAGRAPH}) were
 * set lower by hand, because pages at large keep to them less. One instance a page; not
 * thread-safe.
 */
final class ResumptionOdds {

  private static final double BASE = -4.5;

  /** Nothing stands between the paragraphs. */
  private static final double UNDIVIDED = -1.1;

  private static final double BEHIND_FURNITURE = 2.3;

  /** A byline has closed an article of three paragraphs or more. */
  private static final double CLOSED = 0.9;

  /** The article broken off has no more than one paragraph, or two. */
  private static final double BARELY_BEGUN = 1.7;

  private static final double BEGUN = 1.5;

  /** No article was left later: articles stand within each other as brackets do. */
  private static final double LAST_LEFT = 2;

  /** The article at hand would have no more than one paragraph, or two. */
  private static final double FIRST_PARAGRAPH = -2;

  private static final double SECOND_PARAGRAPH = -1;

  /** The article broken off has left a sentence open. */
  private static final double LEFT_OPEN = 0.85;

  private static final double SEAM = 0.8;
  private static final double DOES_NOT_JOIN = -0.6;

  /** The article at hand has left a sentence open. */
  private static final double HOST_OPEN = -4;

  private static final double HOST_JOINS = -1.6;
  private static final double BREAKS_IN = 0.85;
  private static final double GAP = 0.8;
  private static final double OTHER_MEASURE = 0.6;
  private static final double PREFERENCE = 0.15;

  /** What the words of the first paragraph say, by the deviation that chance would make. */
  private static final double OWN_WORDS = 1.6;

  private static final double WORDS_THERE = 0.75;

  private static final double AFTER_PAUSE = 1.5;
  private static final double AFTER_OPENER = 2.5;
  private static final double LOWER = 3.5;
  private static final double CAPITAL = -0.5;
  private static final double EDGE = 0.7;
  private static final double WORD_FINISHED = 1.5;

  private final PageView view;
  private final Role[] roles;
  private final Seams seams;
  private final TopicScale scale;

  private final OpenEnds ends;

  ResumptionOdds(PageView view, Role[] roles, Seams seams, TopicScale scale, OpenEnds ends) {
    this.ends = ends;
    this.view = view;
    this.roles = roles;
    this.seams = seams;
    this.scale = scale;
  }

  /**
   * The article at hand, up to the place in question.
   *
   * @param terms its terms
   * @param paragraphs how many paragraphs of text it has, 1 or more
   * @param last its last line of text
   * @param closed whether a byline stands behind that
   */
  record Host(TermCounts terms, int paragraphs, int last, boolean closed) {

    static Host of(PageArticle article) {
      return new Host(
          article.terms(), article.paragraphs(), article.lastBodyLine(), article.closed());
    }
  }

  /**
   * The text in question.
   *
   * @param first its first paragraph
   * @param terms the terms of all of it
   * @param undivided whether nothing stands between it and the text before
   * @param behindFurniture whether a label or the like does
   */
  record Passage(
      TextBlock.Paragraph first, TermCounts terms, boolean undivided, boolean behindFurniture) {}

  /**
   * What speaks for an article broken off.
   *
   * @param all log odds
   * @param seam what of it a sentence said that was left open
   */
  record Odds(double all, double seam) {}

  /**
   * What a passage has in common with the article at hand, the same for all that it may take up.
   *
   * @param all the affinity of all of it
   * @param first that of its first paragraph
   * @param place what the end of the article at hand and the place itself say
   */
  record Stay(Affinity all, Affinity first, double place) {}

  /** What a passage has in common with the article at hand, which does not hold it. */
  Stay stay(Passage passage, Host host) {
    return new Stay(
        Affinity.of(passage.terms(), host.terms(), view),
        Affinity.of(passage.first().terms(), host.terms(), view),
        place(passage, host, passage.first().first()));
  }

  /**
   * The log odds.
   *
   * @param stay what the passage has in common with the article at hand
   * @param article another that does not hold it, with text
   * @param lastLeft whether the article at hand was begun when that one was left
   */
  Odds of(Passage passage, Stay stay, PageArticle article, boolean lastLeft) {
    int first = passage.first().first();
    double seam = seam(article, first);
    double all =
        BASE
            + stay.place()
            + reach(article, first, lastLeft)
            + seam
            + words(passage, stay, article);
    if (seam > 0) {
      ends.weigh(article.lastBodyLine(), first, all);
    }
    return new Odds(all, seam);
  }

  /** What of the log odds neither the words say nor which article it is. */
  double besides(Passage passage, Host host, PageArticle article) {
    int first = passage.first().first();
    return place(passage, host, first) + seam(article, first) + reach(article, first, true);
  }

  /** What the article broken off says, whatever its end is like. */
  private double reach(PageArticle article, int first, boolean lastLeft) {
    double score = article.paragraphs() == 1 ? BARELY_BEGUN : article.paragraphs() == 2 ? BEGUN : 0;
    score += ends.continues(article.lastBodyLine(), first) ? OpenEnds.CERTAIN : 0;
    return score + (lastLeft ? LAST_LEFT : 0);
  }

  /** What a sentence says that the article broken off has left open. */
  private double seam(PageArticle article, int first) {
    int end = article.lastBodyLine();
    if (!view.shape(end).leavesSentenceOpen()) {
      return 0;
    }
    boolean joins = roles[end] == Role.BODY && seams.between(end, first).joins();
    return LEFT_OPEN + (joins ? SEAM * seam(end, first) : DOES_NOT_JOIN);
  }

  /** What the end of the article at hand and the place itself say. */
  private double place(Passage passage, Host host, int first) {
    double score = passage.undivided() ? UNDIVIDED : 0;
    score += passage.behindFurniture() ? BEHIND_FURNITURE : 0;
    score += host.closed() && host.paragraphs() > 2 ? CLOSED : 0;
    score +=
        host.paragraphs() == 1 ? FIRST_PARAGRAPH : host.paragraphs() == 2 ? SECOND_PARAGRAPH : 0;
    int last = host.last();
    if (view.shape(last).leavesSentenceOpen()) {
      score += HOST_OPEN + (seams.between(last, first).joins() ? HOST_JOINS : 0);
    }
    score += view.breaksIn(last, first) ? BREAKS_IN : 0;
    score += GAP * Math.clamp(view.line(first).blanksBefore() - view.usualGap(), -1, 2);
    int before = view.columns().widest(last);
    int after = view.columns().widest(first);
    return score + (Math.abs(before - after) > ColumnView.INDENT ? OTHER_MEASURE : 0);
  }

  private double words(Passage passage, Stay stay, PageArticle article) {
    Affinity there = Affinity.of(passage.terms(), article.terms(), view);
    Affinity first = Affinity.of(passage.first().terms(), article.terms(), view);
    return PREFERENCE * scale.prefers(there, stay.all())
        + scale.clarity()
            * (WORDS_THERE * there.deviation() + OWN_WORDS * first.minus(stay.first()).deviation());
  }

  /** What the words of one paragraph say. */
  double words(TextBlock.Paragraph paragraph, Host host, PageArticle article) {
    Affinity there = Affinity.of(paragraph.terms(), article.terms(), view);
    Affinity here = Affinity.of(paragraph.terms(), host.terms(), view);
    return scale.clarity() * OWN_WORDS * there.minus(here).deviation();
  }

  /** How well a line takes up the sentence that another leaves open, where the two join. */
  private double seam(int last, int first) {
    Ending ending = view.shape(last).ending();
    return switch (ending) {
      case PAUSE, COLON -> AFTER_PAUSE;
      case OPENER, HYPHEN -> AFTER_OPENER;
      default -> insideClause(last, first);
    };
  }

  private double insideClause(int last, int first) {
    if (!view.shape(first).mostlyHan()) {
      return view.has(first, Cue.LOWER_START) ? LOWER : CAPITAL;
    }
    double edge = Math.clamp(-EDGE * view.clauseEdge(last, first), -2, 3);
    return 1 + edge + (view.cutsKnownWord(last, first) ? WORD_FINISHED : 0);
  }
}
