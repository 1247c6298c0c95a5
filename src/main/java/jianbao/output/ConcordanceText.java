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
    String left = rightmost(squeezed(line.left()).stripTrailing());
    String match = TerminalText.line(line.match());
    String right =
        leftmost(squeezed(line.right()).stripLeading(), context - DisplayWidth.of(match));
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

  /** On one line, with one space where there are several, as at the break of a paragraph. */
  private static String squeezed(String text) {
    String line = TerminalText.line(text);
    StringBuilder squeezed = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean space = c == ' ' || c == '\u3000' || c == '\u00A0';
      if (!space) {
        squeezed.append(c);
      } else if (squeezed.isEmpty() || squeezed.charAt(squeezed.length() - 1) != ' ') {
        squeezed.append(' ');
      }
    }
    return squeezed.toString();
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
