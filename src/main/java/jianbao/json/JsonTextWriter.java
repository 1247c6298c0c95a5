package jianbao.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/**
 * Writes JSON as text: as UTF-8 without needless escapes, numbers in plain notation. Not
 * thread-safe.
 */
final class JsonTextWriter extends JsonWriter {

  static final int MAX_PLAIN_DIGITS = 1000;

  /** Where {@link Float#toString} writes no exponent. */
  private static final float PLAIN_FROM = 1e-3f;

  private static final float PLAIN_BELOW = 1e7f;

  private final JsonGenerator generator;

  JsonTextWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public JsonWriter beginObject() {
    generator.writeStartObject();
    return this;
  }

  @Override
  public JsonWriter endObject() {
    generator.writeEndObject();
    return this;
  }

  @Override
  public JsonWriter beginArray() {
    generator.writeStartArray();
    return this;
  }

  @Override
  public JsonWriter endArray() {
    generator.writeEndArray();
    return this;
  }

  @Override
  public JsonWriter name(String name) {
    generator.writeName(wellFormed(name));
    return this;
  }

  @Override
  public JsonWriter value(String value) {
    generator.writeString(wellFormed(value));
    return this;
  }

  @Override
  public JsonWriter value(long value) {
    generator.writeNumber(value);
    return this;
  }

  @Override
  public JsonWriter value(BigDecimal value) {
    if (Math.abs(value.scale()) > MAX_PLAIN_DIGITS) {
      generator.writeNumber(value.toString());
    } else {
      generator.writeNumber(value);
    }
    return this;
  }

  @Override
  public JsonWriter value(float value) {
    float size = Math.abs(value);
    if (size >= PLAIN_FROM && size < PLAIN_BELOW) {
      generator.writeNumber(value);
      return this;
    }
    return value(new BigDecimal(Float.toString(value)));
  }

  @Override
  public JsonWriter value(boolean value) {
    generator.writeBoolean(value);
    return this;
  }

  @Override
  public JsonWriter nullValue() {
    generator.writeNull();
    return this;
  }

  @Override
  public JsonWriter raw(String json) {
    generator.writeRawValue(json);
    return this;
  }

  @Override
  public void flush() {
    generator.flush();
  }

  @Override
  public void close() {
    generator.close();
  }
}
