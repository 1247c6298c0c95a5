package jianbao.output;

import java.util.Optional;
import jianbao.document.ExplainedPage;
import jianbao.document.ExplainedPage.ExplainedLine;
import jianbao.json.Json;
import jianbao.json.JsonWriter;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/** What the layout made of the lines of a page, and why. Stateless and thread-safe. */
public final class LayoutOutput {

  private static final int LONGEST = 48;
  private static final int ROLE_WIDTH = 9;

  private LayoutOutput() {}

  /**
   * A JSON object for each line of the page: {@code {"path","line","source","article","title",
   * "role","join","text","why":{"role":[…],"article","join"}}}; {@code source} in code points of
   * the decoded file, {@code article} null for furniture.
   */
  public static String json(ExplainedPage page) {
    StringBuilder all = new StringBuilder();
    CodePoints points = CodePoints.of(page.source());
    for (ExplainedLine line : page.lines()) {
      all.append(Json.line(writer -> write(page, line, points, writer))).append('\n');
    }
    return all.toString();
  }

  private static void write(
      ExplainedPage page, ExplainedLine line, CodePoints points, JsonWriter writer) {
    Span span = points.of(line.span());
    writer.beginObject();
    writer.member("path", page.origin().path());
    writer.member("line", line.number());
    writer.name("source").beginArray().value(span.begin()).value(span.end()).endArray();
    writer.member("article", article(line));
    writer.member(
        "title", line.article() == 0 ? Optional.empty() : page.titles().get(line.article() - 1));
    writer.member("role", line.role());
    writer.name("join").value(line.joins());
    writer.member("text", line.span().in(page.source()));
    writer.name("why").beginObject();
    writer.member("role", line.roleReasons());
    writer.member("article", present(line.articleReason()));
    writer.member("join", present(line.joinReason()));
    writer.endObject();
    writer.endObject();
  }

  /**
   * The page for people: its articles, then each line with its number, and below it the reasons.
   */
  public static String text(ExplainedPage page, HitText.Style style) {
    StringBuilder text = new StringBuilder();
    String name = TerminalText.line(page.origin().path().orElse("standard input"));
    int count = page.titles().size();
    text.append(HitText.bold(name, style));
    text.append(": ").append(count).append(count == 1 ? " article\n" : " articles\n");
    for (int i = 0; i < count; i++) {
      String title = page.titles().get(i).map(TerminalText::line).orElse("(no headline)");
      text.append("  A").append(i + 1).append("  ").append(title).append('\n');
    }
    for (ExplainedLine line : page.lines()) {
      text.append(padded("", 5 - (line.number() + "").length())).append(line.number());
      text.append("  ").append(padded(article(line).orElse("-"), 3)).append(' ');
      text.append(padded(line.role(), ROLE_WIDTH)).append(line.joins() ? " + " : "   ");
      text.append(HitText.bold(TerminalText.line(beginning(page, line)), style)).append('\n');
      text.append(HitText.dim(padded("", 11) + TerminalText.line(reasons(line)), style));
      text.append('\n');
    }
    return text.append('\n').toString();
  }

  private static String reasons(ExplainedLine line) {
    String role = String.join("; ", line.roleReasons());
    StringBuilder text = new StringBuilder();
    text.append(line.role())
        .append(": ")
        .append(role.isEmpty() ? "nothing speaks against it" : role);
    article(line)
        .ifPresent(a -> text.append(". ").append(a).append(": ").append(line.articleReason()));
    if (!line.joinReason().isEmpty()) {
      text.append(line.joins() ? ". joined: " : ". new paragraph: ").append(line.joinReason());
    }
    return text.append('.').toString();
  }

  private static Optional<String> article(ExplainedLine line) {
    return line.article() == 0 ? Optional.empty() : Optional.of("A" + line.article());
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String beginning(ExplainedPage page, ExplainedLine line) {
    String text = line.span().in(page.source());
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
