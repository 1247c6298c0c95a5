package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jianbao.data.Models;
import jianbao.document.Given;
import jianbao.json.Json;
import jianbao.output.ArticleJson;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.source.Format;
import jianbao.source.Limits;
import jianbao.source.SourceOptions;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;

class ReadingRunTest {

  @Test
  void keepsTheOrderOfTheInputsWhateverTheThreads() {
    RandomText random = RandomText.seeded();
    StringBuilder input = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String id = "id-" + i;
      String text = random.nextWellFormed(60);
      ids.add(id);
      input.append(
          Json.line(w -> w.beginObject().member("id", id).member("text", text).endObject()));
      input.append('\n');
    }
    List<String> faults = new ArrayList<>();
    List<String> one = run(input.toString(), 1, faults);
    assertThat(faults).as(random.seed()).isEmpty();
    assertThat(one).as(random.seed()).hasSize(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      assertThat(one.get(i)).startsWith("{\"id\":\"" + ids.get(i) + "\"");
    }
    assertThat(run(input.toString(), 4)).as(random.seed()).isEqualTo(one);
  }

  @Test
  void goesOnBehindABadRecord() {
    String input =
        """
        {"id":"a","text":"香港"}
        not json
        ["no object"]
        {"id":"b","title":"no text"}
        {"id":"c","text":"澳門"}
        """;
    List<String> faults = new ArrayList<>();
    List<String> lines = run(input, 2, faults);
    assertThat(lines).hasSize(2);
    assertThat(faults).hasSize(3);
    assertThat(faults.get(0)).startsWith("standard input:2:");
    assertThat(faults.get(1)).startsWith("standard input:3: expected a JSON object");
    assertThat(faults.get(2)).startsWith("standard input:4: expected a member \"text\"");
  }

  @Test
  void keepsTheIdOfAnArticleThatComesTwice() {
    String line = "{\"text\":\"同一篇文章\"}\n";
    List<String> faults = new ArrayList<>();
    List<String> lines = run(line + line, 2, faults);
    assertThat(lines.get(0).replaceFirst("\"line\":1", "\"line\":2")).isEqualTo(lines.get(1));
    assertThat(faults).isEmpty();
  }

  @Test
  void failsOneArticleOfAGroupAlone() {
    List<String> faults = new ArrayList<>();
    List<String> ids =
        run(
            numbered(100),
            Limits.DEFAULT,
            id -> {
              if (id.equals("id-50")) {
                throw new IllegalStateException("it is the fiftieth");
              }
              return id;
            },
            faults);
    List<String> others =
        new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> "id-" + i).toList());
    others.remove("id-50");
    assertThat(ids).isEqualTo(others);
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst())
        .startsWith("standard input:51: cannot be analysed")
        .contains("it is the fiftieth");
  }

  @Test
  void givesUpOneArticleOfAGroupAlone() {
    CountDownLatch never = new CountDownLatch(1);
    List<String> faults = new ArrayList<>();
    Limits second = new Limits(Limits.DEFAULT.documentBytes(), Duration.ofSeconds(1));
    List<String> ids =
        run(
            numbered(20),
            second,
            id -> {
              while (id.equals("id-11") && never.getCount() > 0) {
                Thread.onSpinWait();
              }
              return id;
            },
            faults);
    never.countDown();
    assertThat(ids).hasSize(19).doesNotContain("id-11");
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst())
        .startsWith("standard input:12: analysing it took longer than 1 s");
  }

  private static String numbered(int articles) {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      input.append("{\"id\":\"id-" + i + "\",\"text\":\"第" + i + "篇\"}\n");
    }
    return input.toString();
  }

  @Test
  void readsTheSeedsTheSameEveryTime() throws Exception {
    List<String> paths;
    try (var files = Files.list(Path.of("seeds"))) {
      paths = files.map(Path::toString).sorted().toList();
    }
    List<String> once = new ArrayList<>();
    List<String> again = new ArrayList<>();
    new ReadingRun<>(options(1, Optional.empty()), ArticleJson::line, once::add, f -> {})
        .read(paths, new ByteArrayInputStream(new byte[0]));
    new ReadingRun<>(options(3, Optional.empty()), ArticleJson::line, again::add, f -> {})
        .read(paths, new ByteArrayInputStream(new byte[0]));
    assertThat(again).isEqualTo(once).hasSizeGreaterThanOrEqualTo(paths.size());
  }

  private static List<String> run(String input, int threads) {
    return run(input, threads, new ArrayList<>());
  }

  private static List<String> run(String input, int threads, List<String> faults) {
    List<String> lines = new ArrayList<>();
    new ReadingRun<>(
            options(threads, Optional.of(Format.JSONL)),
            ArticleJson::line,
            lines::add,
            fault -> faults.add(fault.toString()))
        .read(List.of("-"), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    return lines;
  }

  private static List<String> run(
      String input, Limits limits, UnaryOperator<String> work, List<String> faults) {
    SourceOptions source =
        new SourceOptions(Optional.of(Format.JSONL), Optional.empty(), Given.NOTHING, limits);
    List<String> results = new ArrayList<>();
    new ReadingRun<>(
            new ReadingOptions(source, "HK", Depth.MENTIONS, 1, Models.bundled()),
            article -> work.apply(article.article().id()),
            results::add,
            fault -> faults.add(fault.toString()))
        .read(List.of("-"), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    return results;
  }

  private static ReadingOptions options(int threads, Optional<Format> format) {
    return new ReadingOptions(
        new SourceOptions(format, Given.NOTHING), "HK", Depth.MENTIONS, threads, Models.bundled());
  }
}
