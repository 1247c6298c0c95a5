package jianbao.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import jianbao.document.ConcordanceLine;
import jianbao.document.Hit;
import jianbao.document.SourceFault;
import jianbao.index.ArticleIndex;
import jianbao.index.IndexException;
import jianbao.index.MentionKinds;
import jianbao.index.SearchModels;
import jianbao.index.SearchRequest;
import jianbao.index.SearchRequest.Copies;
import jianbao.index.SearchRequest.FacetField;
import jianbao.index.SearchRequest.Near;
import jianbao.index.SearchRequest.Parts;
import jianbao.index.SearchResult;
import jianbao.index.query.QuerySyntaxException;
import jianbao.output.ConcordanceText;
import jianbao.output.HitTable.WithQuery;
import jianbao.output.HitText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code jianbao search}: full-text and fielded queries. */
@Command(
    name = "search",
    description = "Find articles, in either script and in English.",
    footer = {
      "",
      "A query: words, \"phrases\", AND OR NOT ( ), +word -word, word*, and fields:",
      "title: deck: text: caption: author: outlet: language: genre: id: kind:",
      "person: agency: place: entity:       a name in any language, or an id",
      "published:2025-02  published:[2025-01-01 TO 2025-06-30]  published:>=2025",
      "mentions:2026                        a date spoken of",
      "amount:>=1億  amount:[HKD 5億 TO HKD 20億]  amount:38%%",
      "Full-width signs and 「 」 “ ” are understood."
    })
final class SearchCommand implements Callable<Integer> {

  private static final int USUAL_COLUMNS = 100;
  private static final int USUAL_NEAR = 10;

  /** Options, each with those that would do nothing beside it. */
  private static final List<List<String>> APART =
      List.of(
          List.of("--interactive", "-o", "--format", "--facet", "--kwic", "--explain", "--why-not"),
          List.of("--queries", "--kwic", "--explain", "--why-not"),
          List.of("--kwic", "--format", "--facet", "--explain", "--why-not"),
          List.of("--why-not", "--format", "--facet", "--explain"));

  /** Null where the parser of options was not needed. */
  @Spec private CommandSpec command;

  @Mixin private IndexOptions index;
  @Mixin private OutputOptions output;
  @Mixin private ModelsOption own;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-e", "--query"},
      paramLabel = "QUERY",
      description = "The query, where it begins with a minus.")
  private String query;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "Hits at most (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + PlainSearch.USUAL_COUNT)
  private int count;

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "Hits to pass over.",
      defaultValue = "0")
  private int offset;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (default), newest or oldest.",
      defaultValue = "relevance")
  private SearchRequest.Order order;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default on a terminal), jsonl (default elsewhere), csv or tsv.")
  private IndexFormat format;

  @Option(
      names = "--facet",
      paramLabel = "FIELD",
      split = ",",
      description =
          "Count the articles by person, agency, place, outlet, language, genre, kind or"
              + " published.")
  private List<FacetField> facets = new ArrayList<>();

  @Option(
      names = "--with-parts",
      description = "agency:hk-gov finds its bureaux too, place:jp its cities.")
  private boolean withParts;

  @Option(
      names = "--near",
      paramLabel = "KIND[:N]",
      description =
          "A word of the query within N words (default 10) of a mention: person, agency, place,"
              + " money, percentage, quantity, date, ...")
  private String near;

  @Option(names = "--all-copies", description = "Show near copies of an article as hits.")
  private boolean allCopies;

  @Option(names = "--kwic", description = "Print each match in one column with its context.")
  private boolean concordance;

  @Option(
      names = "--explain",
      description = "Say how the query was understood and what of it each hit has.")
  private boolean explain;

  @Option(
      names = "--why-not",
      paramLabel = "ID",
      description = "Say why the query does not find an article.")
  private String whyNot;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Run the queries of a file (- for standard input): a query, or id TAB query.")
  private String queries;

  @Option(names = "--interactive", description = "Ask for queries at a prompt.")
  private boolean interactive;

  private final Console console;
  private final Supplier<SearchModels> models;

  SearchCommand(Console console, Supplier<SearchModels> models) {
    this.console = console;
    this.models = models;
  }

  /** A search whose arguments are taken apart already. */
  SearchCommand(Console console, Supplier<SearchModels> models, PlainSearch plain) {
    this(console, models);
    index = new IndexOptions(plain.index());
    output = new OutputOptions();
    own = new ModelsOption();
    words = plain.words();
    count = plain.count();
    order = SearchRequest.Order.RELEVANCE;
  }

  @Override
  public Integer call() throws Exception {
    if (command != null) {
      checkOptions();
    }
    String asked = query != null ? query : String.join(" ", words);
    int ways = (asked.isEmpty() ? 0 : 1) + (queries == null ? 0 : 1) + (interactive ? 1 : 0);
    if (ways != 1) {
      throw fault("expected a QUERY, --queries FILE or --interactive");
    }
    SearchRequest request = request(asked);
    output.spare(queries == null ? List.of() : List.of(queries));
    try (ArticleIndex articles =
            ArticleIndex.open(index.folder(console), own.searchModels(models));
        Writer out = output.open(console, style())) {
      if (interactive) {
        return new InteractiveSearch(console, articles, request, style()).run();
      }
      if (queries != null) {
        return runAll(articles, request, out);
      }
      articles.check(asked);
      if (whyNot != null) {
        Optional<List<String>> lines = articles.whyNot(request, whyNot);
        if (lines.isEmpty()) {
          console.err().println("jianbao: no article " + whyNot);
          return ExitStatus.NOTHING_FOUND;
        }
        for (String line : lines.get()) {
          out.write(line + "\n");
        }
        return ExitStatus.DONE;
      }
      return concordance ? concordance(articles, request, out) : run(articles, request, out);
    }
  }

  private void checkOptions() {
    if (count < 1) {
      throw fault("-n: expected 1 or more, found " + count);
    }
    if (offset < 0) {
      throw fault("--offset: expected 0 or more, found " + offset);
    }
    if (query != null && !words.isEmpty()) {
      throw fault("-e: expected no other words of a query, found '" + words.getFirst() + "'");
    }
    ParseResult given = command.commandLine().getParseResult();
    for (List<String> options : APART) {
      for (String other : options.subList(1, options.size())) {
        if (given.hasMatchedOption(options.getFirst()) && given.hasMatchedOption(other)) {
          throw fault(options.getFirst() + ": expected no " + other + " beside it");
        }
      }
    }
    if (!facets.isEmpty() && format().rows().isPresent()) {
      throw fault("--facet: expected --format text or jsonl; a table holds one kind of row");
    }
  }

  private int run(ArticleIndex articles, SearchRequest request, Writer out) throws Exception {
    HitPrinter printer = new HitPrinter(format(), style(), out);
    SearchResult result = articles.search(request);
    printer.begin(WithQuery.NO);
    printer.print(result, Optional.empty());
    if (explain) {
      out.flush();
      for (String line : articles.explain(request, result.hits())) {
        console.err().println(line);
      }
    }
    if (format() == IndexFormat.TEXT && !output.quiet()) {
      out.flush();
      console
          .err()
          .println(
              (result.exact() ? "" : "more than ")
                  + Counted.of(result.total(), "article")
                  + (result.total() == 1 ? " matches" : " match")
                  + (result.hits().stream().anyMatch(Hit::partial)
                      ? " in full; those marked match in part"
                      : ""));
    }
    return result.hits().isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
  }

  private int concordance(ArticleIndex articles, SearchRequest request, Writer out)
      throws Exception {
    ConcordanceText text = new ConcordanceText(columns(), style());
    List<ConcordanceLine> lines = articles.concordance(request);
    for (ConcordanceLine line : lines) {
      out.write(text.line(line));
    }
    return lines.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
  }

  private int runAll(ArticleIndex articles, SearchRequest request, Writer out)
      throws IOException, IndexException {
    HitPrinter printer = new HitPrinter(format(), style(), out);
    printer.begin(WithQuery.YES);
    int number = 0;
    int failed = 0;
    int found = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(openQueries(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (console.interruption().requested()) {
          return ExitStatus.INTERRUPTED;
        }
        if (line.isBlank()) {
          continue;
        }
        int tab = line.indexOf('\t');
        String id = tab < 0 ? String.valueOf(number) : line.substring(0, tab);
        String one = line.substring(tab + 1);
        try {
          articles.check(one);
          SearchResult result = articles.search(request.withQuery(one));
          found += result.hits().isEmpty() ? 0 : 1;
          printer.print(result, Optional.of(id));
        } catch (QuerySyntaxException e) {
          failed++;
          String name = queries.equals("-") ? SourceFault.STANDARD_INPUT : queries;
          String place = number + ":" + (tab + 2 + e.at());
          console.err().println("jianbao: " + new SourceFault(name, place, e.getMessage()));
          console.err().println(e.pointer());
        }
      }
    }
    return ReadingCommand.status(failed, found);
  }

  private InputStream openQueries() throws IOException {
    if (queries.equals("-")) {
      return console.in();
    }
    try {
      return Files.newInputStream(Path.of(queries));
    } catch (NoSuchFileException e) {
      throw fault("--queries: no such file: " + queries);
    }
  }

  private SearchRequest request(String asked) {
    return new SearchRequest(
        asked,
        offset,
        count,
        order,
        SearchRequest.Partial.FILL,
        allCopies ? Copies.SHOWN : Copies.BEHIND,
        withParts ? Parts.WITH : Parts.WITHOUT,
        Optional.ofNullable(near).map(this::near),
        facets,
        Long.MIN_VALUE);
  }

  private Near near(String text) {
    int colon = text.indexOf(':');
    String kind = (colon < 0 ? text : text.substring(0, colon)).toLowerCase(Locale.ROOT);
    String distance = colon < 0 ? String.valueOf(USUAL_NEAR) : text.substring(colon + 1);
    if (kind.isEmpty() || !distance.matches("[0-9]{1,4}")) {
      throw fault(
          "--near: expected a kind of mention and a number, as money:10, found '" + text + "'");
    }
    List<String> kinds = MentionKinds.all();
    if (!kinds.contains(kind)) {
      throw fault(
          "--near: no kind of mention '" + kind + "'; expected one of " + String.join(", ", kinds));
    }
    return new Near(kind, Integer.parseInt(distance));
  }

  private IndexFormat format() {
    return IndexFormat.of(format, output, console);
  }

  private HitText.Style style() {
    return concordance || interactive || format() == IndexFormat.TEXT
        ? output.style(console)
        : HitText.Style.PLAIN;
  }

  private int columns() {
    String columns = console.environment().getOrDefault("COLUMNS", "");
    return columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
  }

  private ParameterException fault(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
