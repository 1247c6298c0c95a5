package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the JSON-LD of a page says about its article, in the vocabulary of schema.org. Broken JSON
 * is as if it were not there.
 *
 * @param article the object that describes it; empty of members if there is none
 */
record LinkedData(JsonObject article) {

  private static final int MOST_OBJECTS = 1000;

  /** Looks for the description of an article. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonObject> found = article(script.data());
      if (found.isPresent()) {
        return new LinkedData(found.get());
      }
    }
    return new LinkedData(new JsonObject(new java.util.LinkedHashMap<>()));
  }

  private static Optional<JsonObject> article(String json) {
    List<JsonValue> open = new ArrayList<>();
    try {
      open.add(Json.parse(json.strip()));
    } catch (JsonSyntaxException e) {
      return Optional.empty();
    }
    for (int i = 0; i < open.size() && i < MOST_OBJECTS; i++) {
      switch (open.get(i)) {
        case JsonArray array -> open.addAll(array.items());
        case JsonObject object -> {
          if (texts(object, "@type").stream().anyMatch(LinkedData::isArticle)) {
            return Optional.of(object);
          }
          object.get("@graph").ifPresent(open::add);
          object.get("mainEntity").ifPresent(open::add);
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report");
  }

  /** A member that is a string; the first of several. */
  Optional<String> text(String member) {
    return texts(article, member).stream().findFirst();
  }

  /** The names of people or organisations: strings, or objects with a {@code name}. */
  List<String> names(String member) {
    return texts(article, member);
  }

  private static List<String> texts(JsonObject object, String member) {
    List<String> texts = new ArrayList<>();
    object.get(member).ifPresent(value -> add(value, texts));
    return texts;
  }

  private static void add(JsonValue value, List<String> texts) {
    switch (value) {
      case JsonString string -> {
        if (!string.value().isBlank()) {
          texts.add(string.value().strip());
        }
      }
      case JsonObject object -> object.get("name").ifPresent(name -> add(name, texts));
      case JsonArray array -> array.items().forEach(item -> add(item, texts));
      default -> {}
    }
  }
}
