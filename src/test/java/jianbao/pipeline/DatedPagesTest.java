package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.Given;
import jianbao.document.Origin;
import jianbao.document.PartialDate;
import jianbao.document.SourceDocument;
import jianbao.source.SourceOptions;
import org.junit.jupiter.api.Test;

/** The line of a page that tells its date, outside of all articles, dates the articles. */
class DatedPagesTest {

  private final DocumentReading reading =
      new DocumentReading(
          new ReadingOptions(
              SourceOptions.NONE, "HK", ReadingOptions.Depth.MENTIONS, 1, Models.bundled()));

  @Test
  void takesTheDateOfThePage() throws Exception {
    assertThat(published("hk-columns-editorial.txt")).containsOnly(new PartialDate(2025, 9, 30));
    assertThat(published("cn-paragraphs-rail.txt")).containsOnly(new PartialDate(2025, 4, 9));
  }

  @Test
  void knowsNoDateWhereThePageTellsNone() throws Exception {
    assertThat(published("hk-columns-housing.txt")).containsOnly(PartialDate.UNKNOWN);
  }

  private List<PartialDate> published(String file) throws Exception {
    String text = Files.readString(Path.of("corpus", "pages", file));
    Origin origin = new Origin(Optional.of(file), "text", "UTF-8", 0, List.of());
    return reading.read(new SourceDocument.Page(origin, text, Given.NOTHING)).stream()
        .map(a -> a.article().metadata().publication().date())
        .toList();
  }
}
