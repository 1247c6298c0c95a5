package jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jianbao.document.AnalyzedArticle;
import jianbao.output.TokenOutput;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianbao segment}: the words of articles. */
@Command(name = "segment", description = "Cut the text of articles into words.")
final class SegmentCommand extends ReadingCommand {

  /** How words are printed. */
  enum Format {
    /** A space between words. */
    TEXT,
    /** A word a line, with its tag; an empty line for a line break. */
    LINES,
    /** Spans and tags. */
    JSONL
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text: words with spaces between (default); lines: a word a line, a tab and its tag;"
              + " jsonl: token spans and tags. The tags are those of the People's Daily corpus"
              + " (PKU) with HanLP's finer ones.")
  private Format format = Format.TEXT;

  @Option(
      names = "--user-words",
      paramLabel = "FILE",
      description =
          "Your own words, never cut: one a line, perhaps with a tab and its tag; # begins a"
              + " comment.")
  private Path userWords;

  SegmentCommand(Console console) {
    super(console);
  }

  @Override
  ReadingOptions readingOptions(Depth depth) {
    return super.readingOptions(depth).withUserWords(Optional.ofNullable(userWords));
  }

  @Override
  List<Path> lists() {
    List<Path> lists = new ArrayList<>(super.lists());
    Optional.ofNullable(userWords).ifPresent(lists::add);
    return lists;
  }

  @Override
  public Integer call() throws IOException {
    Function<AnalyzedArticle, String> printer =
        switch (format) {
          case TEXT -> TokenOutput::spaced;
          case LINES -> TokenOutput::lines;
          case JSONL -> TokenOutput::json;
        };
    return printEach(Depth.WORDS, printer);
  }
}
