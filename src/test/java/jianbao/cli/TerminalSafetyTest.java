package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article holds never commands a terminal, whatever prints it. */
class TerminalSafetyTest {

  /** Clears the screen, sets the title, turns the text about, and is a colour of its own. */
  private static final String EVIL = "\u001B[2J\u001B]0;x\u0007\u009B31m\u202E\u001B[31m\r紅";

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void writeArticles() throws Exception {
    String json =
        "{\"id\":\"EVIL\",\"title\":\"孫東EVIL\",\"outlet\":\"報EVIL\",\"text\":\"孫東EVIL昨日說，逾50億元。\"}\n"
            .replace(
                "EVIL",
                EVIL.replace("\u001B", "\\u001b")
                    .replace("\u0007", "\\u0007")
                    .replace("\r", "\\r"));
    articles = Files.writeString(folder.resolve("a.jsonl"), json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "csv", "tsv"})
  void extract(String format) {
    expectSafe("extract", "--format", format, articles.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "csv", "tsv"})
  void searchAndEntities(String format) {
    String index = folder.resolve("index").toString();
    CommandLineRun.of("", "ingest", "--index", index, articles.toString());
    expectSafe("search", "--index", index, "--format", format, "孫東");
    expectSafe("search", "--index", index, "--format", format, "50億元");
    expectSafe("entities", "--index", index, "--format", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl"})
  void facets(String format) {
    String index = folder.resolve("index").toString();
    CommandLineRun.of("", "ingest", "--index", index, articles.toString());
    expectSafe("search", "--index", index, "--format", format, "--facet", "outlet", "50億元");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void show(String format) {
    String index = folder.resolve("index").toString();
    CommandLineRun.of("", "ingest", "--index", index, articles.toString());
    expectSafe("show", "--index", index, "--format", format, EVIL);
    expectSafe("search", "--index", index, "--kwic", "孫東");
  }

  @Test
  void convertAndSegment() {
    String text = "孫東" + EVIL + "昨日說。\r\n";
    for (List<String> command :
        List.of(
            List.of("convert", "--to", "zh-Hans"),
            List.of("segment"),
            List.of("segment", "--format", "jsonl"))) {
      String[] arguments = command.toArray(new String[0]);
      CommandLineRun run = CommandLineRun.onTerminal(text, arguments);
      assertThat(run.out()).doesNotContain("\u001B", "\u009B", "\u202E", "\u0007", "\r紅");
    }
  }

  @Test
  void convertLeavesALineEndOfTwoCharacters() {
    assertThat(CommandLineRun.onTerminal("體\r\n", "convert", "--to", "zh-Hans").out())
        .isEqualTo("体\r\n");
  }

  private static void expectSafe(String... arguments) {
    CommandLineRun run = CommandLineRun.onTerminal("", arguments);
    assertThat(run.out()).as(String.join(" ", arguments)).isNotEmpty();
    assertThat(run.out().replaceAll("\u001B\\[(?!31m)[0-9;]*m", ""))
        .as(String.join(" ", arguments))
        .doesNotContain("\u001B", "\u009B", "\u202E", "\u0007", "\r紅");
    assertThat(run.err()).doesNotContain("\u001B", "\u009B", "\u202E", "\u0007");
  }
}
