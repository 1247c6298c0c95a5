package jianbao.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.FieldName;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/** An article as the index keeps it. Immutable. */
final class StoredArticle {

  private final String json;
  private final JsonObject members;

  /**
   * A field of the article.
   *
   * @param name which field
   * @param index which of several captions
   * @param content its characters
   */
  record Part(FieldName name, int index, String content) {}

  private StoredArticle(String json, JsonObject members) {
    this.json = json;
    this.members = members;
  }

  static StoredArticle of(byte[] bytes) {
    String json = new String(bytes, StandardCharsets.UTF_8);
    try {
      if (Json.parse(json) instanceof JsonObject members) {
        return new StoredArticle(json, members);
      }
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException("stored article is not JSON: " + e.getMessage(), e);
    }
    throw new IllegalStateException("stored article is no object");
  }

  /** The article as the output printed it. */
  String json() {
    return json;
  }

  Optional<String> string(String member) {
    return members.string(member);
  }

  /** The fields with content, headline first. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (FieldName name : FieldName.values()) {
      Optional<JsonValue> value = members.get(name.label());
      if (value.orElse(null) instanceof JsonString content) {
        parts.add(new Part(name, 0, content.value()));
      } else if (value.orElse(null) instanceof JsonArray several) {
        int index = 0;
        for (JsonValue content : several.items()) {
          parts.add(new Part(name, index++, ((JsonString) content).value()));
        }
      }
    }
    return parts;
  }
}
