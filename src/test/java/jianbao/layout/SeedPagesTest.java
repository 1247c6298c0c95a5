package jianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The seed pages against their gold: floors that may rise and never fall. */
class SeedPagesTest {

  @Test
  void splitsTheSeedPages() throws IOException {
    PageScore score = new PageScore();
    List<Path> pages = PageScore.pages(Path.of("seeds"));
    assertThat(pages).isNotEmpty();
    for (Path page : pages) {
      score.add(page, Path.of("corpus/seeds"));
    }
    assertThat(score.sameArticle().f1()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.rate("headline")).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.authors().f1()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.rate("joined")).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.rate("kept")).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.rate("captions")).as(score.toString()).isGreaterThanOrEqualTo(0.8);
    assertThat(score.rate("outlet")).as(score.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(score.rate("genre")).as(score.toString()).isGreaterThanOrEqualTo(0.9);
  }
}
