package jianbao.output;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.Hit;
import jianbao.document.Passage;
import jianbao.text.Span;

/** Hits for people to read. Stateless and thread-safe. */
public final class HitText {

  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String MATCH = "\u001B[1;33m";
  private static final String PLAIN = "\u001B[0m";

  private HitText() {}

  /** How hits are set off from each other and matches from the text around. */
  public enum Style {
    /** With the colours of a terminal. */
    COLORED,
    /** With marks: «人工智能». */
    PLAIN
  }

  /** A hit on several lines, the last one ended. */
  public static String of(Hit hit, Style style) {
    StringBuilder text = new StringBuilder();
    text.append(hit.rank()).append(". ");
    text.append(in(BOLD, hit.title().map(TerminalText::line).orElse("(no headline)"), style));
    text.append('\n');
    List<String> about = new ArrayList<>();
    hit.outlet().map(TerminalText::line).ifPresent(about::add);
    if (!hit.published().isEmpty()) {
      about.add(hit.published());
    }
    about.add(hit.language());
    about.add(TerminalText.line(hit.id()));
    if (hit.partial()) {
      about.add("not every word");
    }
    if (!hit.copies().isEmpty()) {
      about.add(TerminalText.line("copies: " + String.join(" ", hit.copies())));
    }
    text.append("   ").append(in(DIM, String.join(" · ", about), style)).append('\n');
    for (Passage passage : hit.passages()) {
      text.append("   ").append(marked(passage, style)).append('\n');
    }
    return text.toString();
  }

  private static String marked(Passage passage, Style style) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Span span : passage.highlights()) {
      text.append(TerminalText.line(passage.text().substring(at, span.begin())));
      String match = TerminalText.line(span.in(passage.text()));
      text.append(match(match, style));
      at = span.end();
    }
    return text.append(TerminalText.line(passage.text().substring(at))).toString();
  }

  /** {@code prefix: id title}, safe for a terminal. */
  public static String oneLine(String prefix, String id, String title) {
    return TerminalText.line(prefix + ": " + id + "  " + title);
  }

  /** A match, marked; its text must be safe for a terminal already. */
  static String match(String text, Style style) {
    return style == Style.COLORED ? MATCH + text + PLAIN : "«" + text + "»";
  }

  /** A text that stands out, on a terminal; it must be safe for one already. */
  static String bold(String text, Style style) {
    return in(BOLD, text, style);
  }

  /** A text that stands back, on a terminal; it must be safe for one already. */
  static String dim(String text, Style style) {
    return in(DIM, text, style);
  }

  private static String in(String color, String text, Style style) {
    return style == Style.COLORED ? color + text + PLAIN : text;
  }
}
