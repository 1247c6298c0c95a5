package jianbao.output;

import jianbao.document.ConcordanceLine;
import jianbao.text.DisplayWidth;

/**
 * A concordance with all matches in one column, whatever mixture of double-width and single-width
 * characters stands before them. Thread-safe.
 */
public final class ConcordanceText {

  private static final int LEAST_CONTEXT = 10;

  private final int context;
  private final HitText.Style style;

  /**
   * A concordance.
   *
   * @param columns width of a line
   * @param style how matches are marked
   */
  public ConcordanceText(int columns, HitText.Style style) {
    this.context = Math.max(LEAST_CONTEXT, (columns - 16) / 2);
    this.style = style;
  }

  /** A line, ended: left context, match, right context, id. */
  public String line(ConcordanceLine line) {
    String left = rightmost(TerminalText.line(line.left()));
    String match = TerminalText.line(line.match());
    String right = leftmost(TerminalText.line(line.right()), context - DisplayWidth.of(match));
    int room = context - DisplayWidth.of(match) - DisplayWidth.of(right);
    return " ".repeat(context - DisplayWidth.of(left))
        + left
        + " "
        + HitText.match(match, style)
        + " "
        + right
        + " ".repeat(Math.max(0, room))
        + "  "
        + TerminalText.line(line.id())
        + "\n";
  }

  private String rightmost(String text) {
    int at = text.length();
    int columns = 0;
    while (at > 0) {
      int c = text.codePointBefore(at);
      columns += DisplayWidth.of(c);
      if (columns > context) {
        break;
      }
      at -= Character.charCount(c);
    }
    return text.substring(at);
  }

  private static String leftmost(String text, int room) {
    int at = 0;
    int columns = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      columns += DisplayWidth.of(c);
      if (columns > room) {
        break;
      }
      at += Character.charCount(c);
    }
    return text.substring(0, at);
  }
}
