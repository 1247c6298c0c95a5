package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue.JsonObject;
import org.junit.jupiter.api.Test;

/** {@code extract --explain-layout}. */
class ExplainLayoutTest {

  private static final String PAGE = "𠮷屋海濱長廊下月開放 兩岸步行僅十分鐘\n\n位於東岸的海濱長廊將於下月一日開放，市民\n可由碼頭步行前往。\n";

  @Test
  void aLineOfJsonForEachLineOfThePage() throws JsonSyntaxException {
    CommandLineRun run =
        CommandLineRun.of(PAGE, "extract", "--explain-layout", "--format", "jsonl", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    JsonObject first = (JsonObject) Json.parse(lines.get(0));
    assertThat(first.string("role")).contains("headline");
    assertThat(first.string("article")).contains("A1");
    assertThat(first.string("text")).contains("𠮷屋海濱長廊下月開放 兩岸步行僅十分鐘");
    assertThat(lines.get(0)).contains("\"source\":[0,19]").contains("\"why\":{\"role\":[\"");
    assertThat(lines.get(2)).contains("\"line\":4").contains("\"join\":true");
  }

  @Test
  void sentencesForPeople() {
    CommandLineRun run =
        CommandLineRun.of(PAGE, "extract", "--explain-layout", "--format", "text", "-");
    assertThat(run.out())
        .startsWith("standard input: 1 article\n  A1  𠮷屋海濱長廊下月開放 兩岸步行僅十分鐘\n    1  A1  headline")
        .contains("parts clauses by spaces, as headlines do")
        .contains("joined: ");
  }

  @Test
  void rowsAreNoFormatForIt() {
    CommandLineRun run =
        CommandLineRun.of(PAGE, "extract", "--explain-layout", "--format", "csv", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("expected --format text or jsonl");
  }

  @Test
  void whatHasNoLayoutIsSaidOnce() {
    String lines = "{\"text\":\"第一篇。\"}\n{\"text\":\"第二篇。\"}\n";
    CommandLineRun run =
        CommandLineRun.of(lines, "extract", "--explain-layout", "--input-format", "jsonl", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "jianbao: standard input: warning: jsonl tells headline and text apart; no layout to"
                + " explain\n");
  }
}
