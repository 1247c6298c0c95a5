package jianbao.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/** Reads the entities and mentions of an article as the output has them. */
final class EntityJson {

  private EntityJson() {}

  /** The objects of a member that is an array. */
  static List<JsonObject> objects(JsonObject article, String member) {
    List<JsonObject> objects = new ArrayList<>();
    if (article.get(member).orElse(null) instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        if (item instanceof JsonObject object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }

  /** The strings of a member that is an array. */
  static List<String> strings(JsonObject object, String member) {
    List<String> strings = new ArrayList<>();
    if (object.get(member).orElse(null) instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        if (item instanceof JsonString string) {
          strings.add(string.value());
        }
      }
    }
    return strings;
  }

  /** A member that is a whole number; 0 if there is none. */
  static int integer(JsonObject object, String member) {
    return object.get(member).orElse(null) instanceof JsonNumber number
        ? number.value().intValueExact()
        : 0;
  }

  /** The entity of an article that a term stands for. */
  static Optional<JsonObject> of(JsonObject article, String term, LookupKey keys) {
    return objects(article, "entities").stream()
        .filter(entity -> terms(entity, keys).contains(term))
        .findFirst();
  }

  /** Whether an entity carries one of some names, given as terms. */
  static boolean isNamed(JsonObject entity, Set<String> wanted, LookupKey keys) {
    if (!java.util.Collections.disjoint(terms(entity, keys), wanted)) {
      return true;
    }
    char letter = letter(entity);
    return strings(entity, "names").stream()
        .anyMatch(name -> wanted.contains(letter + keys.of(name)));
  }

  /** The terms that an entity may have, by its id and by its name. */
  private static List<String> terms(JsonObject entity, LookupKey keys) {
    char letter = letter(entity);
    return List.of(
        letter + (Schema.ENTRY_MARK + entity.string("id").orElse("")),
        letter + keys.of(entity.string("name").orElse("")));
  }

  private static char letter(JsonObject entity) {
    return switch (entity.string("type").orElse("")) {
      case "person" -> 'p';
      case "agency" -> 'a';
      default -> 'l';
    };
  }
}
