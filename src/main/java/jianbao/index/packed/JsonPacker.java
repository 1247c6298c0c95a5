package jianbao.index.packed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import jianbao.index.packed.TextUnits.Chars;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonBoolean;
import jianbao.json.JsonValue.JsonNull;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/** Any JSON value in bytes, exactly. Not thread-safe. */
final class JsonPacker {

  private static final int NULL = 0;
  private static final int FALSE = 1;
  private static final int TRUE = 2;
  private static final int NUMBER = 3;
  private static final int STRING = 4;
  private static final int ARRAY = 5;
  private static final int OBJECT = 6;

  private final TextUnits units;
  private final Bytes scratch = new Bytes();
  private final Chars chars = new Chars();

  JsonPacker(TextUnits units) {
    this.units = units;
  }

  void write(JsonValue value, Bytes out) {
    switch (value) {
      case JsonNull nothing -> out.add(NULL);
      case JsonBoolean truth -> out.add(truth.value() ? TRUE : FALSE);
      case JsonNumber number -> {
        out.add(NUMBER);
        text(number.value().toString(), out);
      }
      case JsonString string -> {
        out.add(STRING);
        text(string.value(), out);
      }
      case JsonArray array -> {
        out.add(ARRAY);
        out.addNumber(array.items().size());
        array.items().forEach(item -> write(item, out));
      }
      case JsonObject object -> {
        out.add(OBJECT);
        out.addNumber(object.members().size());
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
          text(member.getKey(), out);
          write(member.getValue(), out);
        }
      }
    }
  }

  JsonValue read(ByteInput in) {
    int tag = in.next();
    return switch (tag) {
      case NULL -> new JsonNull();
      case FALSE -> new JsonBoolean(false);
      case TRUE -> new JsonBoolean(true);
      case NUMBER -> new JsonNumber(new BigDecimal(text(in)));
      case STRING -> new JsonString(text(in));
      case ARRAY -> {
        int size = in.number();
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          items.add(read(in));
        }
        yield new JsonArray(items);
      }
      case OBJECT -> {
        int size = in.number();
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
          String name = text(in);
          members.put(name, read(in));
        }
        yield new JsonObject(members);
      }
      default -> throw new IllegalStateException("no kind of value " + tag);
    };
  }

  /** A text with its length before it. */
  void text(String text, Bytes out) {
    scratch.clear();
    units.encode(text, scratch);
    out.addNumber(scratch.length());
    out.addAll(scratch);
  }

  String text(ByteInput in) {
    int length = in.number();
    int from = in.position();
    in.skip(length);
    units.decode(in.bytes(), from, from + length, chars);
    return chars.toString();
  }
}
