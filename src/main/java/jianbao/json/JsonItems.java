package jianbao.json;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The values of one JSON text, one at a time: the items of an array, or values that follow each
 * other. Only one is in memory. Not thread-safe.
 */
public final class JsonItems implements AutoCloseable {

  private final JsonParser parser;
  private boolean inArray;
  private int line = 1;

  JsonItems(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The next value; empty when there is none.
   *
   * @throws JsonSyntaxException if what comes next is not JSON, or beyond the bounds; there is no
   *     going on after that
   * @throws IOException if the text cannot be read
   */
  public Optional<JsonValue> next() throws JsonSyntaxException, IOException {
    try {
      JsonToken token = parser.nextToken();
      while ((token == JsonToken.START_ARRAY && !inArray)
          || (token == JsonToken.END_ARRAY && inArray)) {
        inArray = token == JsonToken.START_ARRAY;
        token = parser.nextToken();
      }
      if (token == null) {
        return Optional.empty();
      }
      line = parser.currentTokenLocation().getLineNr();
      return Optional.of(Json.value(parser));
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw Json.fault(e);
    } catch (NumberFormatException e) { // an exponent of more than ten digits
      throw Json.fault(parser, "JSON beyond the bounds: a number too large");
    }
  }

  /** The line on which the last value began, from 1. */
  public int line() {
    return line;
  }

  @Override
  public void close() {
    parser.close();
  }
}
