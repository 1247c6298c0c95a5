package jianbao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SyntheticArticlesTest {

  private static final int COUNT = 400;

  @Test
  void anArticleIsTheSameWhateverWasAskedBefore() throws IOException {
    SyntheticArticles first = SyntheticArticles.of(7, 800);
    SyntheticArticles second = SyntheticArticles.of(7, 800);
    second.article(3);
    assertThat(second.article(11)).isEqualTo(first.article(11));
    assertThat(SyntheticArticles.of(8, 800).article(11)).isNotEqualTo(first.article(11));
  }

  @Test
  void lengthsAndLanguagesAreThoseOfANewspaper() throws IOException {
    SyntheticArticles articles = SyntheticArticles.of(1, 800);
    Set<String> languages = new TreeSet<>();
    Set<String> texts = new HashSet<>();
    long chinese = 0;
    long units = 0;
    for (int i = 0; i < COUNT; i++) {
      SyntheticArticles.Item item = articles.article(i);
      languages.add(item.language());
      texts.add(item.text());
      if (item.language().startsWith("zh")) {
        chinese++;
        units += item.text().length();
      }
    }
    assertThat(languages).containsExactly("en-HK", "zh-Hans-CN", "zh-Hant-HK", "zh-Hant-TW");
    assertThat(texts).hasSize(COUNT);
    assertThat((double) units / chinese).isBetween(700.0, 950.0);
  }
}
