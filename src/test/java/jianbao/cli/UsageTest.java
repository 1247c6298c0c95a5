package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frobnicate | no command 'frobnicate'; expected one of ingest, search,",
        "watch frob | no command 'frob'; expected one of add, list, remove, run",
        "extract --no-such-option | no option '--no-such-option' here",
        "search -香港 | no option '-香港' here; -e takes a query that begins with a minus",
        "stats more | expected no further argument, found 'more'",
        "show | expected ID",
        "extract -o | --output: expected FILE behind it",
        "search --sort best x | --sort: expected relevance, newest or oldest, found 'best'",
        "search --facet colour x | --facet: expected person, agency, place, outlet, language,",
        "search -n ten x | -n: expected a whole number, found 'ten'",
        "search -n 1 -n 2 x | -n: expected once, found again",
        "extract --format xml - | --format: expected text, jsonl, csv or tsv, found 'xml'",
        "extract --explain --format csv - | --explain: expected --format jsonl",
        "extract --threads 0 - | --threads: expected 1 or more, found 0",
        "ingest --threads -2 - | --threads: expected 1 or more, found -2",
        "search --models no-such-folder x | no such folder: no-such-folder",
        "stats --models no-such-folder | no such folder: no-such-folder",
        "entities --since foo | --since: expected a date like 2025-02-27, 2025-02 or 2025, found"
            + " 'foo'",
        "extract --published yesterday - | expected a date like 2025-02-27, found 'yesterday'",
        "extract --language 中文 - | expected a BCP 47 tag like zh-Hant-HK, found '中文'",
        "extract --input-format docx - | 'docx'",
        "extract --threads many - | --threads: expected a whole number, found 'many'",
        "extract --home Nowhere - | found 'Nowhere'",
        "extract --home ZZ - | found 'ZZ'",
        "extract --models no-such-folder - | no such folder: no-such-folder",
        "evaluate --models no-such-folder | no such folder: no-such-folder",
        "train --models no-such-folder | no such folder: no-such-folder",
        "convert - | --to",
        "convert --to zh-Mars - | found 'zh-Mars'"
      })
  void wrongUsageIsOneFaultAndStatusTwo(String arguments, String message) {
    CommandLineRun run = CommandLineRun.of("", arguments.split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).startsWith("jianbao: ").contains(message).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void resultsNeverTakeThePlaceOfAnInput(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("clip.txt"), "政府預留10億元。");
    for (String path : List.of(input.toString(), folder.toString())) {
      for (String command : List.of("extract", "segment", "convert --to zh-Hans")) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
        arguments.addAll(List.of("-o", input.toString(), path));
        CommandLineRun run = CommandLineRun.of("", arguments.toArray(new String[0]));
        assertThat(run.status()).as(command).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(input.toString(), "is an input too");
        assertThat(input).hasContent("政府預留10億元。");
      }
    }
  }

  @Test
  void resultsNeverTakeThePlaceOfGoldOrQueries(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("kept.gold.txt"), "孫東\n");
    String name = input.toString();
    for (String[] arguments :
        new String[][] {
          {"evaluate", "-o", name, name},
          {"evaluate", "search", "-o", name, name},
          {"search", "-o", name, "--queries", name}
        }) {
      CommandLineRun run = CommandLineRun.of("", arguments);
      assertThat(run.status()).as(arguments[0]).isEqualTo(ExitStatus.USAGE);
      assertThat(run.err()).contains(name, "is an input too");
      assertThat(input).hasContent("孫東\n");
    }
  }

  @Test
  void listsOfFailuresNeverTakeThePlaceOfAnInput(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("clip.txt"), "政府預留10億元。");
    String name = input.toString();
    for (String[] arguments :
        new String[][] {
          {"extract", "--failed", name, name},
          {"ingest", "--index", folder.resolve("index").toString(), "--failed", name, name},
          {"extract", "-o", name, "--files-from", name},
          {"evaluate", "--errors", name, name}
        }) {
      CommandLineRun run = CommandLineRun.of("", arguments);
      assertThat(run.status()).as(arguments[0]).isEqualTo(ExitStatus.USAGE);
      assertThat(run.err()).contains(name, "is an input too");
      assertThat(input).hasContent("政府預留10億元。");
    }
    String other = folder.resolve("other").toString();
    CommandLineRun run = CommandLineRun.of("", "extract", "-o", other, "--failed", other, name);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("--failed: expected another file than that of -o");
  }

  @Test
  void ingestWritesTheArticlesAsExtractDoes(@TempDir Path folder) throws IOException {
    String index = folder.resolve("index").toString();
    Path file = folder.resolve("articles.jsonl");
    String article = "創科局局長孫東昨日表示，政府預留10億元。";
    CommandLineRun ingest =
        CommandLineRun.of(article, "ingest", "--index", index, "-o", file.toString(), "-");
    assertThat(ingest.out()).isEmpty();
    assertThat(ingest.err()).startsWith("1 article: 1 new, 0 changed").contains("holds 1 article");
    assertThat(Files.readString(file)).isEqualTo(CommandLineRun.of(article, "extract", "-").out());
    CommandLineRun verify = CommandLineRun.of("", "verify", "--index", index, "--color", "never");
    assertThat(verify.err()).isEqualTo("1 article, all sound\n");
    assertThat(verify.status()).isZero();
    CommandLineRun nobody =
        CommandLineRun.of("", "entities", "--index", index, "--with", "Nobody Atall");
    assertThat(nobody.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    assertThat(nobody.err()).isEqualTo("jianbao: no article mentions Nobody Atall\n");
    CommandLineRun entities =
        CommandLineRun.of("", "entities", "--index", index, "--format", "text", "--with", "創科局");
    assertThat(entities.out()).startsWith("    1 article       1 mention   孫東");
    CommandLineRun partial =
        CommandLineRun.of("", "search", "--index", index, "--format", "text", "創科局", "無此事");
    assertThat(partial.err()).isEqualTo("0 articles match in full; those marked match in part\n");
  }

  @Test
  void anEmptyPathIsNoFolder() {
    CommandLineRun run = CommandLineRun.of("", "extract", "");
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.err()).contains("an empty path");
  }

  @Test
  void homeIsARegionInLettersOfAnyCase() {
    CommandLineRun run = CommandLineRun.of("撥款10億元。", "extract", "--home", "tw", "-");
    assertThat(run.out()).contains("\"currency\":\"TWD\"");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(CommandLineRun.of("").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    CommandLineRun help = CommandLineRun.of("", "extract", "--help");
    assertThat(help.status()).isEqualTo(ExitStatus.DONE);
    assertThat(help.out()).contains("Usage: jianbao extract");
    CommandLineRun version = CommandLineRun.of("", "--version");
    assertThat(version.status()).isEqualTo(ExitStatus.DONE);
    assertThat(version.out()).startsWith("jianbao ");
    assertThat(version.err()).isEmpty();
  }

  @Test
  void nothingFoundIsStatusOne() {
    CommandLineRun run = CommandLineRun.of("", "extract", "--input-format", "jsonl", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void convertKeepsLines() {
    CommandLineRun run = CommandLineRun.of("汉字\n\r\n发展\r\n", "convert", "--to", "zh-Hant", "-");
    assertThat(run.out()).isEqualTo("漢字\n\r\n發展\r\n");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void convertTakesWordsAndTellsWhy() {
    CommandLineRun words =
        CommandLineRun.of("软件和网络\n", "convert", "--to", "zh-Hant-TW", "--vocabulary", "-");
    assertThat(words.out()).isEqualTo("軟體和網路\n");
    CommandLineRun why = CommandLineRun.of("发现面\n", "convert", "--to", "zh-Hant", "--explain", "-");
    assertThat(why.out())
        .isEqualTo(
            "standard input\t1\t1\t发现\t發現\tSTPhrases\t\nstandard input\t1\t3\t面\t面\tSTCharacters\t面 麪\n");
  }
}
