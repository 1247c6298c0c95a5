package jianbao.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The streams that a run of the program talks to, and what it knows about them.
 *
 * @param in standard input
 * @param out standard output: results and nothing else
 * @param err standard error: everything else, in UTF-8
 * @param outIsTerminal whether a person reads the results
 * @param errIsTerminal whether a person reads the rest
 * @param environment the environment variables
 * @param interruption says whether the process was told to end
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Interruption interruption) {

  /** Set by the launcher to those of the digits 1 and 2 whose streams are terminals. */
  private static final String TERMINALS = "jianbao.terminals";

  /** The streams of this process. The platform's charset plays no part. */
  static Console ofProcess() {
    String terminals = System.getProperty(TERMINALS, "");
    return new Console(
        Channels.newInputStream(new FileInputStream(FileDescriptor.in).getChannel()),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals.contains("1"),
        terminals.contains("2"),
        System.getenv(),
        new Interruption());
  }
}
