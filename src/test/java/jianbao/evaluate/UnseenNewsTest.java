package jianbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jianbao.data.Models;
import jianbao.document.MentionType;
import jianbao.pipeline.DocumentReading;
import jianbao.pipeline.ReadingOptions;
import jianbao.source.SourceOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is found in articles that nothing was trained on. The floors are a little below what was
 * measured; they may be raised, never lowered.
 */
class UnseenNewsTest {

  private static final Path UNSEEN = Path.of("corpus", "unseen");

  private static final MentionEvaluation EVALUATION = new MentionEvaluation();
  private static List<GoldDocument> articles;

  @BeforeAll
  static void readTheArticles() throws Exception {
    DocumentReading reading =
        new DocumentReading(
            new ReadingOptions(
                SourceOptions.NONE, "HK", ReadingOptions.Depth.MENTIONS, 1, Models.bundled()));
    articles = GoldCorpus.read(UNSEEN);
    for (GoldDocument article : articles) {
      EVALUATION.add(article, reading.read(article.document()));
    }
  }

  @Test
  void areThirtySixArticlesOfTheirOwn() throws Exception {
    List<String> names = articles.stream().map(GoldDocument::name).toList();
    assertThat(names).hasSize(36).doesNotHaveDuplicates();
    assertThat(GoldCorpus.read(Path.of("corpus", "train")))
        .extracting(GoldDocument::name)
        .doesNotContainAnyElementsOf(names);
  }

  @Test
  void namesAreFound() {
    assertThat(f1(MentionType.PERSON)).isGreaterThan(0.95);
    assertThat(f1(MentionType.AGENCY)).isGreaterThan(0.91);
    assertThat(values(MentionType.AGENCY)).isGreaterThan(0.87);
  }

  @Test
  void amountsAndDatesAreFoundAndRight() {
    assertThat(f1(MentionType.AMOUNT)).isGreaterThan(0.99);
    assertThat(values(MentionType.AMOUNT)).isGreaterThan(0.985);
    assertThat(f1(MentionType.DATE)).isGreaterThan(0.965);
    assertThat(values(MentionType.DATE)).isGreaterThan(0.955);
  }

  private static double f1(MentionType type) {
    return EVALUATION.scores().get(type).f1();
  }

  private static double values(MentionType type) {
    return EVALUATION.scores().get(type).valueShare();
  }
}
