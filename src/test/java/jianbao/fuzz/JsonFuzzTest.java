package jianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;

/** Whatever the text, reading it ends with a value or with the place of a fault. */
class JsonFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void readsOrSaysWhere(@NotNull String text) {
    try {
      JsonValue value = Json.parse(text);
      assertThat(Json.parse(Json.line(writer -> writer.value(value)))).isNotNull();
    } catch (JsonSyntaxException e) {
      assertThat(e.line()).isPositive();
      assertThat(e.column()).isNotNegative();
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
    }
  }
}
