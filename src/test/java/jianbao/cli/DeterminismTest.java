package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import jianbao.testing.ForkedProgram;
import jianbao.testing.SyntheticArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the threads, the locale, the zone, the charset. */
class DeterminismTest {

  private static final int ARTICLES = 40;

  @TempDir private Path folder;

  @Test
  void threadsDoNotMatter() throws IOException {
    List<String> inputs = inputs();
    String expected = extract(inputs, "1");
    assertThat(expected).hasSizeGreaterThan(10_000);
    assertThat(extract(inputs, "4")).isEqualTo(expected);
  }

  @Test
  void localeAndZoneDoNotMatter() throws IOException {
    List<String> inputs = inputs();
    String expected = extract(inputs, "1");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(extract(inputs, "2")).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(extract(inputs, "2")).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Models are read once a process: only another process shows that reading them is as it was. */
  @Test
  void anotherProcessWithOtherDefaultsPrintsTheSame() throws IOException, InterruptedException {
    List<String> inputs = inputs();
    ForkedProgram program =
        ForkedProgram.start(
            folder,
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=ISO-8859-1"),
            arguments(inputs, "2"));
    assertThat(program.status()).as(program.errors()).isEqualTo(ExitStatus.DONE);
    assertThat(program.output()).isEqualTo(extract(inputs, "1"));
  }

  @Test
  void anIndexAnswersTheSameWhateverTheThreads() throws IOException {
    List<String> inputs = inputs();
    String one = search(inputs, "1");
    assertThat(one).hasLineCount(10);
    assertThat(search(inputs, "4")).isEqualTo(one);
  }

  private String search(List<String> inputs, String threads) {
    String index = folder.resolve("index-" + threads).toString();
    String[] ingest = {"ingest", "-q", "--index", index, "--threads", threads};
    CommandLineRun.of(
        "",
        IntStream.range(0, ingest.length + inputs.size())
            .mapToObj(i -> i < ingest.length ? ingest[i] : inputs.get(i - ingest.length))
            .toArray(String[]::new));
    return CommandLineRun.of("", "search", "--index", index, "--format", "jsonl", "政府 OR the")
        .out();
  }

  /** Synthetic articles of all languages, and pages. */
  private List<String> inputs() throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    SyntheticArticles source = SyntheticArticles.of(7, 300);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(source.article(i).json()).append('\n');
    }
    Files.writeString(articles, lines);
    return List.of(articles.toString(), "seeds");
  }

  private static String[] arguments(List<String> inputs, String threads) {
    return new String[] {
      "jianbao.cli.Main",
      "extract",
      "--format",
      "jsonl",
      "--threads",
      threads,
      inputs.get(0),
      inputs.get(1)
    };
  }

  private static String extract(List<String> inputs, String threads) {
    String[] all = arguments(inputs, threads);
    String[] arguments = java.util.Arrays.copyOfRange(all, 1, all.length);
    CommandLineRun run = CommandLineRun.of("", arguments);
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    return run.out();
  }
}
