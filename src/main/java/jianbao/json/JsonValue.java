package jianbao.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A JSON value. Immutable. */
public sealed interface JsonValue {

  /**
   * An object.
   *
   * @param members its members in order; of two with one name the last
   */
  record JsonObject(SequencedMap<String, JsonValue> members) implements JsonValue {

    /** The member of that name; empty if there is none or it is null. */
    public Optional<JsonValue> get(String name) {
      return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof JsonNull));
    }

    /** The string of that name; empty if there is none or it is something else. */
    public Optional<String> string(String name) {
      return get(name).map(value -> value instanceof JsonString s ? s.value() : null);
    }
  }

  /**
   * An array.
   *
   * @param items its items
   */
  record JsonArray(List<JsonValue> items) implements JsonValue {}

  /**
   * A string.
   *
   * @param value its characters
   */
  record JsonString(String value) implements JsonValue {}

  /**
   * A number, exactly as written.
   *
   * @param value its value
   */
  record JsonNumber(BigDecimal value) implements JsonValue {}

  /**
   * True or false.
   *
   * @param value which
   */
  record JsonBoolean(boolean value) implements JsonValue {}

  /** Null. */
  record JsonNull() implements JsonValue {}
}
