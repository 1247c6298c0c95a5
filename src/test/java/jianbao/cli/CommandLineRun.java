package jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the program left behind.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandLineRun(int status, String out, String err) {

  /** Runs the program in this process, without a terminal. */
  static CommandLineRun of(String standardInput, String... arguments) {
    return run(standardInput, false, arguments);
  }

  /** Runs the program in this process, with a terminal for its results. */
  static CommandLineRun onTerminal(String standardInput, String... arguments) {
    return run(standardInput, true, arguments);
  }

  private static CommandLineRun run(String standardInput, boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            false,
            Map.of(),
            new Interruption());
    int status = Main.run(console, arguments);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
