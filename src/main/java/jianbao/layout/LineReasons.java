package jianbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jianbao.document.ExplainedPage;
import jianbao.document.ExplainedPage.ExplainedLine;
import jianbao.document.SourceDocument;
import jianbao.layout.PageArticle.Member;
import jianbao.layout.PageArticle.Part;
import jianbao.text.Span;

/**
 * Puts into words why each line of a page became what it is. Works on what the layout has decided
 * and decides nothing itself. One instance a page; not thread-safe.
 */
final class LineReasons {

  private static final int MOST_REASONS = 3;

  private final PageView view;
  private final Role[] roles;
  private final RoleWeights weights;
  private final Map<Integer, String> placements;
  private final int[] owners;
  private final Part[] parts;
  private final boolean[] joins;
  private final String[] seams;

  /**
   * Reasons.
   *
   * @param placements why lines stand in their articles, where that had to be decided
   */
  LineReasons(PageView view, Role[] roles, RoleWeights weights, Map<Integer, String> placements) {
    this.view = view;
    this.roles = roles;
    this.weights = weights;
    this.placements = placements;
    this.owners = new int[view.size()];
    this.parts = new Part[view.size()];
    this.joins = new boolean[view.size()];
    this.seams = new String[view.size()];
    Arrays.fill(seams, "");
  }

  /** The page in words. */
  ExplainedPage explain(
      SourceDocument.Page page, List<PageArticle> articles, List<Optional<String>> titles) {
    Seams between = new Seams(view, roles);
    for (int i = 0; i < articles.size(); i++) {
      own(articles.get(i), i + 1, between);
    }
    String source = page.decoded().source();
    LineNumbers numbers = new LineNumbers(source);
    List<ExplainedLine> lines = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Span span = page.decoded().toSource(new Span(view.line(i).begin(), view.line(i).end()));
      lines.add(
          new ExplainedLine(
              numbers.at(span.begin()),
              span,
              owners[i],
              parts[i] == null ? "furniture" : parts[i].name().toLowerCase(Locale.ROOT),
              joins[i],
              roleReasons(i),
              owners[i] == 0 ? "" : placement(i),
              seams[i]));
    }
    return new ExplainedPage(page.origin(), source, titles, lines);
  }

  private void own(PageArticle article, int number, Seams between) {
    for (int i = 0; i < article.headline().size(); i++) {
      own(article.headline().get(i), number, i == 0 ? Part.HEADLINE : Part.DECK);
    }
    Member before = null;
    for (Member member : article.text()) {
      own(member.line(), number, member.part());
      if (before != null && isText(before.part()) && isText(member.part())) {
        Seams.Seam seam = between.between(before.line(), member.line());
        joins[member.line()] = seam.joins();
        seams[member.line()] = seam.why();
      }
      before = member;
    }
    for (List<Integer> caption : article.captions()) {
      for (int line : caption) {
        own(line, number, Part.CAPTION);
        if (line != caption.get(0)) {
          joins[line] = true;
          seams[line] = "the caption goes on";
        }
      }
    }
  }

  private void own(int line, int article, Part part) {
    owners[line] = article;
    parts[line] = part;
  }

  private static boolean isText(Part part) {
    return part == Part.BODY || part == Part.LIST;
  }

  private List<String> roleReasons(int index) {
    List<String> reasons = new ArrayList<>();
    double[] says = new double[RoleWeights.ROLES];
    weights.score(view.cues(index), says);
    Role alone = roles[index];
    for (Role role : Role.values()) {
      alone = says[role.index()] > says[alone.index()] ? role : alone;
    }
    if (alone != roles[index]) {
      reasons.add("the lines beside it decide; by itself it is " + inWords(alone));
    }
    reasons.addAll(weights.reasons(view.cues(index), roles[index], MOST_REASONS));
    return reasons;
  }

  private static String inWords(Role role) {
    return switch (role) {
      case HEADING -> "a heading";
      case BODY -> "running text";
      case LIST -> "an item of a list";
      case BYLINE -> "a byline";
      case AUTHOR -> "a columnist's line";
      case CAPTION -> "a caption";
      case FURNITURE -> "furniture of the page";
    };
  }

  /** Why a line stands in its article: what was decided of it, or that it follows its kin. */
  private String placement(int index) {
    String decided = placements.get(index);
    if (decided != null) {
      return decided;
    }
    boolean follows = index > 0 && owners[index - 1] == owners[index];
    return switch (parts[index]) {
      case HEADLINE, DECK, SUBHEAD ->
          follows ? "goes on the heading above" : "stands above its text";
      case BYLINE, AUTHOR -> "stands at this article";
      case CAPTION -> "stands at this article";
      case BODY, LIST ->
          !follows
              ? "goes on this article"
              : isText(parts[index - 1]) ? "follows the text above" : "follows what stands above";
    };
  }

  /** Counts lines of a text forwards. */
  private static final class LineNumbers {

    private final String text;
    private int at;
    private int number = 1;

    LineNumbers(String text) {
      this.text = text;
    }

    /** The number of the line, from 1, of an offset that is not smaller than the last one. */
    int at(int offset) {
      for (; at < offset; at++) {
        boolean pair =
            text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        number += Punctuation.isLineEnd(text.charAt(at)) && !pair ? 1 : 0;
      }
      return number;
    }
  }
}
