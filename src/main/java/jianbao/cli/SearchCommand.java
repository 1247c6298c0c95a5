package jianbao.cli;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jianbao.data.Models;
import jianbao.document.Hit;
import jianbao.index.ArticleIndex;
import jianbao.index.SearchRequest;
import jianbao.index.SearchResult;
import jianbao.output.HitJson;
import jianbao.output.HitText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jianbao search}: full-text and fielded queries. */
@Command(
    name = "search",
    description = "Find articles, in either script and in English; see the README for queries.")
final class SearchCommand implements Callable<Integer> {

  /** How hits are printed. */
  enum Format {
    TEXT,
    JSONL
  }

  @Spec private CommandSpec command;
  @Mixin private IndexOptions index;
  @Mixin private OutputOptions output;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
  private List<String> query;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "Hits at most (default: ${DEFAULT-VALUE}).",
      defaultValue = "10")
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
      description = "text (default on a terminal) or jsonl (default elsewhere).")
  private Format format;

  private final Console console;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (count < 1 || offset < 0) {
      throw new ParameterException(
          command.commandLine(), "-n must be 1 or more and --offset 0 or more");
    }
    try (ArticleIndex articles = ArticleIndex.open(index.folder(console), Models.bundled());
        Writer out = output.open(console)) {
      SearchResult result =
          articles.search(new SearchRequest(String.join(" ", query), offset, count, order));
      for (Hit hit : result.hits()) {
        out.write(printed(hit));
      }
      return result.hits().isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
    }
  }

  private String printed(Hit hit) {
    boolean asText = format == null ? output.forPeople(console) : format == Format.TEXT;
    if (!asText) {
      return HitJson.line(hit, Optional.empty()) + "\n";
    }
    return HitText.of(hit, output.colored(console) ? HitText.Style.COLORED : HitText.Style.PLAIN);
  }
}
