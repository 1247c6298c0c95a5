package jianbao.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import jianbao.data.DataException;
import jianbao.data.Models;
import jianbao.index.IndexException;
import jianbao.index.SearchModels;
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

  private static final String NAME = "jianbao";
  private static final String SEARCH = "search";

  /** The commands that ask the index and are wanted fast. */
  private static final Set<String> ASKING = Set.of(SEARCH, "show", "entities");

  private Main() {}

  /** Runs the command that {@code args} names and exits with its status. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    console.interruption().listen(console.in());
    int status = run(console, args);
    console.interruption().end();
    System.exit(status);
  }

  /** The program's name and version, from the jar's manifest. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return NAME + " " + (version == null ? "(unpacked)" : version);
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
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    Supplier<SearchModels> models = models(first);
    Optional<PlainSearch> plain =
        first.equals(SEARCH)
            ? PlainSearch.of(arguments.subList(1, arguments.size()))
            : Optional.empty();
    if (plain.isPresent()) {
      return run(console, debug, new SearchCommand(console, models, plain.get()));
    }
    SequencedMap<String, Supplier<Object>> commands = commands(console, models);
    CommandLine line;
    if (commands.containsKey(first)) {
      line = oneCommand(first, commands.get(first));
      arguments.removeFirst();
    } else {
      line = allCommands(commands);
    }
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(
        new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, a) -> usageFault(console, e));
    line.setExecutionExceptionHandler((e, c, r) -> fault(console, e, debug));
    return line.execute(arguments.toArray(new String[0]));
  }

  private static int run(Console console, boolean debug, SearchCommand search) {
    try {
      return search.call();
    } catch (Exception e) {
      try {
        return fault(console, e, debug);
      } catch (Exception shown) {
        shown.printStackTrace(console.err());
        return ExitStatus.INTERNAL;
      }
    }
  }

  /** The line of a command alone, for a fast start. */
  private static CommandLine oneCommand(String name, Supplier<Object> command) {
    CommandLine line = line(command.get());
    line.getCommandSpec().name(NAME + " " + name);
    return line;
  }

  /** The line with all commands, for what names none of them. */
  private static CommandLine allCommands(SequencedMap<String, Supplier<Object>> commands) {
    CommandLine all = new CommandLine(new JianbaoCommand());
    commands.values().forEach(command -> all.addSubcommand(line(command.get())));
    return all;
  }

  /** The line of a command, or the one that is made already, which tells of help and version. */
  private static CommandLine line(Object command) {
    CommandLine line = command instanceof CommandLine made ? made : new CommandLine(command);
    line.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    return line;
  }

  /** What a command that asks the index needs is read while its arguments are taken apart. */
  private static Supplier<SearchModels> models(String command) {
    return ASKING.contains(command)
        ? SearchModels.readAhead(Models.bundled())
        : () -> SearchModels.read(Models.bundled());
  }

  private static SequencedMap<String, Supplier<Object>> commands(
      Console console, Supplier<SearchModels> models) {
    SequencedMap<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("ingest", () -> new IngestCommand(console));
    commands.put(SEARCH, () -> new SearchCommand(console, models));
    commands.put("show", () -> new ShowCommand(console, models));
    commands.put("entities", () -> new EntitiesCommand(console, models));
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
    line.addSubcommand(line(new WatchCommand.Add(console)));
    line.addSubcommand(line(new WatchCommand.ListAll(console)));
    line.addSubcommand(line(new WatchCommand.Remove(console)));
    line.addSubcommand(line(new WatchCommand.Run(console)));
    return line;
  }

  private static CommandLine evaluate(Console console) {
    CommandLine line = new CommandLine(new EvaluateCommand(console));
    line.addSubcommand(line(new EvaluateSearchCommand(console)));
    return line;
  }

  private static int usageFault(Console console, ParameterException e) {
    console.err().println("jianbao: " + UsageFault.of(e));
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
      if (NamedOutput.isLeft(io)) {
        return ExitStatus.DONE; // the reader of our output has seen enough
      }
      console.err().println("jianbao: " + IoReason.of(io));
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
