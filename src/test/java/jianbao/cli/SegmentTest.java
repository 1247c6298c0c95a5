package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentTest {

  private static final String ARTICLE = "{\"id\":\"a\",\"text\":\"開揾食車。\\n去𨋢 口\"}\n";

  @TempDir private Path folder;

  @Test
  void printsAWordALine() {
    CommandLineRun run =
        CommandLineRun.of(ARTICLE, "segment", "--input-format", "jsonl", "--format", "lines", "-");
    assertThat(run.out()).startsWith("開\tv\n").contains("。\tw\n\n去\tv\n").endsWith("\n");
  }

  @Test
  void keepsTheWordsOfTheUserInOnePiece() throws IOException {
    Path file = Files.writeString(folder.resolve("words.txt"), "# 我的\n揾食车\tnz\n𨋢 口\n");
    String[] arguments = {
      "segment",
      "--input-format",
      "jsonl",
      "--user-words",
      file.toString(),
      "--format",
      "jsonl",
      "-"
    };
    CommandLineRun run = CommandLineRun.of(ARTICLE, arguments);
    assertThat(run.out())
        .isEqualTo(
            "{\"id\":\"a\",\"tokens\":[[0,1],[1,4],[4,5],[6,7],[7,10]],"
                + "\"tags\":[\"v\",\"nz\",\"w\",\"v\",\"n\"]}\n");
    Files.writeString(file, "揾食车\tnz\n\tn\n");
    run = CommandLineRun.of(ARTICLE, arguments);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err())
        .isEqualTo(
            "jianbao: "
                + file
                + ":2: expected a word, or a word, a tab and its tag, found '\tn'\n");
  }
}
