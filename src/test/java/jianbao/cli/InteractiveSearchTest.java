package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import jianbao.data.Models;
import jianbao.index.ArticleIndex;
import jianbao.index.SearchRequest;
import jianbao.output.HitText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered at the prompt. */
class InteractiveSearchTest {

  @TempDir static Path folder;

  private static Path index;

  @BeforeAll
  static void ingest() {
    index = folder.resolve("index");
    StringBuilder articles = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      articles.append("{\"id\":\"a" + i + "\",\"text\":\"2047年之前。第" + i + "次會議。\"}\n");
    }
    CommandLineRun run =
        CommandLineRun.of(articles.toString(), "ingest", "--index", index.toString(), "-");
    assertThat(run.status()).as(run.err()).isZero();
  }

  private static String answers(String... lines) throws Exception {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false,
            false,
            Map.of(),
            new Interruption());
    StringWriter out = new StringWriter();
    try (ArticleIndex articles = ArticleIndex.open(index, Models.bundled())) {
      SearchRequest request = SearchRequest.of("").withPage(0, 2);
      InteractiveSearch search =
          new InteractiveSearch(console, articles, request, HitText.Style.PLAIN);
      for (String line : lines) {
        out.getBuffer().setLength(0);
        search.answer(line, out);
      }
    }
    return out.toString();
  }

  @Test
  void aNumberShowsTheHitThatHasItAndIsAQueryOtherwise() throws Exception {
    assertThat(answers("會議", "2")).contains("次會議。").doesNotContain(" match");
    assertThat(answers("2047")).endsWith("3 articles match\n");
    assertThat(answers("會議", "2047")).endsWith("3 articles match\n");
    assertThat(answers("會議", ":search 2")).endsWith("1 article matches\n");
  }

  @Test
  void goesOnOnlyWhereThereIsSomething() throws Exception {
    assertThat(answers(":next")).startsWith("no query yet; a query searches;");
    assertThat(answers(":explain")).startsWith("no query yet; ");
    assertThat(answers("會議", ":next")).startsWith("3. ");
    assertThat(answers("會議", ":next", ":next")).startsWith("nothing more; 3 articles match");
    assertThat(answers("會議", ":next", ":next", ":next")).isEqualTo("nothing more\n");
    assertThat(answers("會議", "(")).contains("this bracket is not closed\n  (\n  ^");
    assertThat(answers("無此事")).isEqualTo("0 articles match\n");
  }
}
