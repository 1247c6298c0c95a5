package jianbao.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.layout.PageArticle.Part;

/**
 * What speaks for and against an article beginning at a heading: the shape of its first line, what
 * stands around it, and how the article at hand ends before it. One instance a page.
 */
final class HeadingCues {

  /** Widths of headings in Chinese, in columns. */
  private static final int LONG = 26;

  private static final int SHORT = 22;
  private static final int VERY_SHORT = 12;

  /** How much wider the same is in English. */
  private static final double LATIN_WIDTH = 1.5;

  private final PageView view;
  private final Role[] roles;

  HeadingCues(PageView view, Role[] roles) {
    this.view = view;
    this.roles = roles;
  }

  /**
   * The cues of a heading.
   *
   * @param waiting what stands between the text before and the text below, the heading too
   * @param at which of them the heading is
   * @param below the text below
   * @param current the article at hand; null where there is none
   */
  Set<ArticleCue> of(List<PageItem> waiting, int at, TextBlock below, PageArticle current) {
    PageItem head = waiting.get(at);
    Set<ArticleCue> cues = EnumSet.of(ArticleCue.BASE);
    addShape(head, cues);
    addFollowing(waiting.subList(at + 1, waiting.size()), below, cues);
    if (at > 0 && hasLabel(waiting.get(at - 1), Label.Kind.FACTBOX)) {
      cues.add(ArticleCue.BELOW_LABEL);
    }
    List<PageItem> before = waiting.subList(0, at);
    if (inBriefs(before, current)) {
      cues.add(ArticleCue.IN_BRIEFS);
    }
    boolean list = below.lines().stream().allMatch(line -> roles[line] == Role.LIST);
    if (list && below.lines().size() > 2 && current != null && !hasList(current)) {
      cues.add(ArticleCue.BEFORE_LIST);
    }
    if (current == null) {
      cues.add(ArticleCue.FIRST);
      return cues;
    }
    if (cues.contains(ArticleCue.NUMBERED) && current.hasNumberedHeading()) {
      cues.add(ArticleCue.NUMBER_GOES_ON);
    }
    if (view.has(head.first(), Cue.WIDE_BEFORE)) {
      cues.add(ArticleCue.WIDE_BEFORE);
    }
    addLevel(head.first(), current, cues);
    addArticle(current, list, cues);
    addPreceding(before, cues);
    return cues;
  }

  /** What the heading itself looks like. */
  private void addShape(PageItem head, Set<ArticleCue> cues) {
    int line = head.first();
    LineShape shape = view.shape(line);
    if (shape.gaps() > 0) {
      cues.add(ArticleCue.CLAUSE_GAP);
    }
    if (shape.gaps() > 1) {
      cues.add(ArticleCue.CLAUSE_GAPS);
    }
    int columns = shape.columns() - (view.line(line).mark().content() - view.line(line).begin());
    double scale = shape.mostlyHan() ? 1 : LATIN_WIDTH;
    if (columns >= LONG * scale) {
      cues.add(ArticleCue.LONG);
    } else if (columns <= SHORT * scale) {
      cues.add(ArticleCue.SHORT);
    }
    if (columns <= VERY_SHORT * scale) {
      cues.add(ArticleCue.VERY_SHORT);
    }
    if (head.lines().size() > 1) {
      cues.add(ArticleCue.TWO_LINES);
    }
    if (view.has(line, Cue.NUMBER) || view.has(line, Cue.ORDINAL)) {
      cues.add(ArticleCue.NUMBERED);
    }
    if (view.labelPrefix(line).isPresent()) {
      cues.add(ArticleCue.LABEL_PREFIX);
    }
    if (view.isBoxTitle(line)) {
      cues.add(ArticleCue.BOX_TITLE);
    }
  }

  /** What comes between the heading and the text, and how that opens. */
  private void addFollowing(List<PageItem> following, TextBlock below, Set<ArticleCue> cues) {
    for (PageItem item : following) {
      switch (item.role()) {
        case AUTHOR -> cues.add(ArticleCue.BEFORE_AUTHOR);
        case BYLINE -> cues.add(ArticleCue.BEFORE_BYLINE);
        case FURNITURE ->
            cues.add(
                hasLabel(item, Label.Kind.EDITORIAL)
                    ? ArticleCue.BEFORE_EDITORIAL
                    : ArticleCue.BEFORE_LABEL);
        default -> {}
      }
    }
    if (view.has(below.first(), Cue.DATELINE)) {
      cues.add(ArticleCue.BEFORE_DATELINE);
    }
    if (view.has(below.first(), Cue.BOLD_LABEL)) {
      cues.add(ArticleCue.BEFORE_BOLD_LABEL);
    }
  }

  private static void addPreceding(List<PageItem> before, Set<ArticleCue> cues) {
    for (PageItem item : before) {
      switch (item.role()) {
        case BYLINE -> cues.add(ArticleCue.AFTER_BYLINE);
        case AUTHOR -> cues.add(ArticleCue.AFTER_AUTHOR);
        case CAPTION -> cues.add(ArticleCue.AFTER_CAPTION);
        default -> {}
      }
    }
  }

  /** How the heading's level of Markdown compares with that of the article's headline. */
  private void addLevel(int line, PageArticle current, Set<ArticleCue> cues) {
    int level = view.line(line).mark().level();
    int title = current.hasTitle() ? view.line(current.headline().get(0)).mark().level() : 0;
    if (level > 0 && title > 0) {
      cues.add(
          level < title
              ? ArticleCue.MARKDOWN_HIGHER
              : level == title ? ArticleCue.MARKDOWN_SAME : ArticleCue.MARKDOWN_LOWER);
    }
  }

  /** How far the article at hand has come, and how it ends. */
  private void addArticle(PageArticle current, boolean list, Set<ArticleCue> cues) {
    if (!current.hasTitle()) {
      cues.add(ArticleCue.UNTITLED);
    }
    if (current.paragraphs() <= 1) {
      cues.add(ArticleCue.AFTER_LEAD);
    }
    int last = current.lastBodyLine();
    if (last < 0) {
      return;
    }
    if (!list && roles[last] == Role.LIST) {
      cues.add(ArticleCue.AFTER_LIST);
    }
    if (view.has(last, Cue.CLOSING_WORD)) {
      cues.add(ArticleCue.AFTER_CLOSING);
    }
    LineShape.Ending ending = view.shape(last).ending();
    if (roles[last] == Role.BODY && ending == LineShape.Ending.PAUSE) {
      cues.add(ArticleCue.OPEN_SENTENCE);
    } else if (roles[last] == Role.BODY && ending != LineShape.Ending.STOP) {
      cues.add(ArticleCue.UNFINISHED);
    }
  }

  /** Whether the label of a column of briefs stands above a heading, maybe with briefs between. */
  private boolean inBriefs(List<PageItem> before, PageArticle current) {
    return before.stream().anyMatch(item -> hasLabel(item, Label.Kind.BRIEF))
        || (current != null
            && current.hasBody()
            && current.labels().stream().anyMatch(label -> label.kind() == Label.Kind.BRIEF));
  }

  private static boolean hasList(PageArticle article) {
    return article.text().stream().anyMatch(member -> member.part() == Part.LIST);
  }

  private boolean hasLabel(PageItem item, Label.Kind kind) {
    Optional<Furniture> found = view.furniture(item.first());
    return found.isPresent() && found.get().labels().stream().anyMatch(l -> l.kind() == kind);
  }
}
