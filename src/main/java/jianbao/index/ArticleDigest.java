package jianbao.index;

import java.util.Map;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonBoolean;
import jianbao.json.JsonValue.JsonNull;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/**
 * A hash of all that the output says of an article, but where it and its mentions were read. Tells
 * an article that comes again as it was from one that has changed. FNV-1a over UTF-16 units and
 * marks between them. Not thread-safe.
 */
final class ArticleDigest {

  private static final String PLACE_READ = "source";
  private static final String MENTIONS = "mentions";

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long hash = BASIS;

  private ArticleDigest() {}

  /**
   * The digest of an article.
   *
   * @param article the article as the output prints it
   */
  static long of(JsonObject article) {
    ArticleDigest digest = new ArticleDigest();
    for (Map.Entry<String, JsonValue> member : article.members().entrySet()) {
      if (member.getKey().equals(MENTIONS) && member.getValue() instanceof JsonArray mentions) {
        digest.addMentions(mentions);
      } else if (!member.getKey().equals(PLACE_READ)) {
        digest.add(member);
      }
    }
    return digest.hash ^ (digest.hash >>> 32);
  }

  private void addMentions(JsonArray mentions) {
    for (JsonValue mention : mentions.items()) {
      mark('{');
      if (mention instanceof JsonObject object) {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
          if (!member.getKey().equals(PLACE_READ)) {
            add(member);
          }
        }
      } else {
        add(mention);
      }
      mark('}');
    }
    mark(']');
  }

  private void add(Map.Entry<String, JsonValue> member) {
    add(member.getKey());
    add(member.getValue());
  }

  private void add(JsonValue value) {
    switch (value) {
      case JsonObject object -> {
        mark('{');
        object.members().entrySet().forEach(this::add);
        mark('}');
      }
      case JsonArray array -> {
        mark('[');
        array.items().forEach(this::add);
        mark(']');
      }
      case JsonString string -> {
        mark('"');
        add(string.value());
      }
      case JsonNumber number -> {
        mark('0');
        add(number.value().toString());
      }
      case JsonBoolean truth -> mark(truth.value() ? 't' : 'f');
      case JsonNull nothing -> mark('n');
    }
  }

  private void add(String text) {
    mark(text.length());
    for (int i = 0; i < text.length(); i++) {
      mark(text.charAt(i));
    }
  }

  private void mark(int unit) {
    hash = (hash ^ unit) * PRIME;
  }
}
