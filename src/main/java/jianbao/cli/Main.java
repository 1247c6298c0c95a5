package jianbao.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import jianbao.data.DataException;
import jianbao.index.IndexException;
import jianbao.index.query.QuerySyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The program: takes its arguments apart, runs a command, turns what happens into an exit status.
 */
public final class Main {

  /** Shows stack traces; for those who mend the program. */
  private static final String DEBUG = "--debug";

  /** What asks for the version alone; it is answered before anything else is loaded. */
  private static final Set<List<String>> VERSION = Set.of(List.of("--version"), List.of("-V"));

  private Main() {}

  /** Loggers that say nothing; held here, so that they are not forgotten. */
  private static final class Quiet {
    /** Lucene tells here at every start that it found no vector module; nobody can act on that. */
    private static final Logger LUCENE =
        Logger.getLogger("org.apache.lucene.internal.vectorization");
  }

  /** Runs the command that {@code args} names and exits with its status. */
  public static void main(String[] args) {
    if (!VERSION.contains(List.of(args))) {
      Quiet.LUCENE.setLevel(Level.OFF);
    }
    Console console = Console.ofProcess();
    console.interruption().listen(console.in());
    int status = run(console, args);
    console.interruption().end();
    System.exit(status);
  }

  /** The program's name and version, from the jar's manifest. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return "jianbao " + (version == null ? "(unpacked)" : version);
  }

  /** Runs the command that {@code args} names and returns its exit status. */
  static int run(Console console, String... args) {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean debug = arguments.remove(DEBUG);
    if (VERSION.contains(arguments)) {
      PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
      out.println(version());
      return ExitStatus.DONE;
    }
    CommandLine line = commandLine(console, arguments);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(
        new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, a) -> usageFault(console, e));
    line.setExecutionExceptionHandler((e, c, r) -> fault(console, e, debug));
    return line.execute(arguments.toArray(new String[0]));
  }

  /** The line with the command that is asked for alone, for a fast start, or with all of them. */
  private static CommandLine commandLine(Console console, List<String> arguments) {
    SequencedMap<String, Supplier<Object>> commands = commands(console);
    CommandLine line = new CommandLine(new JianbaoCommand());
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    if (commands.containsKey(first)) {
      line.addSubcommand(commands.get(first).get());
    } else {
      commands.values().forEach(command -> line.addSubcommand(command.get()));
    }
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().versionProvider(new Version()));
    return line;
  }

  private static SequencedMap<String, Supplier<Object>> commands(Console console) {
    SequencedMap<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("ingest", () -> new IngestCommand(console));
    commands.put("search", () -> new SearchCommand(console));
    commands.put("show", () -> new ShowCommand(console));
    commands.put("entities", () -> new EntitiesCommand(console));
    commands.put("watch", () -> watch(console));
    commands.put("stats", () -> new StatsCommand(console));
    commands.put("verify", () -> new VerifyCommand(console));
    commands.put("extract", () -> new ExtractCommand(console));
    commands.put("convert", () -> new ConvertCommand(console));
    commands.put("segment", () -> new SegmentCommand(console));
    commands.put("evaluate", () -> evaluate(console));
    commands.put("train", () -> new TrainCommand(console));
    return commands;
  }

  private static CommandLine watch(Console console) {
    CommandLine line = new CommandLine(new WatchCommand());
    line.addSubcommand(new WatchCommand.Add(console));
    line.addSubcommand(new WatchCommand.ListAll(console));
    line.addSubcommand(new WatchCommand.Remove(console));
    line.addSubcommand(new WatchCommand.Run(console));
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
    return line;
  }

  private static CommandLine evaluate(Console console) {
    CommandLine line = new CommandLine(new EvaluateCommand(console));
    line.addSubcommand(new EvaluateSearchCommand(console));
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
    return line;
  }

  private static int usageFault(Console console, ParameterException e) {
    console.err().println("jianbao: " + e.getMessage());
    console
        .err()
        .println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.USAGE;
  }

  private static int fault(Console console, Exception e, boolean debug) throws Exception {
    if (e instanceof ParameterException usage) {
      return usageFault(console, usage);
    }
    if (debug) {
      throw e;
    }
    IOException io =
        e instanceof UncheckedIOException unchecked
            ? unchecked.getCause()
            : e instanceof IOException checked ? checked : null;
    if (io != null) {
      String message = IoReason.of(io);
      if (message.contains("Broken pipe")) {
        return ExitStatus.DONE; // the reader of our output has seen enough
      }
      console.err().println("jianbao: " + message);
      return ExitStatus.USAGE;
    }
    if (e instanceof IndexException) {
      console.err().println("jianbao: " + e.getMessage());
      return ExitStatus.INDEX_UNUSABLE;
    }
    if (e instanceof QuerySyntaxException query) {
      console.err().println("jianbao: query: " + query.getMessage() + "\n" + query.pointer());
      return ExitStatus.USAGE;
    }
    if (e instanceof DataException) {
      console.err().println("jianbao: " + e.getMessage());
      return ExitStatus.USAGE;
    }
    console.err().println("jianbao: internal error: " + e + " (--debug shows where)");
    return ExitStatus.INTERNAL;
  }
}
