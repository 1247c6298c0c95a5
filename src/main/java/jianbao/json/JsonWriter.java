package jianbao.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonBoolean;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import tools.jackson.core.JsonGenerator;

/**
 * Writes JSON from left to right. Members come out in the order in which they are written, text as
 * UTF-8 without needless escapes, numbers in plain notation. A lone surrogate, which UTF-8 cannot
 * say, becomes U+FFFD. Not thread-safe.
 */
public final class JsonWriter implements AutoCloseable {

  private static final int MAX_PLAIN_DIGITS = 1000;

  /** Where {@link Float#toString} writes no exponent. */
  private static final float PLAIN_FROM = 1e-3f;

  private static final float PLAIN_BELOW = 1e7f;

  private final JsonGenerator generator;

  JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Begins an object. */
  public JsonWriter beginObject() {
    generator.writeStartObject();
    return this;
  }

  /** Ends an object. */
  public JsonWriter endObject() {
    generator.writeEndObject();
    return this;
  }

  /** Begins an array. */
  public JsonWriter beginArray() {
    generator.writeStartArray();
    return this;
  }

  /** Ends an array. */
  public JsonWriter endArray() {
    generator.writeEndArray();
    return this;
  }

  /** The name of the member whose value comes next. */
  public JsonWriter name(String name) {
    generator.writeName(wellFormed(name));
    return this;
  }

  /** A string. */
  public JsonWriter value(String value) {
    generator.writeString(wellFormed(value));
    return this;
  }

  /** A whole number. */
  public JsonWriter value(long value) {
    generator.writeNumber(value);
    return this;
  }

  /** An exact number; one beyond a thousand digits keeps its exponent. */
  public JsonWriter value(BigDecimal value) {
    if (Math.abs(value.scale()) > MAX_PLAIN_DIGITS) {
      generator.writeNumber(value.toString());
    } else {
      generator.writeNumber(value);
    }
    return this;
  }

  /** A number as short as tells it from its neighbours, without an exponent. */
  public JsonWriter value(float value) {
    float size = Math.abs(value);
    if (size >= PLAIN_FROM && size < PLAIN_BELOW) {
      generator.writeNumber(value);
      return this;
    }
    return value(new BigDecimal(Float.toString(value)));
  }

  /** True or false. */
  public JsonWriter value(boolean value) {
    generator.writeBoolean(value);
    return this;
  }

  /** Null. */
  public JsonWriter nullValue() {
    generator.writeNull();
    return this;
  }

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

  /** A value that is JSON already, as {@link Json#line} made it. */
  public JsonWriter raw(String json) {
    generator.writeRawValue(json);
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

  /** Hands everything written so far to the writer below. */
  public void flush() {
    generator.flush();
  }

  /** Ends the JSON; the writer below stays open. */
  @Override
  public void close() {
    generator.close();
  }

  private static String wellFormed(String text) {
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
