package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import jianbao.document.Given;
import jianbao.document.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLinesReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "x-MS950-HKSCS", "GB18030"})
  void readsEveryCharsetLineByLine(String charset) throws IOException {
    String lines = "{\"text\":\"香港開埠啲嘢\"}\n\n{\"id\":\"a\",\"text\":\"上環\"}\r\n{\"text\":\"上海\"}";
    Path file = Files.write(folder.resolve("a.jsonl"), lines.getBytes(Charset.forName(charset)));
    ReadItems items = ReadItems.of(file);
    assertThat(items.texts()).containsExactly("香港開埠啲嘢", "上環", "上海");
    assertThat(items.documents().stream().map(d -> d.origin().line())).containsExactly(1, 3, 4);
    assertThat(items.failures()).isEmpty();
  }

  @Test
  void skipsALineThatIsTooLong() throws IOException {
    Path file = folder.resolve("long.jsonl");
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"text\":\"前\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 20; i++) {
        out.write(megabyte);
      }
      out.write("\"}\n{\"text\":\"後\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Limits limits = new Limits(1 << 20, Duration.ofSeconds(60));
    SourceOptions options =
        new SourceOptions(Optional.empty(), Optional.empty(), Given.NOTHING, limits);
    ReadItems items = ReadItems.of(options, new byte[0], file.toString());
    assertThat(items.texts()).containsExactly("前", "後");
    assertThat(items.failures())
        .containsExactly(file + ":2: line larger than 1 MB; --max-size allows more");
  }

  @Test
  void aMalformedLineDoesNotSpoilTheNext() throws IOException {
    byte[] bytes =
        "{\"text\":\"香港\"}\n{\"text\":\"??\"}\n{\"text\":\"上環\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    int mark = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?');
    bytes[mark] = (byte) 0xC3;
    Path file = Files.write(folder.resolve("bad.jsonl"), bytes);
    ReadItems items = ReadItems.of(file);
    assertThat(items.texts()).containsExactly("香港", "上環");
    assertThat(items.failures()).containsExactly(file + ":2: not valid UTF-8");
  }

  @Test
  void findsTheCharsetBehindPlainAscii() throws IOException {
    String text = "{\"text\":\"Hong Kong\"}\n".repeat(5000) + "{\"text\":\"立法會昨日開會\"}\n";
    Path file = Files.write(folder.resolve("late.jsonl"), text.getBytes(Charset.forName("Big5")));
    ReadItems items = ReadItems.of(file);
    assertThat(items.texts()).hasSize(5001).last().isEqualTo("立法會昨日開會");
    assertThat(items.documents().getLast().origin().charset()).isEqualTo("Big5");
  }

  @Test
  void keepsWhatItIsGiven() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("one.jsonl"),
            """
            {"id":"x1","title":"題","text":" 文\\n文 ","published":"2025/2/7","language":"zh-Hant-MO","outlet":"報","url":"u","page":3,"tags":["a"]}
            {"text":"文","published":"yesterday","title":null,"language":"???"}
            """);
    ReadItems items = ReadItems.of(file);
    SourceDocument.Ready first = (SourceDocument.Ready) items.documents().getFirst();
    assertThat(first.id()).hasValue("x1");
    assertThat(first.text()).isEqualTo(" 文\n文 ");
    assertThat(first.given().published().orElseThrow()).hasToString("2025-02-07");
    assertThat(first.given().language().orElseThrow().toLanguageTag()).isEqualTo("zh-Hant-MO");
    assertThat(first.extra()).hasValue("{\"page\":3,\"tags\":[\"a\"]}");
    SourceDocument.Ready second = (SourceDocument.Ready) items.documents().getLast();
    assertThat(second.title()).isEmpty();
    assertThat(second.given().language()).isEmpty();
    assertThat(items.warnings())
        .containsExactly(
            file
                + ":2: warning: expected a date like 2025-02-27 as \"published\", found 'yesterday'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"text\"",
        "{\"text\":1}",
        "{}",
        "{\"text\":\"a\"} {}",
        "{\"text\":\"a\"",
        "nul"
      })
  void saysWhatIsNoArticle(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.jsonl"), line + "\n{\"text\":\"好\"}\n");
    ReadItems items = ReadItems.of(file);
    assertThat(items.texts()).containsExactly("好");
    assertThat(items.failures()).hasSize(1).first().asString().startsWith(file + ":1");
  }

  @Test
  void refusesDeepNesting() throws IOException {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    Path file =
        Files.writeString(
            folder.resolve("deep.jsonl"),
            "{\"text\":\"a\",\"x\":" + deep + "}\n{\"text\":\"好\"}\n");
    ReadItems items = ReadItems.of(file);
    assertThat(items.texts()).containsExactly("好");
    assertThat(items.failures()).hasSize(1);
  }
}
