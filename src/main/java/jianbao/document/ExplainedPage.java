package jianbao.document;

import java.util.List;
import java.util.Optional;
import jianbao.text.Span;

/**
 * A page with what was made of each of its lines, and why: for people who want to see how an
 * article came about, or why it came out wrong.
 *
 * @param origin where the page was read, without spans
 * @param source the decoded file
 * @param titles the headlines of the articles, in order; empty for one without a headline
 * @param lines the lines that are not blank, from top to bottom
 */
public record ExplainedPage(
    Origin origin, String source, List<Optional<String>> titles, List<ExplainedLine> lines) {

  public ExplainedPage {
    titles = List.copyOf(titles);
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param number its number in the decoded file, from 1, blank lines counted
   * @param span where it stands in the decoded file, in UTF-16 units
   * @param article the article that it went to, from 1; 0 for none
   * @param role headline, deck, subhead, byline, author, body, list, caption or furniture
   * @param joins whether it goes on the paragraph of its article's line before it, the break being
   *     a mere wrap
   * @param roleReasons what spoke most for its role, the weightiest first
   * @param articleReason why it stands in its article; empty for a line in none
   * @param joinReason why it goes on a paragraph or begins one; empty for a line that is no text
   */
  public record ExplainedLine(
      int number,
      Span span,
      int article,
      String role,
      boolean joins,
      List<String> roleReasons,
      String articleReason,
      String joinReason) {

    public ExplainedLine {
      roleReasons = List.copyOf(roleReasons);
    }
  }
}
