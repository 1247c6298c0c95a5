package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  @TempDir Path folder;

  private CommandLineRun run(String input, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    return CommandLineRun.of(input, all.toArray(new String[0]));
  }

  @Test
  void tellsWhatNewArticlesAQueryFinds() throws IOException {
    run("{\"id\":\"a\",\"text\":\"孫東到訪北京。\"}", "ingest", "-");
    CommandLineRun add = run("", "watch", "add", "sun", "孫東");
    assertThat(add.status()).isZero();
    assertThat(add.err()).isEqualTo("watch sun: added; from now on\n");
    assertThat(run("", "watch", "add", "bad", "(孫東").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run("", "watch", "run").status()).isEqualTo(ExitStatus.NOTHING_FOUND);

    CommandLineRun ingest =
        run(
            "{\"id\":\"b\",\"title\":\"孙东说\",\"text\":\"孙东表示。\"}\n{\"id\":\"c\",\"text\":\"無關。\"}",
            "ingest",
            "-");
    assertThat(ingest.err()).endsWith("watch sun: b  孙东说\n");

    CommandLineRun first = run("", "watch", "run", "--format", "jsonl");
    assertThat(first.status()).isZero();
    assertThat(first.out())
        .hasLineCount(1)
        .startsWith("{\"query\":\"sun\",\"rank\":1,\"id\":\"b\"");
    assertThat(run("", "watch", "run").status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    assertThat(run("", "watch", "run", "--since", "2020-01-01", "--format", "jsonl").out())
        .contains("\"id\":\"a\"", "\"id\":\"b\"");

    assertThat(run("", "watch", "list").out()).isEqualTo("sun\t孫東\n");
    CommandLineRun remove = run("", "watch", "remove", " sun", "moon");
    assertThat(remove.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    assertThat(remove.err()).isEqualTo("watch sun: removed\njianbao: no watch moon\n");
    assertThat(run("", "watch", "list").status()).isEqualTo(ExitStatus.NOTHING_FOUND);
  }

  @Test
  void needsAnIndex() {
    for (String[] arguments :
        new String[][] {
          {"watch", "add", "sun", "孫東"},
          {"watch", "list"},
          {"watch", "run"},
          {"watch", "remove", "sun"}
        }) {
      CommandLineRun run = run("", arguments);
      assertThat(run.status()).as(arguments[1]).isEqualTo(ExitStatus.INDEX_UNUSABLE);
      assertThat(run.err()).as(arguments[1]).contains(": no index here; ").hasLineCount(1);
    }
  }

  @Test
  void takesANameWithSpaceAroundIt() {
    run("{\"id\":\"a\",\"text\":\"無。\"}", "ingest", "-");
    run("", "watch", "add", " sun ", "孫東");
    run("{\"id\":\"b\",\"text\":\"孫東到訪。\"}", "ingest", "-");
    assertThat(run("", "watch", "run", " sun ").out()).contains("\"id\":\"b\"");
    assertThat(run("", "watch", "remove", "-q", " sun ").err()).isEmpty();
  }

  @Test
  void saysWhenAWatchIsReplacedAndRefusesOneWithoutAName() {
    run("{\"id\":\"a\",\"text\":\"無。\"}", "ingest", "-");
    run("", "watch", "add", "sun", "孫東");
    run("{\"id\":\"b\",\"text\":\"孫東到訪。\"}", "ingest", "-");
    assertThat(run("", "watch", "add", "sun", "孫東").err()).isEqualTo("watch sun: already there\n");
    assertThat(run("", "watch", "run").out()).as("not lost").contains("\"id\":\"b\"");
    assertThat(run("", "watch", "add", "sun", "陳茂波").err())
        .isEqualTo("watch sun: takes the place of another query; from now on\n");
    assertThat(run("", "watch", "add", "-q", "sun", "孫東").err()).isEmpty();
    assertThat(run("", "watch", "list").out()).isEqualTo("sun\t孫東\n");
    CommandLineRun nameless = run("", "watch", "add", " ", "孫東");
    assertThat(nameless.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(nameless.err()).startsWith("jianbao: expected a NAME that is not empty\n");
  }

  @Test
  void showsEveryHitHoweverManyThereAre() {
    run("{\"id\":\"x\",\"text\":\"無。\"}", "ingest", "-");
    run("", "watch", "add", "all", "孫東");
    StringBuilder articles = new StringBuilder();
    for (int i = 0; i < 2_300; i++) {
      articles.append("{\"id\":\"a" + i + "\",\"text\":\"孫東。\"}\n");
    }
    run(articles.toString(), "ingest", "-q", "-");
    assertThat(run("", "watch", "run", "--since", "2020-01-01").out()).hasLineCount(2_300);
    CommandLineRun run = run("", "watch", "run");
    assertThat(run.out().lines().distinct()).as("--since moves no mark").hasSize(2_300);
    assertThat(run("", "watch", "run").status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    assertThat(run("", "watch", "run", "--since", "2999-01-01").status())
        .isEqualTo(ExitStatus.NOTHING_FOUND);
    run("{\"id\":\"new\",\"text\":\"孫東又來。\"}", "ingest", "-q", "-");
    assertThat(run("", "watch", "run", "--format", "text").out())
        .startsWith("== all\n1. ")
        .contains("孫東");
  }

  @Test
  void goesOnBehindAWatchThatCannotBeUnderstood() throws IOException {
    run("{\"id\":\"a\",\"text\":\"無。\"}", "ingest", "-");
    run("", "watch", "add", "sun", "孫東");
    Path file = folder.resolve("index").resolve("watches.tsv");
    Files.writeString(file, "old\tgenre:sport\t0\n" + Files.readString(file));
    CommandLineRun ingest = run("{\"id\":\"b\",\"text\":\"孫東到訪。\"}", "ingest", "-");
    assertThat(ingest.status()).isZero();
    assertThat(ingest.err()).contains("jianbao: watch old: no genre 'sport';", "watch sun: b");
    CommandLineRun run = run("", "watch", "run");
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.err()).startsWith("jianbao: watch old: no genre 'sport'; expected one of news,");
    assertThat(run.out()).contains("\"id\":\"b\"").hasLineCount(1);
    assertThat(run("", "watch", "run", "sun").status()).isEqualTo(ExitStatus.NOTHING_FOUND);
  }

  @Test
  void watchesAListOfNames() throws IOException {
    Path names = folder.resolve("names.csv");
    Files.writeString(names, "\uFEFF陳茂波,\"Chan, Paul\"\r\n\r\n創科局\r\n");
    run("{\"id\":\"a\",\"text\":\"無。\"}", "ingest", "-");
    assertThat(run("", "watch", "add", "--names", names.toString()).status()).isZero();
    assertThat(run("", "watch", "list").out())
        .isEqualTo(
            """
            陳茂波\t"陳茂波" OR entity:"陳茂波" OR "Chan, Paul" OR entity:"Chan, Paul"
            創科局\t"創科局" OR entity:"創科局"
            """);
    CommandLineRun ingest =
        run("{\"id\":\"b\",\"text\":\"财政司司长陈茂波与创新科技及工业局局长孙东会面。\"}", "ingest", "-");
    assertThat(ingest.err()).contains("watch 陳茂波: b", "watch 創科局: b");
  }

  @Test
  void watchesTheNamesOfAGazetteer() throws IOException {
    Path names = folder.resolve("names.csv");
    Files.writeString(
        names, "type,id,zh,en,short\n# ours\nperson,,陳茂波,Paul Chan,\nagency,x,甲乙丙丁會,,甲乙會|丙丁\n");
    run("{\"id\":\"a\",\"text\":\"無。\"}", "ingest", "-");
    assertThat(run("", "watch", "add", "--names", names.toString()).status()).isZero();
    assertThat(run("", "watch", "list").out())
        .isEqualTo(
            """
            陳茂波\t"陳茂波" OR entity:"陳茂波" OR "Paul Chan" OR entity:"Paul Chan"
            甲乙丙丁會\t"甲乙丙丁會" OR entity:"甲乙丙丁會" OR "甲乙會" OR entity:"甲乙會" OR "丙丁" OR entity:"丙丁"
            """);
  }

  @Test
  void takesAListThatIsNoCsvForAFault() throws IOException {
    Path names = folder.resolve("names.csv");
    Files.writeString(names, "#MeToo\n創科局,\"陳茂波\n");
    run("{\"id\":\"a\",\"text\":\"無。\"}", "ingest", "-");
    CommandLineRun add = run("", "watch", "add", "--names", names.toString());
    assertThat(add.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(add.err()).contains("names.csv:2:5: expected a closing quote");
    Files.writeString(names, "#MeToo\n");
    assertThat(run("", "watch", "add", "--names", names.toString()).status()).isZero();
    assertThat(run("", "watch", "list").out()).startsWith("#MeToo\t");
  }
}
