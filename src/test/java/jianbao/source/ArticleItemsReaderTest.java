package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import jianbao.document.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleItemsReaderTest {

  @TempDir private Path folder;

  @Test
  void readsOneArticleOverSeveralLines() throws IOException {
    assertThat(read("{\n  \"text\": \"香港\"\n}\n").texts()).containsExactly("香港");
  }

  @Test
  void readsAnArrayAndSaysOnWhichLineAnItemStands() throws IOException {
    ReadItems items = read("[\n{\"text\":\"一\"},\n7,\n{\"text\":\"二\"}\n]");
    assertThat(items.texts()).containsExactly("一", "二");
    assertThat(items.documents().getLast().origin().line()).isEqualTo(4);
    assertThat(items.failures())
        .hasSize(1)
        .first()
        .asString()
        .contains(":3: expected a JSON object");
  }

  @Test
  void takesLinesForLinesWhateverTheName() throws IOException {
    ReadItems items = read("{\"text\":\"一\"}\n{\"text\":\n{\"text\":\"二\"}\n");
    assertThat(items.texts()).containsExactly("一", "二");
    assertThat(items.failures()).hasSize(1);
  }

  @Test
  void stopsAtAFaultOfTheSyntax() throws IOException {
    ReadItems items = read("[{\"text\":\"一\"},\n{\"text\" \"二\"}]");
    assertThat(items.texts()).containsExactly("一");
    assertThat(items.failures()).hasSize(1).first().asString().contains(".json:2:");
  }

  @Test
  void saysThatThereIsNone() throws IOException {
    assertThat(read("[]").failures()).hasSize(1).first().asString().contains("found none");
  }

  @Test
  void refusesAnItemThatIsTooLarge() throws IOException {
    Path file = folder.resolve("big.json");
    String item = "{\"text\":\"" + "a".repeat(700_000) + "\"}";
    String large = "{\"text\":\"" + "a".repeat(3_000_000) + "\"}";
    Files.writeString(file, "[" + item + "," + item + "," + item + "," + large + "]");
    Limits limits = new Limits(1 << 20, Duration.ofSeconds(60));
    SourceOptions options =
        new SourceOptions(Optional.empty(), Optional.empty(), Given.NOTHING, limits);
    ReadItems items = ReadItems.of(options, new byte[0], file.toString());
    assertThat(items.texts()).hasSize(3);
    assertThat(items.failures()).hasSize(1).first().asString().contains("--max-size");
  }

  @Test
  void readsStandardInputByItsContent() {
    ReadItems items =
        ReadItems.of(
            SourceOptions.NONE, "[ {\"text\":\"一\"} ]".getBytes(StandardCharsets.UTF_16LE));
    assertThat(items.texts()).containsExactly("一");
    byte[] big5 = "[{\"text\":\"立法會開會\"}]".getBytes(Charset.forName("Big5"));
    assertThat(ReadItems.of(SourceOptions.NONE, big5).texts()).containsExactly("立法會開會");
  }

  private ReadItems read(String json) throws IOException {
    return ReadItems.of(Files.writeString(folder.resolve("articles.json"), json));
  }
}
