package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

  @TempDir private Path folder;

  @Test
  void explainsWithTheLineOfEachInput() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "好\n发现\n");
    Path two = Files.writeString(folder.resolve("two.txt"), "好发财\n");
    CommandLineRun run =
        CommandLineRun.of(
            "", "convert", "--to", "zh-Hant", "--explain", one.toString(), two.toString());
    assertThat(run.out())
        .isEqualTo(one + "\t2\t1\t发现\t發現\tSTPhrases\t\n" + two + "\t1\t2\t发财\t發財\tSTPhrases\t\n");
  }

  @Test
  void leavesWordsInsideNames() {
    CommandLineRun run =
        CommandLineRun.of("香港软件行业协会说，软件好。\n", "convert", "--to", "zh-Hant-TW", "--vocabulary", "-");
    assertThat(run.out()).isEqualTo("香港軟件行業協會說，軟體好。\n");
  }

  @Test
  void keepsQuotationsWithVocabularyAlone() {
    CommandLineRun run =
        CommandLineRun.of(
            "他说“软件”好\n",
            "convert",
            "--to",
            "zh-Hant-TW",
            "--vocabulary",
            "--quotations",
            "keep",
            "-");
    assertThat(run.out()).isEqualTo("他說“軟件”好\n");
    run = CommandLineRun.of("好\n", "convert", "--to", "zh-Hant", "--quotations", "keep", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).startsWith("jianbao: --quotations: expected --vocabulary beside it\n");
  }

  @Test
  void tellsWhatEachLineIsIn() {
    CommandLineRun run =
        CommandLineRun.of("行政院今天通過草案，將送立法院審議。\n\n发展\n發展经济，动员勞動\n香港\n", "convert", "--detect", "-");
    assertThat(run.out())
        .isEqualTo(
            """
            standard input\t1\tzh-Hant-TW\ttraditional\t1.00
            standard input\t3\tzh-Hans\tsimplified\t0.00
            standard input\t4\tzh-Hans\tmixed\t0.00
            standard input\t5\tzh\tnone\t0.00
            """);
    run = CommandLineRun.of("好\n", "convert", "--detect", "--to", "zh-Hant", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void tellsTheLineOfABadDictionary() throws IOException {
    Path file = Files.writeString(folder.resolve("own.tsv"), "软件\t軟體\n坏\n");
    CommandLineRun run =
        CommandLineRun.of(
            "好\n", "convert", "--to", "zh-Hant", "--dictionary", file.toString(), "-");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err())
        .isEqualTo("jianbao: " + file + ":2: expected 2 cells separated by tabs, found 1\n");
  }
}
