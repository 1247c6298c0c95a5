package jianbao.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/**
 * An article's texts with its mentions in place, from the article as {@link ArticleJson} prints it.
 *
 * @param parts the texts, headline first
 */
record ArticleView(List<Part> parts) {

  /**
   * A text of the article.
   *
   * @param label the member that holds it
   * @param content its characters
   * @param mentions the mentions in it, in order, without overlap
   */
  record Part(String label, String content, List<Marked> mentions) {}

  /**
   * A mention.
   *
   * @param span where it stands, in UTF-16 units
   * @param type its type, or its kind if it has one
   * @param value what it means, for people; may be empty
   */
  record Marked(Span span, String type, String value) {}

  static ArticleView of(JsonObject article) {
    List<Part> parts = new ArrayList<>();
    for (String label : List.of("title", "deck", "text", "captions")) {
      JsonValue value = article.get(label).orElse(null);
      if (value instanceof JsonString content) {
        parts.add(part(article, label, 0, content.value()));
      } else if (value instanceof JsonArray several) {
        for (int i = 0; i < several.items().size(); i++) {
          parts.add(part(article, label, i, ((JsonString) several.items().get(i)).value()));
        }
      }
    }
    return new ArticleView(parts);
  }

  private static Part part(JsonObject article, String label, int index, String content) {
    CodePoints points = CodePoints.of(content);
    List<Marked> marked = new ArrayList<>();
    if (article.get("mentions").orElse(null) instanceof JsonArray mentions) {
      for (JsonValue item : mentions.items()) {
        JsonObject mention = (JsonObject) item;
        if (mention.string("field").orElse("").equals(label) && number(mention, "index") == index) {
          Span span = points.toUnits(new Span(number(mention, "begin"), number(mention, "end")));
          String type = mention.string("kind").or(() -> mention.string("type")).orElse("");
          marked.add(new Marked(span, type, value(article, mention)));
        }
      }
    }
    marked.sort(Comparator.comparing(Marked::span));
    return new Part(label, content, marked);
  }

  private static String value(JsonObject article, JsonObject mention) {
    if (mention.string("timex").isPresent()) {
      return mention.string("timex").get();
    }
    String min = plain(mention, "min");
    String max = plain(mention, "max");
    if (!min.isEmpty() || !max.isEmpty()) {
      String unit = mention.string("currency").or(() -> mention.string("unit")).orElse("");
      String range = min.equals(max) ? min : min + ".." + max;
      return (range + " " + unit).strip();
    }
    String id = mention.string("entity").orElse("");
    if (article.get("entities").orElse(null) instanceof JsonArray entities) {
      for (JsonValue item : entities.items()) {
        JsonObject entity = (JsonObject) item;
        if (entity.string("id").orElse("").equals(id)) {
          return entity.string("name").orElse("")
              + entity.string("role").map(role -> ", " + role).orElse("");
        }
      }
    }
    return "";
  }

  private static String plain(JsonObject mention, String name) {
    return mention.get(name).orElse(null) instanceof JsonNumber number
        ? number.value().toPlainString()
        : "";
  }

  private static int number(JsonObject mention, String name) {
    return mention.get(name).orElse(null) instanceof JsonNumber number
        ? number.value().intValueExact()
        : 0;
  }
}
