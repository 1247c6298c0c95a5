package jianbao.cli;

import java.io.IOException;
import java.util.function.Function;
import jianbao.document.AnalyzedArticle;
import jianbao.document.ExplainedPage;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue.JsonObject;
import jianbao.output.ArticleJson;
import jianbao.output.ArticleText;
import jianbao.output.DelimitedRows;
import jianbao.output.HitText;
import jianbao.output.LayoutOutput;
import jianbao.output.MentionTable;
import jianbao.pipeline.LayoutRun;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jianbao extract}: mentions and entities, no index needed. */
@Command(
    name = "extract",
    description = "Print the people, agencies, amounts and dates of articles.")
final class ExtractCommand extends ReadingCommand {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "jsonl: an article a line (default but on a terminal); csv or tsv: a mention a row;"
              + " text: articles with their mentions marked (default on a terminal).")
  private IndexFormat format;

  @Option(
      names = "--explain",
      description =
          "Tell for each mention the rule or model that made it, and how sure it is, as jsonl.")
  private boolean explain;

  @Option(
      names = "--explain-layout",
      description =
          "Tell for each line of a page its role, the article it went to, whether it goes on the"
              + " line before, and why, instead of reading the articles. text or jsonl: a line"
              + " of the page with its number, its place in the decoded file, role (headline, deck,"
              + " subhead, byline, author, body, list, caption, furniture) and reasons.")
  private boolean explainLayout;

  @Spec private CommandSpec command;

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    return explainLayout ? printLayout() : printArticles();
  }

  private int printLayout() throws IOException {
    IndexFormat chosen = IndexFormat.of(format, output, console);
    if (chosen.rows().isPresent()) {
      throw new ParameterException(
          command.commandLine(), "--explain-layout: expected --format text or jsonl");
    }
    ReadingOptions options = readingOptions(Depth.WORDS);
    HitText.Style style = output.style(console);
    boolean json = chosen == IndexFormat.JSONL;
    Function<ExplainedPage, String> printer =
        json ? LayoutOutput::json : page -> LayoutOutput.text(page, style);
    return print(
        json ? HitText.Style.PLAIN : style,
        "",
        (paths, lines, faults) ->
            new LayoutRun<>(options, printer, lines, faults)
                .stoppedBy(console.interruption()::requested)
                .read(paths, console.in()));
  }

  private int printArticles() throws IOException {
    if (explain && format != null && format != IndexFormat.JSONL) {
      throw new ParameterException(command.commandLine(), "--explain: expected --format jsonl");
    }
    return switch (explain ? IndexFormat.JSONL : IndexFormat.of(format, output, console)) {
      case JSONL -> {
        ArticleJson.Detail detail =
            explain ? ArticleJson.Detail.EXPLAINED : ArticleJson.Detail.PLAIN;
        yield printEach(Depth.MENTIONS, article -> ArticleJson.line(article, detail));
      }
      case CSV -> printTable(DelimitedRows.CSV);
      case TSV -> printTable(DelimitedRows.TSV);
      case TEXT -> {
        HitText.Style style = output.style(console);
        yield print(Depth.MENTIONS, style, "", article -> text(article, style));
      }
    };
  }

  private int printTable(DelimitedRows rows) throws IOException {
    return print(
        Depth.MENTIONS,
        HitText.Style.PLAIN,
        MentionTable.header(rows),
        article -> MentionTable.rows(article, rows));
  }

  private static String text(AnalyzedArticle article, HitText.Style style) {
    try {
      return ArticleText.of((JsonObject) Json.parse(ArticleJson.line(article)), style) + "\n";
    } catch (JsonSyntaxException e) {
      throw new IllegalStateException("the output of an article is not JSON", e);
    }
  }
}
