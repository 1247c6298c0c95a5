package jianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages written by hand, of papers and settings that the seed pages do not show. */
class HandMadePagesTest {

  private static final Path FOLDER = Path.of("corpus/pages");

  @Test
  void splitsTheHandMadePages() throws IOException {
    PageScore score = new PageScore();
    List<Path> pages = PageScore.pages(FOLDER);
    assertThat(pages).hasSizeGreaterThanOrEqualTo(8);
    for (Path page : pages) {
      score.add(page, FOLDER);
    }
    assertThat(score.sameArticle().f1()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.rate("headline")).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.authors().f1()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.rate("joined")).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.rate("kept")).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.rate("captions")).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.rate("outlet")).as(score.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(score.rate("genre")).as(score.toString()).isGreaterThanOrEqualTo(0.9);
  }
}
