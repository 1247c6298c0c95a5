package jianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.layout.PageArticle.Part;

/**
 * Sorts the pieces of a page into its articles, from top to bottom: a heading begins an article or
 * stands inside the one at hand; a stretch of text goes on the article at hand, takes up one that a
 * sidebar broke off, or begins one without a headline. One instance a page; not thread-safe.
 */
final class ArticleAssembly {

  /** How many articles back a stretch of text is compared with. */
  private static final int WINDOW = 8;

  private static final int MOST_RESUMPTIONS = 3;

  /** Log odds of an article that begins without a headline. */
  private static final double BEGIN_BARE = -0.5;

  private static final double BEGIN_BEHIND_TEXT = -3;
  private static final double BEGIN_WITH_BOLD_LABEL = 2.5;
  private static final double BEGIN_WITH_DATELINE = 4;

  private static final double NEVER = -99;

  private static final Label BRIEF = new Label(Label.Kind.BRIEF, Optional.empty());

  private final PageView view;
  private final Role[] roles;
  private final Seams seams;
  private final HeadingCues headingCues;
  private final ArticleWeights weights;
  private final List<PageItem> items;
  private final List<PageArticle> articles = new ArrayList<>();
  private final Map<Integer, String> reasons = new HashMap<>();
  private final List<HeadingChoice> choices = new ArrayList<>();

  /**
   * How a heading was judged.
   *
   * @param line its first line
   * @param cues what speaks for and against an article beginning there
   * @param belongs log odds that what follows belongs to the article at hand
   */
  record HeadingChoice(int line, Set<ArticleCue> cues, double belongs) {}

  /** Heading items that begin no text and stand in no article yet. */
  private final List<Integer> orphans = new ArrayList<>();

  private final List<PageItem> captions = new ArrayList<>();
  private final Map<PageItem, PageArticle> captionHomes = new HashMap<>();
  private PageArticle current;

  /** Labels that stand in front of the article that is about to begin. */
  private final List<Label> labelsAhead = new ArrayList<>();

  /** Items since the last text that wait for what comes next. */
  private final List<PageItem> waiting = new ArrayList<>();

  private final BelongingOdds belonging;
  private final ResumptionOdds odds;
  private final boolean resumes;

  private ArticleAssembly(
      PageView view,
      Role[] roles,
      ArticleWeights weights,
      Optional<TopicScale> scale,
      OpenEnds ends) {
    TopicScale words = scale.orElse(TopicScale.USUAL);
    this.belonging = new BelongingOdds(view, words);
    this.resumes = scale.isPresent();
    this.view = view;
    this.roles = roles;
    this.weights = weights;
    this.seams = new Seams(view, roles);
    this.headingCues = new HeadingCues(view, roles);
    this.odds = new ResumptionOdds(view, roles, seams, words, ends);
    this.items = PageItem.of(view, roles);
  }

  /**
   * Sorts a page out: once with what is supposed of pages at large and without looking for text
   * that goes on elsewhere; once more with what that has shown of how far words tell its articles
   * apart; and once more where sentences were left open of which that has shown where they go on.
   */
  static ArticleAssembly of(PageView view, Role[] roles, ArticleWeights weights) {
    ArticleAssembly first =
        new ArticleAssembly(view, roles, weights, Optional.empty(), OpenEnds.unknown());
    first.assemble();
    if (first.articles.size() < 2) {
      return first;
    }
    Optional<TopicScale> scale = Optional.of(TopicScale.measure(first.articles, view));
    OpenEnds ends = OpenEnds.unknown();
    ArticleAssembly second = new ArticleAssembly(view, roles, weights, scale, ends);
    second.assemble();
    OpenEnds found = ends.of(second.articles);
    if (found.isEmpty()) {
      return second;
    }
    ArticleAssembly third = new ArticleAssembly(view, roles, weights, scale, found);
    third.assemble();
    return third;
  }

  /** The articles, in the order in which they begin. */
  List<PageArticle> articles() {
    return articles;
  }

  /** How each heading in front of text was judged, in order. */
  List<HeadingChoice> choices() {
    return choices;
  }

  private List<PageArticle> assemble() {
    for (PageItem item : items) {
      if (item.role() == Role.BODY) {
        place(item);
      } else {
        waiting.add(item);
      }
    }
    placeRest();
    if (articles.isEmpty() && !items.isEmpty()) {
      placeWithoutText();
      return articles;
    }
    new HeadlineMatching(view, articles, orphans, reasons).match();
    CaptionPlacement placement = new CaptionPlacement(view, articles, reasons);
    for (PageItem caption : captions) {
      placement.place(caption, captionHomes.get(caption));
    }
    articles.sort(Comparator.comparingInt(PageArticle::firstLine));
    return articles;
  }

  /** Why lines, by index, stand in their articles, where that had to be decided. */
  Map<Integer, String> reasons() {
    return reasons;
  }

  /** Decides where a stretch of text belongs, with all that waits in front of it. */
  private void place(PageItem item) {
    TextBlock block = block(item);
    int heading = lastHeading();
    closeCurrent(heading >= 0 ? firstHeading() : waiting.size());
    if (heading >= 0) {
      placeUnderHeading(block, heading);
    } else {
      placeBare(block);
    }
    waiting.clear();
  }

  /** Adds a stretch of text to the article at hand, and what of it takes up another to that. */
  private void add(TextBlock block) {
    add(block, 1);
  }

  /** Likewise; {@code from} is the first paragraph that may belong to another. */
  private void add(TextBlock block, int from) {
    TextBlock rest = block;
    for (int times = 0; resumes && times < MOST_RESUMPTIONS; times++) {
      Resumption leave =
          Resumption.find(rest, times == 0 ? from : 1, current, window(), view, odds);
      if (leave == null) {
        break;
      }
      if (leave.at() > 0) {
        current.addBlock(rest.before(leave.at()), roles);
      }
      rest = rest.from(leave.at());
      reasons.put(rest.first(), leave.why());
      current = leave.article();
    }
    current.addBlock(rest, roles);
  }

  private TextBlock block(PageItem item) {
    return TextBlock.of(item.lines(), view, seams);
  }

  /** A byline behind text closes the article at hand, at least for now. */
  private void closeCurrent(int end) {
    for (int i = 0; i < end; i++) {
      Role role = waiting.get(i).role();
      if (current != null && (role == Role.BYLINE || role == Role.AUTHOR) && current.hasBody()) {
        current.close();
      }
    }
  }

  private int firstHeading() {
    int first = 0;
    while (waiting.get(first).role() != Role.HEADING) {
      first++;
    }
    return first;
  }

  private int lastHeading() {
    for (int i = waiting.size() - 1; i >= 0; i--) {
      if (waiting.get(i).role() == Role.HEADING) {
        return i;
      }
    }
    return -1;
  }

  private void placeUnderHeading(TextBlock block, int heading) {
    PageItem head = waiting.get(heading);
    Set<ArticleCue> cues = headingCues.of(waiting, heading, block, current);
    double start = weights.sum(cues);
    double stay = current == null ? NEVER : belonging.belowHeading(head, block, current);
    choices.add(new HeadingChoice(head.first(), cues, stay));
    PageArticle resumed = null;
    double resume = NEVER;
    for (PageArticle article : window()) {
      if (article != current && article.hasBody()) {
        double score = belonging.resumesBelowHeading(block, article, current);
        if (score > resume) {
          resume = score;
          resumed = article;
        }
      }
    }
    if (current != null && !current.hasTitle() && current.paragraphs() <= 2 && start > 1) {
      settleBefore(heading, false);
      title(head);
      reason(head, "a headline behind the first paragraph");
      settle(heading + 1);
      add(block);
      return;
    }
    int earlier = previousHeading(heading);
    if (earlier >= 0 && (cues.contains(ArticleCue.NUMBERED) || lowerMarkdown(earlier, heading))) {
      startWithParts(earlier, heading, block);
      return;
    }
    if (start >= stay && start >= resume) {
      settleBefore(heading, true);
      if (cues.contains(ArticleCue.IN_BRIEFS) && isBrief(block)) {
        labelsAhead.add(BRIEF);
      }
      start(head);
      reason(head, weights.reason(cues, true));
      add(block);
      return;
    }
    settleBefore(heading, false);
    if (resume > stay) {
      current = resumed;
    }
    reason(head, weights.reason(cues, false));
    if (cues.contains(ArticleCue.NUMBERED)) {
      current.setNumberedHeading();
    }
    for (int line : head.lines()) {
      current.add(line, Part.SUBHEAD);
      Terms.count(view.page(), view.line(line).begin(), view.line(line).end(), current.terms());
    }
    settle(heading + 1);
    add(block);
  }

  /** Whether a stretch of text is as short as a brief, and tells not who reports. */
  private boolean isBrief(TextBlock block) {
    return block.paragraphs().size() == 1 && !view.has(block.first(), Cue.DATELINE);
  }

  private int previousHeading(int heading) {
    for (int i = heading - 1; i >= 0; i--) {
      if (waiting.get(i).role() == Role.HEADING) {
        return i;
      }
    }
    return -1;
  }

  private boolean lowerMarkdown(int earlier, int heading) {
    int one = view.line(waiting.get(earlier).first()).mark().level();
    int two = view.line(waiting.get(heading).first()).mark().level();
    return one > 0 && two > one;
  }

  /** Begins an article whose first part has a heading of its own. */
  private void startWithParts(int headline, int heading, TextBlock block) {
    settleBefore(headline, true);
    PageArticle article = begin();
    title(waiting.get(headline));
    reason(waiting.get(headline), "a headline; the heading below it begins its first part");
    for (int i = headline + 1; i < waiting.size(); i++) {
      if (i == heading) {
        for (int line : waiting.get(i).lines()) {
          article.add(line, Part.SUBHEAD);
        }
        article.setNumberedHeading();
        reason(waiting.get(i), "begins a part");
      } else {
        settleOne(waiting.get(i), false);
      }
    }
    add(block);
  }

  private void title(PageItem head) {
    for (int line : head.lines()) {
      current.headline().add(line);
      Terms.count(view.page(), view.line(line).begin(), view.line(line).end(), current.terms());
    }
  }

  private PageArticle begin() {
    PageArticle article = new PageArticle();
    article.labels().addAll(labelsAhead);
    labelsAhead.clear();
    articles.add(article);
    current = article;
    return article;
  }

  private void start(PageItem head) {
    begin();
    title(head);
    settle(waiting.indexOf(head) + 1);
  }

  private void placeBare(TextBlock block) {
    boolean dateline = view.has(block.first(), Cue.DATELINE);
    boolean bold = view.has(block.first(), Cue.BOLD_LABEL);
    PageArticle best = null;
    double most = BEGIN_BARE;
    String why = "nothing stands before it";
    if (dateline && (current == null || current.hasBody())) {
      most = BEGIN_WITH_DATELINE;
      why = "opens with who reports";
    } else if (bold && current != null && current.hasBody()) {
      most = BEGIN_WITH_BOLD_LABEL;
      why = "opens with a bold label";
    } else if (current != null) {
      most = BEGIN_BEHIND_TEXT;
    }
    boolean follows = current != null && current.hasBody();
    for (PageArticle article : window()) {
      if (article == current || !article.hasBody() || !follows) {
        double score = bareScore(block, article);
        if (score > most) {
          most = score;
          best = article;
          why = article == current ? "goes on" : "takes up the article that was broken off";
        }
      }
    }
    if (follows && !dateline && !bold) {
      boolean furniture = waiting.stream().anyMatch(item -> item.role() == Role.FURNITURE);
      ResumptionOdds.Passage passage =
          new ResumptionOdds.Passage(
              block.paragraphs().get(0), block.terms(), waiting.isEmpty(), furniture);
      Resumption resumption =
          Resumption.best(passage, ResumptionOdds.Host.of(current), current, window(), view, odds);
      if (resumption != null) {
        best = resumption.article();
        why = resumption.why();
      }
    }
    settleBefore(waiting.size(), false);
    if (best == null) {
      best = begin();
    }
    boolean goesOn = follows && best == current && !dateline && !bold;
    current = best;
    reasons.put(block.first(), why);
    add(block, goesOn ? 0 : 1);
  }

  /** How well a stretch of text goes with the article at hand, or with one that has no text yet. */
  private double bareScore(TextBlock block, PageArticle article) {
    if (!article.hasBody()) {
      return belonging.begins(block, article, article == current);
    }
    return article == current
        ? belonging.goesOn(block, article, waiting)
        : belonging.returnsTo(block, article);
  }

  private List<PageArticle> window() {
    return articles.subList(Math.max(0, articles.size() - WINDOW), articles.size());
  }

  /** Gives what waits before an index to the article at hand; headings there begin no text. */
  private void settleBefore(int index, boolean newArticle) {
    for (int i = 0; i < Math.min(index, waiting.size()); i++) {
      settleOne(waiting.get(i), newArticle);
    }
  }

  /** Gives what waits from an index on to the article at hand. */
  private void settle(int from) {
    for (int i = from; i < waiting.size(); i++) {
      settleOne(waiting.get(i), false);
    }
  }

  private void settleOne(PageItem item, boolean newArticle) {
    switch (item.role()) {
      case HEADING -> orphans.addAll(item.lines());
      case BYLINE, AUTHOR -> {
        if (current != null) {
          for (int line : item.lines()) {
            current.add(line, item.role() == Role.BYLINE ? Part.BYLINE : Part.AUTHOR);
          }
          current.close();
        } else {
          orphans.addAll(item.lines());
        }
      }
      case CAPTION -> {
        captions.add(item);
        captionHomes.put(item, current);
      }
      case FURNITURE -> {
        List<Label> labels = view.furniture(item.first()).map(Furniture::labels).orElse(List.of());
        (newArticle || current == null ? labelsAhead : current.labels()).addAll(labels);
      }
      default -> {}
    }
  }

  /** A page without running text: its lines are the text. */
  private void placeWithoutText() {
    PageArticle article = new PageArticle();
    for (int i = 0; i < view.size(); i++) {
      article.add(i, roles[i] == Role.HEADING ? Part.SUBHEAD : Part.BODY);
    }
    articles.add(article);
  }

  private void placeRest() {
    settleBefore(waiting.size(), false);
    waiting.clear();
  }

  private void reason(PageItem item, String why) {
    for (int line : item.lines()) {
      reasons.put(line, why);
    }
  }
}
