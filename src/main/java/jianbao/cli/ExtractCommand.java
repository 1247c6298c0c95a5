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

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    return switch (format) {
      case JSONL -> printEach(Depth.MENTIONS, ArticleJson::line);
    };
  }
}
