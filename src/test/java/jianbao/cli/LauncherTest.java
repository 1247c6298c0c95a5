package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of bin/jianbao, each run by the shell as it stands there. */
class LauncherTest {

  private static final Path SHELL = Path.of("/bin/sh");
  private static final Path LAUNCHER = Path.of("bin", "jianbao");

  @TempDir private Path folder;

  private record Ended(int status, String printed) {}

  @Test
  void takesFewAndSmallInputsForSmall() throws Exception {
    Path one = Files.writeString(folder.resolve("one.txt"), "孫東");
    Path large = folder.resolve("large.txt");
    Files.write(large, new byte[7 << 20]);
    Path packed = Files.writeString(folder.resolve("pages.zip"), "");
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("two.txt"), "孫東");

    assertThat(isSmall("ingest", one.toString(), pages.toString())).isTrue();
    assertThat(isSmall("ingest", large.toString())).isFalse();
    assertThat(isSmall("ingest", one.toString(), large.toString())).isFalse();
    assertThat(isSmall("ingest", packed.toString())).as("packed").isFalse();
    assertThat(isSmall("ingest")).as("no input").isFalse();
    assertThat(isSmall("ingest", "-")).as("standard input").isFalse();
    assertThat(isSmall("ingest", one.toString(), "--files-from", one.toString())).isFalse();
    assertThat(isSmall("ingest", one.toString(), "--files-from=list")).isFalse();
  }

  @Test
  void takesNoFileBehindAnOptionForAnInput() throws Exception {
    Path one = Files.writeString(folder.resolve("one.txt"), "孫東");
    Path large = folder.resolve("large.txt");
    Files.write(large, new byte[7 << 20]);
    for (String option :
        List.of(
            "--index", "--models", "--gazetteer", "--user-words", "--errors", "--failed", "-o")) {
      assertThat(isSmall("ingest", option, large.toString(), one.toString())).as(option).isTrue();
      assertThat(isSmall("ingest", option, one.toString())).as(option + " alone").isFalse();
    }
  }

  @Test
  void minds64InputsAnd2500Files() throws Exception {
    Path one = Files.writeString(folder.resolve("one.txt"), "孫東");
    List<String> many = new ArrayList<>(List.of("extract"));
    for (int i = 0; i < 64; i++) {
      many.add(one.toString());
    }
    assertThat(isSmall(many.toArray(new String[0]))).isTrue();
    many.add(one.toString());
    assertThat(isSmall(many.toArray(new String[0]))).isFalse();

    Path pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i <= 2_500; i++) {
      Files.createFile(pages.resolve(i + ".txt"));
    }
    assertThat(isSmall("extract", pages.toString())).isFalse();
  }

  @Test
  void opensStreamsThatAreClosedSoThatNoFileTakesTheirPlace() throws Exception {
    String guards = part("say() {", "# The major version");
    String look = guards + "\nif read line; then echo some; else echo none; fi; echo told >&2";
    assertThat(run("(" + look + ") <&- 2>&1")).isEqualTo(new Ended(0, "none\ntold\n"));
    assertThat(run("(" + look + ") 2>&- </dev/null")).isEqualTo(new Ended(0, "none\n"));
    assertThat(run("(" + look + ") >&-"))
        .isEqualTo(new Ended(2, "jianbao: standard output: is closed\n"));
    assertThat(run("echo x | (" + look + ")")).isEqualTo(new Ended(0, "some\ntold\n"));
  }

  private static boolean isSmall(String... arguments) throws Exception {
    return run(part("small() {", "# A command that runs") + "\nsmall \"$@\"", arguments).status()
        == 0;
  }

  /** The lines of the launcher from one that begins with something to before one that does. */
  private static String part(String first, String behind) throws IOException {
    String launcher = Files.readString(LAUNCHER);
    int begin = launcher.indexOf("\n" + first);
    int end = launcher.indexOf("\n" + behind);
    assertThat(begin).as(first).isNotNegative();
    assertThat(end).as(behind).isGreaterThan(begin);
    return launcher.substring(begin, end);
  }

  private static Ended run(String script, String... arguments) throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "no shell");
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", script, "jianbao"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(script).isTrue();
    return new Ended(process.exitValue(), printed);
  }
}
