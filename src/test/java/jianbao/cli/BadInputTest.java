package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
  void jsonNestedWithoutEnd() throws IOException {
    Path file = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
    CommandLineRun run = CommandLineRun.of("", "extract", file.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.err())
        .startsWith("jianbao: " + file + ":1:1: ")
        .endsWith("nesting depth (201) exceeds the maximum allowed (200)\n")
        .hasLineCount(1);
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

  @Test
  void folderWithoutPermission() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.writeString(closed.resolve("a.txt"), "文章");
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      assumeFalse(Files.isReadable(closed), "this user may read everything");
      expectOneLine(closed, "no permission");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void standardInputThatIsEmpty() {
    CommandLineRun run = CommandLineRun.of("", "extract", "--input-format", "text", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.err()).startsWith("jianbao: standard input: ").hasLineCount(1);
  }

  @Test
  void outputThatCannotBeWritten() throws IOException {
    Path input = Files.writeString(folder.resolve("good.txt"), "標題在此\n\n內文在這裏。\n");
    Path output = folder.resolve("none").resolve("out.jsonl");
    CommandLineRun run =
        CommandLineRun.of("", "extract", "-o", output.toString(), input.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).isEqualTo("jianbao: " + output + ": no such file or folder\n");
  }

  @Test
  void archiveThatIsCut() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a-page-with-a-long-name.txt"));
      zip.closeEntry();
    }
    Path archive = folder.resolve("cut.zip");
    Files.write(archive, Arrays.copyOf(bytes.toByteArray(), 40));
    expectOneLine(archive, "damaged archive: it ends too soon");
  }

  @Test
  void folderOfAnIndexThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    for (String option : List.of("--quiet", "--rebuild")) {
      CommandLineRun run =
          CommandLineRun.of("{\"text\":\"無。\"}", "ingest", option, "--index", file.toString(), "-");
      assertThat(run.status()).isEqualTo(ExitStatus.INDEX_UNUSABLE);
      assertThat(run.err())
          .isEqualTo("jianbao: " + file + ": expected a folder for the index, found a file\n");
    }
    Path below = file.resolve("index");
    CommandLineRun run =
        CommandLineRun.of("{\"text\":\"無。\"}", "ingest", "--index", below.toString(), "-");
    assertThat(run.status()).isEqualTo(ExitStatus.INDEX_UNUSABLE);
    assertThat(run.err()).startsWith("jianbao: " + below + ": the index cannot be used: ");
  }

  @Test
  void oneFileForScoresAndErrors() {
    String file = folder.resolve("scores.txt").toString();
    CommandLineRun run = CommandLineRun.of("", "evaluate", "-o", file, "--errors", file);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err())
        .isEqualTo("jianbao: --errors: expected another file than that of -o, " + file + "\n");
  }

  @Test
  void damagedMemberOfAnArchive() throws IOException {
    byte[] pdf = "%PDF-1.4\nnothing of the kind".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      Random random = new Random(5);
      StringBuilder text = new StringBuilder("標題在此\n\n內文在這裏。");
      for (int i = 0; i < 20_000; i++) {
        text.append((char) ('一' + random.nextInt(5_000)));
      }
      for (String name : List.of("broken.pdf", "good.txt", "cut.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.endsWith(".pdf") ? pdf : text.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Path archive = folder.resolve("pages.zip");
    byte[] whole = bytes.toByteArray();
    Files.write(archive, Arrays.copyOf(whole, whole.length * 3 / 4));
    CommandLineRun run = CommandLineRun.of("", "extract", archive.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.out()).hasLineCount(1);
    assertThat(run.err().lines())
        .satisfiesExactly(
            pdfLine ->
                assertThat(pdfLine)
                    .isEqualTo(
                        "jianbao: "
                            + archive
                            + "!broken.pdf: damaged PDF; expected a whole one, from %PDF- to"
                            + " %%EOF"),
            cutLine ->
                assertThat(cutLine)
                    .startsWith("jianbao: " + archive + "!cut.txt: damaged archive"));
  }

  @Test
  void charsetThatDoesNotFit() throws IOException {
    Path file = Files.writeString(folder.resolve("utf8.txt"), "政府宣布撥款，市民歡迎。\n");
    CommandLineRun run = CommandLineRun.of("", "extract", "--charset", "UTF-16", file.toString());
    assertThat(run.err()).doesNotContain("fits best", "might be");
    Path big5 = folder.resolve("big5.txt");
    Files.write(big5, "政府宣布撥款，市民歡迎。\n".getBytes("Big5"));
    CommandLineRun wrong = CommandLineRun.of("", "extract", "--charset", "UTF-8", big5.toString());
    assertThat(wrong.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(wrong.err())
        .isEqualTo(
            "jianbao: " + big5 + ":1: not valid UTF-8, the charset that --charset asks for\n");
  }

  @Test
  void outputOnAFullDisk() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "no device that is always full");
    Path input = Files.writeString(folder.resolve("good.txt"), "標題在此\n\n內文在這裏。\n");
    for (String[] arguments :
        new String[][] {
          {"extract", "-o", full.toString(), input.toString()},
          {"convert", "--to", "zh-Hans", "-o", full.toString(), input.toString()},
          {"extract", "--failed", full.toString(), "no-such-file"}
        }) {
      CommandLineRun run = CommandLineRun.of("", arguments);
      assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
      assertThat(run.err().lines().filter(line -> !line.contains("no-such-file")))
          .containsExactly("jianbao: /dev/full: No space left on device");
    }
  }

  @Test
  void standardOutputThatCannotBeWritten() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Bad file descriptor");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream("香港\n".getBytes(StandardCharsets.UTF_8)),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Map.of(),
            new Interruption());
    assertThat(Main.run(console, "convert", "--to", "zh-Hans", "-")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("jianbao: standard output: is closed\n");
  }

  @Test
  void failuresAreListedForTheNextRun() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "標題在此\n\n內文在這裏。\n");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path missing = folder.resolve("missing.txt");
    Path failed = folder.resolve("failed.list");
    CommandLineRun run =
        CommandLineRun.of(
            "",
            "extract",
            "--failed",
            failed.toString(),
            good.toString(),
            empty.toString(),
            missing.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(Files.readAllLines(failed)).containsExactly(empty.toString(), missing.toString());

    Files.writeString(empty, "不再空白\n\n有內文了。\n");
    Files.writeString(missing, "不再缺失\n\n有內文了。\n");
    CommandLineRun again =
        CommandLineRun.of(
            "", "extract", "--files-from", failed.toString(), "--failed", failed.toString());
    assertThat(again.status()).isEqualTo(ExitStatus.DONE);
    assertThat(again.out()).contains("不再空白").contains("不再缺失").hasLineCount(2);
    assertThat(failed).isEmptyFile();
  }

  @Test
  void namesCannotCommandTheTerminal() {
    CommandLineRun run = CommandLineRun.of("", "extract", "evil\u001b]0;title\u0007.txt");
    assertThat(run.err()).contains("evil\\u001b]0;title\\u0007.txt: no such file");
  }

  @Test
  void foldersAreReadInTheOrderOfNames() throws IOException {
    for (String name : new String[] {"b.txt", "c/2.txt", "c/10.txt", "a.txt", ".hidden.txt"}) {
      Path file = folder.resolve("pages").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "標題 " + name + "\n\n內文在這裏。\n");
    }
    CommandLineRun run =
        CommandLineRun.of("", "extract", "--threads", "3", folder.resolve("pages").toString());
    assertThat(run.out().lines().map(l -> l.replaceAll(".*pages/([^\"]*)\".*", "$1")))
        .containsExactly("a.txt", "b.txt", "c/10.txt", "c/2.txt");
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
