package jianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pages composed by chance. {@code -Dpages.seed=N} takes others than usual; a fault names the seed
 * of its page.
 */
class SyntheticPagesTest {

  private static final int PAGES = 100;

  @Test
  void splitsPagesComposedByChance() throws IOException {
    long seed = Long.getLong("pages.seed", 1);
    List<TrainArticles> material = TrainArticles.read(Path.of("corpus/train"));
    PageScore score = new PageScore();
    for (long page = seed; page < seed + PAGES; page++) {
      SyntheticPage made = SyntheticPage.of(page, material);
      score.add("seed " + page, made.text(), made.gold(), made.articles());
    }
    assertThat(score.sameArticle().f1()).as(score.toString()).isGreaterThanOrEqualTo(0.88);
    assertThat(score.rate("headline")).as(score.toString()).isGreaterThanOrEqualTo(0.85);
    assertThat(score.rate("captions")).as(score.toString()).isGreaterThanOrEqualTo(0.97);
  }
}
