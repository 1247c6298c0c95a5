package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear line for every bad input, the rest goes on, the exit status says so. */
class BadInputTest {

  @TempDir private Path folder;

  @Test
  void missingFile() throws IOException {
    expectOneLine(folder.resolve("none.txt"), "no such file or folder");
  }

  @Test
  void folderWithoutReadableFiles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.write(empty.resolve("image.png"), new byte[] {1, 2, 3});
    expectOneLine(empty, "no readable file in this folder");
  }

  @Test
  void emptyFile() throws IOException {
    expectOneLine(Files.createFile(folder.resolve("empty.txt")), "the file is empty");
  }

  @Test
  void invalidUtf8() throws IOException {
    Path file = folder.resolve("invalid.txt");
    Files.write(file, new byte[] {'a', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, '\n'});
    expectOneLine(file, "");
  }

  @Test
  void randomBytes() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    Path file = folder.resolve("random.txt");
    Files.write(file, bytes);
    expectOneLine(file, "");
  }

  @Test
  void jsonLineThatIsNoObject() throws IOException {
    Path file = folder.resolve("bad.jsonl");
    Files.writeString(file, "{\"text\":\"香港\"}\n42\n");
    CommandLineRun run = CommandLineRun.of("", "extract", "--format", "jsonl", file.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.err())
        .isEqualTo("jianbao: " + file + ":2: expected a JSON object with a member \"text\"\n");
    assertThat(run.out()).contains("香港").hasLineCount(1);
  }

  /** Runs a good file, the bad one and another good one. */
  private void expectOneLine(Path bad, String reason) throws IOException {
    Path first = Files.writeString(folder.resolve("first.txt"), "第一篇文章的標題\n\n內文在這裏。\n");
    Path last = Files.writeString(folder.resolve("last.txt"), "第二篇文章的標題\n\n內文也在這裏。\n");
    CommandLineRun run =
        CommandLineRun.of(
            "", "extract", "--format", "jsonl", first.toString(), bad.toString(), last.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.err()).startsWith("jianbao: " + bad + ": ").contains(reason).hasLineCount(1);
    assertThat(run.out()).contains("第一篇").contains("第二篇").hasLineCount(2);
  }
}
