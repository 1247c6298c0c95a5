package jianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.AnalyzedArticle;
import jianbao.document.ArticleDraft;
import jianbao.document.Given;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.json.JsonSyntaxException;
import jianbao.layout.PageLayout;
import jianbao.pipeline.DocumentReading;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.source.SourceOptions;
import jianbao.testing.ArticleLaws;
import jianbao.text.Span;

/** Whatever a page holds, its articles can be traced to it, and so can all that they mention. */
class PageFuzzTest {

  private static final PageLayout LAYOUT = new PageLayout(Models.bundled());

  private static final ReadingOptions OPTIONS =
      new ReadingOptions(SourceOptions.NONE, "HK", Depth.MENTIONS, 1, Models.bundled());

  /** Loaded when the first page is read. */
  private static final class Readings {
    static final DocumentReading READING = new DocumentReading(OPTIONS);
  }

  @FuzzTest(maxDuration = "10m")
  void isSplit(byte[] utf8) {
    SourceDocument.Page page = page(utf8);
    boolean[] taken = new boolean[page.text().length()];
    for (ArticleDraft draft : LAYOUT.split(page)) {
      for (Span span : draft.spans()) {
        for (int i = span.begin(); i < span.end(); i++) {
          assertThat(taken[i]).as("character %s belongs to two articles", i).isFalse();
          taken[i] = true;
        }
      }
    }
  }

  @FuzzTest(maxDuration = "10m")
  void isRead(byte[] utf8) throws JsonSyntaxException {
    SourceDocument.Page page = page(utf8);
    List<AnalyzedArticle> articles = Readings.READING.read(page);
    for (AnalyzedArticle article : articles) {
      ArticleLaws.check(article, page.text());
    }
  }

  private static SourceDocument.Page page(byte[] utf8) {
    return new SourceDocument.Page(
        new Origin(Optional.of("a.txt"), "text", "UTF-8", 0, List.of()),
        new String(utf8, StandardCharsets.UTF_8),
        Given.NOTHING);
  }
}
