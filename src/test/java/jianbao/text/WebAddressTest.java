package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  /** The address ends at the bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.hk|，見報道",
        "a.hk|和其他",
        "a.hk/b|。見",
        "a.hk/|的報道，請看",
        "a.hk/b/|的報道，請看",
        "a.hk/b/|的",
        "zh.wikipedia.org/wiki/香港|。見",
        "zh.wikipedia.org/wiki/香港|,見",
        "zh.wikipedia.org/wiki/香港|",
        "zh.wikipedia.org/wiki/香港| 見",
        "zh.wikipedia.org/wiki/Foo_(bar)|)。",
        "a.hk/香港/新聞.html|，見",
        "a.hk/?q=香港|，見",
        "a.hk/香港|",
        "a.hk/b?c=1&d=2|.",
        "a.hk/b|）",
        "a.hk/b|)",
        "a.hk/b|」",
        "a.hk/b|\"",
        "a.hk:8080/b/#c|!",
        "|",
        "|香港",
      })
  void endsBeforeTheText(String text) {
    String whole = "https://" + text.replace("|", "");
    assertThat(WebAddress.end(whole, 8, whole.length())).isEqualTo(text.indexOf('|') + 8);
  }

  @Test
  void endsInsideEveryTextAndInsideNoPair() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = "a.hk/" + random.nextWellFormed(12) + "/" + random.nextWellFormed(12);
      int end = WebAddress.end(text, 0, text.length());
      assertThat(end).as(random.seed()).isBetween(4, text.length());
      assertThat(end < text.length() && Character.isLowSurrogate(text.charAt(end)))
          .as(random.seed() + RandomText.escape(text))
          .isFalse();
    }
  }
}
