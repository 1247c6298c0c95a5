package jianbao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void givesBackWhatItRead() {
    String json =
        "{\"id\":\"a\",\"n\":12345678901234567890.123,\"list\":[1,true,null,\"孫東\"],\"o\":{}}";
    assertThat(Json.line(writer -> writer.value(parse(json)))).isEqualTo(json);
  }

  @Test
  void readsEveryStringThatItWrote() throws JsonSyntaxException {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.nextWellFormed(20);
      String line = Json.line(writer -> writer.value(text));
      assertThat(line).as(random.seed()).doesNotContain("\n").doesNotContain("\r");
      assertThat(Json.parse(line)).as(random.seed()).isEqualTo(new JsonString(text));
    }
  }

  @Test
  void writesWhatUtf8CannotSayAsReplacementCharacter() {
    assertThat(Json.line(writer -> writer.value("a\uD800b\uDC00"))).isEqualTo("\"a\uFFFDb\uFFFD\"");
    assertThat(Json.line(writer -> writer.value("𠮷"))).isEqualTo("\"𠮷\"");
  }

  @Test
  void writesNumbersInPlainNotationWithinReason() {
    assertThat(Json.line(w -> w.value(parse("5E+9")))).isEqualTo("5000000000");
    assertThat(Json.line(w -> w.value(parse("1e99999")))).isEqualTo("1E+99999");
    assertThat(Json.line(w -> w.value(1.5f))).isEqualTo("1.5");
    assertThat(Json.line(w -> w.value(0.0005f))).isEqualTo("0.00050");
    assertThat(Json.line(w -> w.value(-2e8f))).isEqualTo("-200000000");
  }

  @Test
  void makesTheTreeThatItWouldReadFromTheLine() throws JsonSyntaxException {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 3000; round++) {
      Consumer<JsonWriter> content = content(random, 4);
      String line = Json.line(content);
      assertThat(Json.tree(content)).as(random.seed()).isEqualTo(Json.parse(line));
    }
  }

  /** Some value, the same each time it is written. */
  private static Consumer<JsonWriter> content(RandomText random, int depth) {
    String text = random.next(4);
    int number = random.below(2_000_000) - 1_000_000;
    int scale = random.below(5) == 0 ? -5_000 : random.below(1_800) - 900;
    List<Consumer<JsonWriter>> parts = new ArrayList<>();
    for (int i = random.below(4); depth > 0 && i > 0; i--) {
      parts.add(content(random, depth - 1));
    }
    return switch (random.below(depth > 0 ? 9 : 7)) {
      case 0 -> writer -> writer.value(text);
      case 1 -> writer -> writer.value((long) number * number);
      case 2 -> writer -> writer.value(BigDecimal.valueOf(number, scale));
      case 3 -> writer -> writer.value(number / 1024f);
      case 4 -> writer -> writer.value(number > 0);
      case 5 -> JsonWriter::nullValue;
      case 6 -> writer -> writer.raw(Json.line(raw -> raw.beginArray().value(text).endArray()));
      case 7 ->
          writer -> {
            writer.beginArray();
            parts.forEach(part -> part.accept(writer));
            writer.endArray();
          };
      default ->
          writer -> {
            writer.beginObject();
            for (int i = 0; i < parts.size(); i++) {
              parts.get(i).accept(writer.name(text + i));
            }
            writer.endObject();
          };
    };
  }

  @Test
  void refusesATreeThatIsNotEnded() {
    assertThatThrownBy(() -> Json.tree(JsonWriter::beginArray))
        .hasMessage("a value that is not ended");
  }

  @Test
  void saysWhereTheFaultIs() {
    assertThatThrownBy(() -> Json.parse("{\"a\":1,\n \"b\":tru}"))
        .isInstanceOfSatisfying(
            JsonSyntaxException.class,
            e -> {
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.getMessage()).startsWith("not JSON: ").doesNotContain("\n");
            });
    assertThatThrownBy(() -> Json.parse("{\"a\":1"))
        .hasMessage("not JSON: Unexpected end-of-input: expected close marker for Object");
    assertThatThrownBy(() -> Json.parse("")).hasMessage("expected a JSON value, found nothing");
    assertThatThrownBy(() -> Json.parse("{} {}"))
        .hasMessage("expected the end after one JSON value");
  }

  @Test
  void refusesDepthThatWouldEatTheStack() {
    assertThatThrownBy(() -> Json.parse("[".repeat(100_000)))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessageStartingWith("JSON beyond the bounds");
  }

  @Test
  void refusesNumbersThatNobodyCanHold() {
    assertThatThrownBy(() -> Json.parse("[2E55555555555555555]"))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("JSON beyond the bounds: a number too large");
  }

  @Test
  void takesNullForAMissingMember() throws JsonSyntaxException {
    JsonObject object = (JsonObject) Json.parse("{\"title\":null,\"text\":3}");
    assertThat(object.string("title")).isEmpty();
    assertThat(object.string("text")).isEmpty();
    assertThat(object.get("text")).isPresent();
  }

  private static JsonValue parse(String json) {
    try {
      return Json.parse(json);
    } catch (JsonSyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
