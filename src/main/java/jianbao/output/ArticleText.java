package jianbao.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jianbao.json.JsonValue.JsonObject;

/**
 * An article for people to read, its mentions marked: by colours, or as the annotated corpus marks
 * them, {@code ⟦person|孫東⟧}. Stateless and thread-safe.
 */
public final class ArticleText {

  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String PLAIN = "\u001B[0m";

  /** Colours of types and kinds. */
  private static final Map<String, String> COLORS =
      Map.of(
          "person", "\u001B[1;33m",
          "agency", "\u001B[1;36m",
          "place", "\u001B[32m",
          "money", "\u001B[1;35m",
          "percentage", "\u001B[35m",
          "quantity", "\u001B[35m",
          "date", "\u001B[34m",
          "time", "\u001B[34m",
          "duration", "\u001B[34m",
          "set", "\u001B[34m");

  private ArticleText() {}

  /** The article, its last line ended. */
  public static String of(JsonObject article, HitText.Style style) {
    boolean colored = style == HitText.Style.COLORED;
    StringBuilder text = new StringBuilder();
    String about =
        String.join(
            " · ",
            java.util.stream.Stream.of("outlet", "published", "language", "genre", "id")
                .map(member -> article.string(member).orElse(""))
                .filter(value -> !value.isEmpty())
                .map(TerminalText::line)
                .toList());
    boolean aboutPrinted = false;
    for (ArticleView.Part part : ArticleView.of(article).parts()) {
      if (!aboutPrinted && part.label().equals("text")) {
        text.append(colored ? DIM + about + PLAIN : about).append("\n\n");
        aboutPrinted = true;
      }
      if (part.label().equals("captions")) {
        text.append("\n[caption] ");
      }
      String base = colored && part.label().equals("title") ? BOLD : "";
      text.append(base).append(marked(part, base, colored)).append(colored ? PLAIN : "");
      text.append('\n');
    }
    if (colored) {
      text.append('\n');
      for (String type : List.of("person", "agency", "place", "money", "quantity", "date")) {
        text.append(COLORS.get(type)).append(type.toLowerCase(Locale.ROOT)).append(PLAIN);
        text.append(' ');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String marked(ArticleView.Part part, String base, boolean colored) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (ArticleView.Marked mention : part.mentions()) {
      if (mention.span().begin() < at) {
        continue;
      }
      text.append(TerminalText.lines(part.content().substring(at, mention.span().begin())));
      String surface = TerminalText.lines(mention.span().in(part.content()));
      if (colored) {
        text.append(COLORS.getOrDefault(mention.type(), BOLD)).append(surface);
        text.append(PLAIN).append(base);
      } else {
        text.append('⟦').append(mention.type()).append('|').append(surface).append('⟧');
      }
      at = mention.span().end();
    }
    return text.append(TerminalText.lines(part.content().substring(at))).toString();
  }
}
