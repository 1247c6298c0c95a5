package jianbao.cli;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import jianbao.index.ArticleIndex;
import jianbao.index.SearchModels;
import jianbao.json.Json;
import jianbao.json.JsonValue.JsonObject;
import jianbao.output.ArticleHtml;
import jianbao.output.ArticleText;
import jianbao.output.HitText;
import jianbao.output.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jianbao show}: one article with its mentions marked. */
@Command(name = "show", description = "Show an article with its mentions marked.")
final class ShowCommand implements Callable<Integer> {

  private static final int LEAST_BEGINNING = 4;

  /** How the article is printed. */
  enum Format {
    TEXT,
    HTML,
    JSON
  }

  @Mixin private IndexOptions index;
  @Mixin private OutputOptions output;
  @Mixin private ModelsOption own;

  @Parameters(
      paramLabel = "ID",
      description = "The article's id, or how it begins (four characters at least).")
  private String id;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default on a terminal), json (default elsewhere) or html.")
  private Format format;

  private final Console console;
  private final Supplier<SearchModels> models;

  ShowCommand(Console console, Supplier<SearchModels> models) {
    this.console = console;
    this.models = models;
  }

  @Override
  public Integer call() throws Exception {
    try (ArticleIndex articles =
            ArticleIndex.open(index.folder(console), own.searchModels(models));
        Writer out = output.open(console, style())) {
      Optional<JsonObject> article = articles.article(id);
      if (article.isEmpty() && id.length() >= LEAST_BEGINNING) {
        List<String> ids = articles.idsBeginning(id);
        if (ids.size() == 1) {
          article = articles.article(ids.getFirst());
        } else if (ids.size() > 1) {
          console
              .err()
              .println(
                  TerminalText.line(
                      "jianbao: several ids begin with " + id + ": " + String.join(" ", ids)));
          return ExitStatus.NOTHING_FOUND;
        }
      }
      if (article.isEmpty()) {
        console.err().println("jianbao: no article " + id);
        return ExitStatus.NOTHING_FOUND;
      }
      out.write(printed(article.get()));
      return ExitStatus.DONE;
    }
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    return output.forPeople(console) ? Format.TEXT : Format.JSON;
  }

  private HitText.Style style() {
    return format() == Format.TEXT ? output.style(console) : HitText.Style.PLAIN;
  }

  private String printed(JsonObject article) {
    return switch (format()) {
      case TEXT -> ArticleText.of(article, style());
      case HTML -> ArticleHtml.of(article);
      case JSON -> Json.line(writer -> writer.value(article)) + "\n";
    };
  }
}
