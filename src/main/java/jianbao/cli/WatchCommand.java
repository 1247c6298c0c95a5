package jianbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jianbao.data.DataException;
import jianbao.data.UserFile;
import jianbao.document.Hit;
import jianbao.index.ArticleIndex;
import jianbao.index.HitPages;
import jianbao.index.IndexException;
import jianbao.index.SearchRequest;
import jianbao.index.Watches;
import jianbao.index.Watches.Watch;
import jianbao.index.query.QueryParser;
import jianbao.index.query.QuerySyntaxException;
import jianbao.json.Json;
import jianbao.output.HitTable.WithQuery;
import jianbao.output.HitText;
import jianbao.output.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jianbao watch}: standing queries. The commands below it do the work. */
@Command(name = "watch", description = "Keep queries and see what new articles they find.")
final class WatchCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected add, list, remove or run");
  }

  /** Tells of a watch whose query is none, as one of an earlier version may be. */
  static void fault(Watch watch, QuerySyntaxException e, Console console) {
    console
        .err()
        .println(TerminalText.line("jianbao: watch " + watch.name() + ": " + e.getMessage()));
    console.err().println(e.pointer());
  }

  /** {@code watch add}. */
  @Command(name = "add", description = "Keep a query, or one for each name of a list.")
  static final class Add implements Callable<Integer> {

    @Spec private CommandSpec command;
    @Mixin private IndexOptions index;
    @Mixin private ModelsOption own;

    @Parameters(paramLabel = "NAME QUERY", arity = "0..*", description = "Its name, the query.")
    private List<String> arguments = new ArrayList<>();

    @Option(
        names = "--names",
        paramLabel = "FILE",
        description =
            "A CSV file: each row is a watch for the names in it, found in every form that the"
                + " registry and the articles know. Or one as for --gazetteer.")
    private String names;

    @Option(
        names = {"-q", "--quiet"},
        description = "Say nothing but errors.")
    private boolean quiet;

    private final Console console;

    Add(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws Exception {
      checkArguments();
      Path folder = index.folder(console);
      String query =
          String.join(" ", arguments.subList(Math.min(1, arguments.size()), arguments.size()));
      long seen;
      try (ArticleIndex articles = ArticleIndex.open(folder, own.models())) {
        seen = articles.lastBatch();
        if (names == null) {
          articles.check(query);
        }
      }
      Watches watches = Watches.read(folder);
      if (names == null) {
        say(arguments.getFirst(), watches.add(arguments.getFirst(), query, seen));
      } else {
        addAll(watches, seen);
      }
      watches.write();
      return ExitStatus.DONE;
    }

    private void checkArguments() {
      if (names == null && arguments.size() < 2) {
        throw fault("expected NAME QUERY or --names FILE");
      }
      if (names != null && !arguments.isEmpty()) {
        throw fault("--names: expected no NAME and QUERY beside it");
      }
      if (names == null && Watches.flat(arguments.getFirst()).isEmpty()) {
        throw fault("expected a NAME that is not empty");
      }
    }

    private void addAll(Watches watches, long seen) throws QuerySyntaxException {
      Map<Watches.Outcome, Integer> outcomes = new EnumMap<>(Watches.Outcome.class);
      for (List<String> row : rows()) {
        String query = WatchNames.query(row);
        QueryParser.parse(query, own.models());
        Watches.Outcome outcome = watches.add(row.getFirst(), query, seen);
        if (outcome == Watches.Outcome.REPLACED) {
          say(row.getFirst(), outcome);
        }
        outcomes.merge(outcome, 1, Integer::sum);
      }
      if (!quiet) {
        console
            .err()
            .printf(
                "jianbao: %s: %s added, %d replaced, %d already there%n",
                names,
                Counted.of(outcomes.getOrDefault(Watches.Outcome.ADDED, 0), "watch", "watches"),
                outcomes.getOrDefault(Watches.Outcome.REPLACED, 0),
                outcomes.getOrDefault(Watches.Outcome.KEPT, 0));
      }
    }

    private void say(String name, Watches.Outcome outcome) {
      if (!quiet) {
        String what =
            switch (outcome) {
              case ADDED -> "added; from now on";
              case REPLACED -> "takes the place of another query; from now on";
              case KEPT -> "already there";
            };
        console.err().println(TerminalText.line("watch " + Watches.flat(name) + ": " + what));
      }
    }

    private ParameterException fault(String message) {
      return new ParameterException(command.commandLine(), message);
    }

    private List<List<String>> rows() {
      try {
        return WatchNames.rows(
            UserFile.text(Path.of(names)),
            (line, column, reason) -> {
              throw new DataException(names + ":" + line + ":" + column, reason, null);
            });
      } catch (DataException e) {
        throw new ParameterException(command.commandLine(), "--names: " + e.getMessage(), e);
      }
    }
  }

  /** {@code watch list}. */
  @Command(name = "list", description = "List the kept queries.")
  static final class ListAll implements Callable<Integer> {

    /** How it is printed. */
    enum Format {
      TEXT,
      JSONL
    }

    @Mixin private IndexOptions index;
    @Mixin private OutputOptions output;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "text: name, tab and query (default); or jsonl.")
    private Format format = Format.TEXT;

    private final Console console;

    ListAll(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws Exception {
      List<Watch> watches = Watches.read(index.folder(console)).all();
      try (Writer out = output.open(console)) {
        for (Watch watch : watches) {
          out.write(
              format == Format.TEXT
                  ? watch.name() + "\t" + watch.query() + "\n"
                  : Json.line(
                          writer ->
                              writer
                                  .beginObject()
                                  .member("name", watch.name())
                                  .member("query", watch.query())
                                  .endObject())
                      + "\n");
        }
      }
      return watches.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
    }
  }

  /** {@code watch remove}. */
  @Command(name = "remove", description = "Give up kept queries.")
  static final class Remove implements Callable<Integer> {

    @Mixin private IndexOptions index;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Their names.")
    private List<String> names;

    @Option(
        names = {"-q", "--quiet"},
        description = "Say nothing but errors.")
    private boolean quiet;

    private final Console console;

    Remove(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws Exception {
      Watches watches = Watches.read(index.folder(console));
      int missing = 0;
      for (String name : names) {
        boolean removed = watches.remove(name);
        if (!removed) {
          console.err().println(TerminalText.line("jianbao: no watch " + name));
          missing++;
        } else if (!quiet) {
          console.err().println(TerminalText.line("watch " + Watches.flat(name) + ": removed"));
        }
      }
      watches.write();
      return missing > 0 ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
    }
  }

  /** {@code watch run}. */
  @Command(
      name = "run",
      description = "Print the hits of kept queries among the articles taken in since last time.")
  static final class Run implements Callable<Integer> {

    private static final int HITS_AT_A_TIME = 1000;

    @Spec private CommandSpec command;
    @Mixin private IndexOptions index;
    @Mixin private ModelsOption own;
    @Mixin private OutputOptions output;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Their names (default: all).")
    private List<String> names = new ArrayList<>();

    @Option(
        names = "--since",
        paramLabel = "DATE",
        description =
            "Among the articles taken in from that day on, seen or not; what is taken for seen"
                + " stays as it is.")
    private String since;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "text (default on a terminal), jsonl (default elsewhere), csv or tsv.")
    private IndexFormat format;

    private final Console console;

    Run(Console console) {
      this.console = console;
    }

    private HitText.Style style() {
      return IndexFormat.of(format, output, console) == IndexFormat.TEXT
          ? output.style(console)
          : HitText.Style.PLAIN;
    }

    @Override
    public Integer call() throws Exception {
      Path folder = index.folder(console);
      Watches watches = Watches.read(folder);
      List<Watch> wanted = wanted(watches);
      long after = since == null ? 0 : moment();
      List<Watch> shown = new ArrayList<>();
      long last;
      int found = 0;
      try (ArticleIndex articles = ArticleIndex.open(folder, own.models());
          Writer out = output.open(console, style())) {
        HitPrinter printer = new HitPrinter(IndexFormat.of(format, output, console), style(), out);
        printer.begin(WithQuery.YES);
        last = articles.lastBatch();
        for (Watch watch : wanted) {
          try {
            found += print(watch, since == null ? watch.seen() : after, articles, printer);
            shown.add(watch);
          } catch (QuerySyntaxException e) {
            fault(watch, e, console);
          }
          if (console.interruption().requested()) {
            return ExitStatus.INTERRUPTED;
          }
        }
      }
      if (since == null) {
        Watches now = Watches.read(folder); // somebody may have added one meanwhile
        shown.forEach(watch -> now.seen(watch, last));
        now.write();
      }
      return ReadingCommand.status(wanted.size() - shown.size(), found);
    }

    /** Prints all hits of a watch; returns 1 if there are any. */
    private int print(Watch watch, long after, ArticleIndex articles, HitPrinter printer)
        throws QuerySyntaxException, IndexException, IOException {
      SearchRequest request =
          SearchRequest.of(watch.query())
              .withPage(0, HITS_AT_A_TIME)
              .withFullHitsOnly()
              .withAfter(after);
      Optional<String> name = Optional.of(watch.name());
      HitPages pages = articles.pages(request);
      List<Hit> hits = pages.next();
      int found = hits.isEmpty() ? 0 : 1;
      if (found > 0) {
        printer.title(name);
      }
      for (; !hits.isEmpty() && !console.interruption().requested(); hits = pages.next()) {
        printer.hits(hits, name);
      }
      return found;
    }

    private List<Watch> wanted(Watches watches) {
      List<Watch> wanted = new ArrayList<>();
      List<String> asked = names.stream().map(Watches::flat).toList();
      for (Watch watch : watches.all()) {
        if (asked.isEmpty() || asked.contains(watch.name())) {
          wanted.add(watch);
        }
      }
      for (String name : asked) {
        if (wanted.stream().noneMatch(watch -> watch.name().equals(name))) {
          throw new ParameterException(command.commandLine(), "no watch " + name);
        }
      }
      return wanted;
    }

    /** The moment before the day begins here. */
    private long moment() {
      try {
        return LocalDate.parse(since).atStartOfDay(ZoneId.systemDefault()).toEpochSecond() - 1;
      } catch (DateTimeParseException e) {
        throw new ParameterException(
            command.commandLine(),
            "--since: expected a date like 2025-02-27, found '" + since + "'",
            e);
      }
    }
  }
}
