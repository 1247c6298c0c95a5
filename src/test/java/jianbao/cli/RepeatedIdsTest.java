package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One id, two articles: it is kept, the index has the last, and one line says so. */
class RepeatedIdsTest {

  private static final String TWO =
      """
      {"id":"A1","text":"政府預留10億元。"}
      {"id":"A1","text":"政府預留10億元。"}
      {"id":"B1","text":"無關。"}
      {"id":"A1","text":"更正：政府預留20億元。"}
      """;

  private static final String WARNING =
      "jianbao: standard input:4: warning: the id A1 was that of another article in this run;"
          + " an index keeps the last\n";

  @TempDir private Path folder;

  @Test
  void extractKeepsThem() {
    CommandLineRun run = CommandLineRun.of(TWO, "extract", "--input-format", "jsonl", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().lines().filter(line -> line.startsWith("{\"id\":\"A1\""))).hasSize(3);
    assertThat(run.err()).isEqualTo(WARNING);
  }

  @Test
  void theIndexKeepsTheLast() {
    String index = folder.resolve("index").toString();
    CommandLineRun run =
        CommandLineRun.of(TWO, "ingest", "--index", index, "--input-format", "jsonl", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err())
        .startsWith(WARNING)
        .contains("4 articles: 2 new, 1 changed, 1 already there;", "the index holds 2 articles");
    CommandLineRun shown = CommandLineRun.of("", "show", "--index", index, "A1");
    assertThat(shown.out()).contains("20億元").doesNotContain("10億元");
  }
}
