package jianbao.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of this build in a process of its own, for what only a process can show: dying,
 * signals, closed pipes, other defaults.
 *
 * @param process the process
 * @param out takes its standard output
 * @param err takes its standard error
 */
public record ForkedProgram(Process process, Path out, Path err) {

  /**
   * Starts a program.
   *
   * @param folder where its output goes
   * @param options options for the JVM
   * @param arguments the main class and its arguments
   */
  public static ForkedProgram start(Path folder, List<String> options, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new ForkedProgram(process, out, err);
  }

  /** Waits for its end and returns its exit status. */
  public int status() throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the program does not end");
    }
    return process.exitValue();
  }

  /** Sends it a signal by the name that {@code kill} knows. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  /** What it wrote to standard output so far. */
  public String output() throws IOException {
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /** What it wrote to standard error so far. */
  public String errors() throws IOException {
    return Files.readString(err, StandardCharsets.UTF_8);
  }
}
