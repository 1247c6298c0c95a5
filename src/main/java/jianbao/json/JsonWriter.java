package jianbao.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonBoolean;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/**
 * Takes JSON from left to right. Members come out in the order in which they are written. A lone
 * surrogate, which UTF-8 cannot say, becomes U+FFFD. Not thread-safe.
 */
public abstract sealed class JsonWriter implements AutoCloseable
    permits JsonTextWriter, JsonTreeWriter {

  /** Begins an object. */
  public abstract JsonWriter beginObject();

  /** Ends an object. */
  public abstract JsonWriter endObject();

  /** Begins an array. */
  public abstract JsonWriter beginArray();

  /** Ends an array. */
  public abstract JsonWriter endArray();

  /** The name of the member whose value comes next. */
  public abstract JsonWriter name(String name);

  /** A string. */
  public abstract JsonWriter value(String value);

  /** A whole number. */
  public abstract JsonWriter value(long value);

  /** An exact number; one beyond a thousand digits keeps its exponent. */
  public abstract JsonWriter value(BigDecimal value);

  /** A number as short as tells it from its neighbours, without an exponent. */
  public abstract JsonWriter value(float value);

  /** True or false. */
  public abstract JsonWriter value(boolean value);

  /** Null. */
  public abstract JsonWriter nullValue();

  /** A value that is JSON already, as {@link Json#line} made it. */
  public abstract JsonWriter raw(String json);

  /** Hands everything written so far to the writer below. */
  public abstract void flush();

  /** Ends the JSON; the writer below stays open. */
  @Override
  public abstract void close();

  /** A whole value. */
  public JsonWriter value(JsonValue value) {
    switch (value) {
      case JsonObject object -> {
        beginObject();
        object.members().forEach((name, member) -> name(name).value(member));
        endObject();
      }
      case JsonArray array -> {
        beginArray();
        array.items().forEach(this::value);
        endArray();
      }
      case JsonString string -> value(string.value());
      case JsonNumber number -> value(number.value());
      case JsonBoolean truth -> value(truth.value());
      case JsonValue.JsonNull nothing -> nullValue();
    }
    return this;
  }

  /** A member that is a string. */
  public JsonWriter member(String name, String value) {
    return name(name).value(value);
  }

  /** A member that is a whole number. */
  public JsonWriter member(String name, long value) {
    return name(name).value(value);
  }

  /** A member that is a string or null. */
  public JsonWriter member(String name, Optional<String> value) {
    name(name);
    return value.isPresent() ? value(value.get()) : nullValue();
  }

  /** A member that is an array of strings. */
  public JsonWriter member(String name, List<String> values) {
    name(name).beginArray();
    values.forEach(this::value);
    return endArray();
  }

  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 < text.length()
            && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          i++;
        } else {
          return replaceLoneSurrogates(text);
        }
      }
    }
    return text;
  }

  private static String replaceLoneSurrogates(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                repaired.appendCodePoint(
                    c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
    return repaired.toString();
  }
}
