package jianbao.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonBoolean;
import jianbao.json.JsonValue.JsonNull;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/**
 * Makes of JSON the value that {@link Json#parse} would read from the text of it, without the text.
 * Not thread-safe.
 */
final class JsonTreeWriter extends JsonWriter {

  /** What is begun and not ended: an object or an array. */
  private record Level(
      SequencedMap<String, JsonValue> members, List<JsonValue> items, String name) {}

  private final Deque<Level> outer = new ArrayDeque<>();
  private SequencedMap<String, JsonValue> members;
  private List<JsonValue> items;
  private String name;
  private JsonValue whole;

  /**
   * The value written.
   *
   * @throws IllegalStateException if it is not ended
   */
  JsonValue whole() {
    if (whole == null) {
      throw new IllegalStateException("a value that is not ended");
    }
    return whole;
  }

  @Override
  public JsonWriter beginObject() {
    enter();
    members = new LinkedHashMap<>();
    items = null;
    return this;
  }

  @Override
  public JsonWriter endObject() {
    return leave(new JsonObject(members));
  }

  @Override
  public JsonWriter beginArray() {
    enter();
    items = new ArrayList<>();
    members = null;
    return this;
  }

  @Override
  public JsonWriter endArray() {
    return leave(new JsonArray(items));
  }

  @Override
  public JsonWriter name(String name) {
    this.name = wellFormed(name);
    return this;
  }

  @Override
  public JsonWriter value(String value) {
    return add(new JsonString(wellFormed(value)));
  }

  @Override
  public JsonWriter value(long value) {
    return add(new JsonNumber(BigDecimal.valueOf(value)));
  }

  @Override
  public JsonWriter value(BigDecimal value) {
    boolean isWritten = value.scale() >= 0 || value.scale() < -JsonTextWriter.MAX_PLAIN_DIGITS;
    return add(new JsonNumber(isWritten ? value : value.setScale(0)));
  }

  @Override
  public JsonWriter value(float value) {
    return value(new BigDecimal(Float.toString(value)));
  }

  @Override
  public JsonWriter value(boolean value) {
    return add(new JsonBoolean(value));
  }

  @Override
  public JsonWriter nullValue() {
    return add(new JsonNull());
  }

  @Override
  public JsonWriter value(JsonValue value) {
    return add(value);
  }

  @Override
  public JsonWriter raw(String json) {
    try {
      return add(Json.parse(json));
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private void enter() {
    outer.push(new Level(members, items, name));
  }

  private JsonWriter leave(JsonValue value) {
    Level level = outer.pop();
    members = level.members();
    items = level.items();
    name = level.name();
    return add(value);
  }

  private JsonWriter add(JsonValue value) {
    if (members != null) {
      members.put(name, value);
    } else if (items != null) {
      items.add(value);
    } else {
      whole = value;
    }
    return this;
  }
}
