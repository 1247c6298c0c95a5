package jianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages composed by chance, of the articles that the weights were fitted to and of others. {@code
 * -Dpages.seed=N} takes others than usual; a fault names the seed of its page.
 */
class SyntheticPagesTest {

  private static final int PAGES = 100;

  @ParameterizedTest
  @CsvSource({"corpus/train, 0.93", "corpus/contrast, 0.92", "corpus/decoys, 0.94"})
  void splitsPagesComposedByChance(Path articles, double least) throws IOException {
    long seed = Long.getLong("pages.seed", 1);
    List<TrainArticles> material = TrainArticles.read(articles);
    PageScore score = new PageScore();
    for (long page = seed; page < seed + PAGES; page++) {
      SyntheticPage made = SyntheticPage.of(page, material);
      score.add("seed " + page, made.text(), made.gold(), made.articles());
    }
    assertThat(score.sameArticle().f1()).as(score.toString()).isGreaterThanOrEqualTo(least);
    assertThat(score.rate("headline")).as(score.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(score.rate("captions")).as(score.toString()).isGreaterThanOrEqualTo(0.97);
  }
}
