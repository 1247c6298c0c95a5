package jianbao.cli;

import java.io.IOException;
import jianbao.output.ArticleJson;
import jianbao.pipeline.ReadingOptions.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianbao extract}: mentions and entities, no index needed. */
@Command(
    name = "extract",
    description = "Print the people, agencies, amounts and dates of articles.")
final class ExtractCommand extends ReadingCommand {

  /** How articles are printed. */
  enum Format {
    /** One article a line, as JSON. */
    JSONL
  }

  @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl (default).")
  private Format format = Format.JSONL;

  @Option(
      names = "--explain",
      description = "Tell for each mention the rule or model that made it, and how sure it is.")
  private boolean explain;

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    return switch (format) {
      case JSONL -> {
        ArticleJson.Detail detail =
            explain ? ArticleJson.Detail.EXPLAINED : ArticleJson.Detail.PLAIN;
        yield printEach(Depth.MENTIONS, article -> ArticleJson.line(article, detail));
      }
    };
  }
}
