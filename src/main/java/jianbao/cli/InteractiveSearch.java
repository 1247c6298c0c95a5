package jianbao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.Hit;
import jianbao.index.ArticleIndex;
import jianbao.index.IndexException;
import jianbao.index.SearchRequest;
import jianbao.index.SearchResult;
import jianbao.index.query.QuerySyntaxException;
import jianbao.output.ArticleText;
import jianbao.output.HitText;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A prompt for queries, with a history that is kept. A number shows the hit of the last query that
 * has it, and is a query where none has; {@code :search} takes anything for a query, {@code :next}
 * shows the hits behind, {@code :explain} what was understood.
 */
final class InteractiveSearch {

  private static final String HELP =
      "a query searches; a number shows that hit; :search QUERY, :next, :explain, :help, :quit";

  private static final String SEARCH = ":search ";

  private final Console console;
  private final ArticleIndex articles;
  private final HitText.Style style;
  private final int first;
  private SearchRequest request;
  private List<Hit> hits = new ArrayList<>();

  InteractiveSearch(
      Console console, ArticleIndex articles, SearchRequest request, HitText.Style style) {
    this.console = console;
    this.articles = articles;
    this.request = request;
    this.first = request.offset();
    this.style = style;
  }

  int run() throws IOException, IndexException {
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .appName("jianbao")
              .variable(LineReader.HISTORY_FILE, history())
              .build();
      Writer out =
          new BufferedWriter(
              new OutputStreamWriter(NamedOutput.of(console), StandardCharsets.UTF_8));
      out.write(Counted.of(articles.articles(), "article") + "; " + HELP + "\n");
      while (true) {
        out.flush();
        String line;
        try {
          line = reader.readLine("剪報> ").strip();
        } catch (EndOfFileException | UserInterruptException e) {
          return ExitStatus.DONE;
        }
        if (line.equals(":quit") || line.equals(":q")) {
          return ExitStatus.DONE;
        }
        if (!line.isEmpty()) {
          answer(line, out);
        }
      }
    }
  }

  /** Answers a line that is not empty. */
  void answer(String line, Writer out) throws IOException, IndexException {
    try {
      Optional<Hit> numbered =
          line.matches("[0-9]{1,6}") ? hit(Integer.parseInt(line)) : Optional.empty();
      if (numbered.isPresent()) {
        show(numbered.get(), out);
      } else if (line.startsWith(SEARCH)) {
        ask(line.substring(SEARCH.length()).strip(), out);
      } else if (line.equals(":next") || line.equals(":explain")) {
        goOn(line, out);
      } else if (line.startsWith(":")) {
        out.write(HELP + "\n");
      } else {
        ask(line, out);
      }
    } catch (QuerySyntaxException e) {
      out.write(e.getMessage() + "\n" + e.pointer() + "\n");
    }
  }

  private void goOn(String command, Writer out)
      throws QuerySyntaxException, IndexException, IOException {
    if (request.query().isEmpty()) {
      out.write("no query yet; " + HELP + "\n");
    } else if (command.equals(":explain")) {
      for (String explained : articles.explain(request, hits)) {
        out.write(explained + "\n");
      }
    } else if (hits.isEmpty()) {
      out.write("nothing more\n");
    } else {
      request = request.withPage(request.offset() + request.count(), request.count());
      search(out);
    }
  }

  private void ask(String query, Writer out)
      throws QuerySyntaxException, IndexException, IOException {
    articles.check(query);
    request = request.withQuery(query).withPage(first, request.count());
    search(out);
  }

  private void search(Writer out) throws QuerySyntaxException, IndexException, IOException {
    SearchResult result = articles.search(request);
    hits = result.hits();
    for (Hit hit : hits) {
      out.write(HitText.of(hit, style));
    }
    out.write(
        (hits.isEmpty() && request.offset() > 0 ? "nothing more; " : "")
            + (result.exact() ? "" : "more than ")
            + Counted.of(result.total(), "article")
            + (result.total() == 1 ? " matches\n" : " match\n"));
  }

  private Optional<Hit> hit(int rank) {
    return hits.stream().filter(hit -> hit.rank() == rank).findFirst();
  }

  private void show(Hit hit, Writer out) throws IndexException, IOException {
    out.write(ArticleText.of(articles.article(hit.id()).orElseThrow(), style));
  }

  private Path history() {
    String state = console.environment().getOrDefault("XDG_STATE_HOME", "");
    Path folder =
        state.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "state")
            : Path.of(state);
    return folder.resolve("jianbao").resolve("history");
  }
}
