package jianbao.output;

import java.util.Locale;
import jianbao.json.JsonValue.JsonObject;

/**
 * An article as one HTML page that needs nothing else: mentions are {@code <mark>} elements with
 * their type as class and their meaning as title. Stateless and thread-safe.
 */
public final class ArticleHtml {

  private static final String STYLE =
      """
      body{max-width:44rem;margin:2rem auto;padding:0 1rem;line-height:1.8;font-family:serif}
      .about,figcaption{color:#666;font-size:.9rem}
      mark{background:none;border-bottom:2px solid;padding:0 1px}
      .person{color:#a60}.agency{color:#067}.place{color:#270}
      .money,.percentage,.quantity{color:#808}.date,.time,.duration,.set{color:#22a}
      @media(prefers-color-scheme:dark){body{background:#111;color:#ddd}
      .person{color:#fb4}.agency{color:#4cd}.place{color:#8d6}
      .money,.percentage,.quantity{color:#d8d}.date,.time,.duration,.set{color:#99f}}
      """;

  private ArticleHtml() {}

  /** The page. */
  public static String of(JsonObject article) {
    StringBuilder page = new StringBuilder();
    String language = article.string("language").orElse("");
    String title = article.string("title").orElseGet(() -> article.string("id").orElse(""));
    page.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(language)).append("\">\n");
    page.append("<head><meta charset=\"utf-8\"><title>").append(escaped(title));
    page.append("</title>\n<style>\n").append(STYLE).append("</style></head>\n<body><article>\n");
    for (ArticleView.Part part : ArticleView.of(article).parts()) {
      switch (part.label()) {
        case "title" -> page.append("<h1>").append(marked(part)).append("</h1>\n");
        case "deck" -> page.append("<h2>").append(marked(part)).append("</h2>\n");
        case "text" -> {
          page.append("<p class=\"about\">").append(about(article)).append("</p>\n<p>");
          page.append(marked(part).replace("\n", "</p>\n<p>")).append("</p>\n");
        }
        default ->
            page.append("<figure><figcaption>")
                .append(marked(part))
                .append("</figcaption></figure>\n");
      }
    }
    return page.append("</article></body></html>\n").toString();
  }

  private static String about(JsonObject article) {
    StringBuilder about = new StringBuilder();
    for (String member : new String[] {"outlet", "published", "genre", "id"}) {
      String value = article.string(member).orElse("");
      if (!value.isEmpty()) {
        about.append(about.isEmpty() ? "" : " · ").append(escaped(value));
      }
    }
    return about.toString();
  }

  private static String marked(ArticleView.Part part) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (ArticleView.Marked mention : part.mentions()) {
      if (mention.span().begin() < at) {
        continue;
      }
      html.append(escaped(part.content().substring(at, mention.span().begin())));
      html.append("<mark class=\"").append(mention.type().toLowerCase(Locale.ROOT)).append('"');
      if (!mention.value().isEmpty()) {
        html.append(" title=\"").append(escaped(mention.value())).append('"');
      }
      html.append('>').append(escaped(mention.span().in(part.content()))).append("</mark>");
      at = mention.span().end();
    }
    return html.append(escaped(part.content().substring(at))).toString();
  }

  private static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c < 0x20 && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
    return html.toString();
  }
}
