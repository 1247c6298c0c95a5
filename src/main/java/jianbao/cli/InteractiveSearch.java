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
 * A prompt for queries, with a history that is kept. A number shows a hit of the last query, {@code
 * :next} the hits behind, {@code :explain} what was understood.
 */
final class InteractiveSearch {

  private static final String HELP =
      "a query searches; a number shows that hit; :next, :explain, :help, :quit";

  private final Console console;
  private final ArticleIndex articles;
  private final HitText.Style style;
  private SearchRequest request;
  private List<Hit> hits = new ArrayList<>();

  InteractiveSearch(
      Console console, ArticleIndex articles, SearchRequest request, HitText.Style style) {
    this.console = console;
    this.articles = articles;
    this.request = request;
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
          new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
      out.write(articles.articles() + " articles; " + HELP + "\n");
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

  private void answer(String line, Writer out) throws IOException, IndexException {
    try {
      if (line.matches("[0-9]{1,6}")) {
        show(Integer.parseInt(line), out);
      } else if (line.equals(":next")) {
        request = request.withPage(request.offset() + request.count(), request.count());
        search(out);
      } else if (line.equals(":explain")) {
        for (String explained : articles.explain(request, hits)) {
          out.write(explained + "\n");
        }
      } else if (line.startsWith(":")) {
        out.write(HELP + "\n");
      } else {
        articles.check(line);
        request = request.withQuery(line).withPage(0, request.count());
        search(out);
      }
    } catch (QuerySyntaxException e) {
      out.write(e.getMessage() + "\n" + e.pointer() + "\n");
    }
  }

  private void search(Writer out) throws QuerySyntaxException, IndexException, IOException {
    SearchResult result = articles.search(request);
    hits = result.hits();
    for (Hit hit : hits) {
      out.write(HitText.of(hit, style));
    }
    out.write(
        (hits.isEmpty() ? "nothing more; " : "")
            + (result.exact() ? "" : "more than ")
            + result.total()
            + " match\n");
  }

  private void show(int rank, Writer out) throws IndexException, IOException {
    Optional<Hit> hit = hits.stream().filter(h -> h.rank() == rank).findFirst();
    if (hit.isEmpty()) {
      out.write("there is no hit " + rank + "\n");
      return;
    }
    out.write(ArticleText.of(articles.article(hit.get().id()).orElseThrow(), style));
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
