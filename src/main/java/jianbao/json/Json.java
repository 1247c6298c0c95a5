package jianbao.json;

import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonBoolean;
import jianbao.json.JsonValue.JsonNull;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes JSON. Thread-safe. */
public final class Json {

  /** Nesting deeper than this is refused. */
  public static final int MAX_DEPTH = 200;

  /** Strings longer than this many UTF-16 units are refused. */
  public static final int MAX_STRING = 64 << 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private Json() {}

  /**
   * Reads one value that fills the whole text.
   *
   * @throws JsonSyntaxException if it does not, or leaves the bounds
   */
  public static JsonValue parse(String text) throws JsonSyntaxException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return only(parser);
    } catch (JacksonException e) {
      throw fault(e);
    }
  }

  /**
   * The values of a text, read one at a time: the items of an array, or values that follow each
   * other, as they do in JSON Lines.
   *
   * @param reader the text; closed with the items
   */
  public static JsonItems items(Reader reader) {
    return new JsonItems(FACTORY.createParser(ObjectReadContext.empty(), reader));
  }

  /** A writer of JSON onto {@code out}, which stays open and is not flushed. */
  public static JsonWriter writer(Writer out) {
    return new JsonTextWriter(FACTORY.createGenerator(ObjectWriteContext.empty(), out));
  }

  /** One line of JSON Lines, without its end. */
  public static String line(Consumer<JsonWriter> content) {
    StringWriter line = new StringWriter();
    try (JsonWriter writer = writer(line)) {
      content.accept(writer);
    }
    return line.toString();
  }

  /** The value that {@link #parse} would read from the {@link #line} of it, without the detour. */
  public static JsonValue tree(Consumer<JsonWriter> content) {
    JsonTreeWriter writer = new JsonTreeWriter();
    content.accept(writer);
    return writer.whole();
  }

  private static JsonValue only(JsonParser parser) throws JsonSyntaxException {
    if (parser.nextToken() == null) {
      throw new JsonSyntaxException(1, 1, "expected a JSON value, found nothing");
    }
    try {
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        throw fault(parser, "expected the end after one JSON value");
      }
      return value;
    } catch (NumberFormatException e) { // an exponent of more than ten digits
      throw fault(parser, "JSON beyond the bounds: a number too large");
    }
  }

  static JsonValue value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new JsonString(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getDecimalValue());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      default -> new JsonNull();
    };
  }

  private static JsonObject object(JsonParser parser) {
    SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new JsonObject(members);
  }

  private static JsonArray array(JsonParser parser) {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new JsonArray(items);
  }

  static JsonSyntaxException fault(JsonParser parser, String reason) {
    return new JsonSyntaxException(
        parser.currentTokenLocation().getLineNr(),
        parser.currentTokenLocation().getColumnNr(),
        reason);
  }

  static JsonSyntaxException fault(JacksonException e) {
    String reason =
        (e instanceof StreamConstraintsException ? "JSON beyond the bounds: " : "not JSON: ")
            + firstLine(e);
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    return new JsonSyntaxException(line, column, reason);
  }

  static String firstLine(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int setting = message.indexOf(", from `"); // names the parser's own setting
    if (setting >= 0) {
      return message.substring(0, setting) + ")";
    }
    int begun = message.indexOf(" (start marker at "); // names a place without saying which
    if (begun >= 0) {
      return message.substring(0, begun);
    }
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
