package jianbao.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.data.Models;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = LanguageDetector.of(Models.bundled());

  @ParameterizedTest
  @CsvSource({
    "zh-Hant-HK, 行政長官昨日在立法會表示，特區政府會預留50億港元。",
    "zh-Hant-HK, 特朗普周三着手撤換國務卿，惟白宮未有回應。",
    "zh-Hant-TW, 川普週三著手撤換國務卿，白宮沒有回應。",
    "zh-Hant-TW, 行政院長今天在立法院備詢時指出，新台幣匯率穩定。",
    "zh-Hant-MO, 治安警察局昨日表示，本澳旅客按年增加一成，氹仔尤甚。",
    "zh-Hans-CN, 国务院总理昨日主持召开国务院常务会议，研究部署扩大内需工作。",
    "zh-Hans-SG, 建屋局今年推出近两万个预购组屋单位，新加坡总理公署部长昨天说。",
    "zh-Hans, 软件发展",
    "zh-Hant-TW, 軟體發展",
    "zh-Hant, 發展",
    "zh, 香港",
    "en-HK, The Legislative Council in Hong Kong passed the bill on Friday.",
    "en-TW, The Executive Yuan in Taipei said the bill would be sent to the legislature.",
    "en, The company said on Monday that it would buy back its own shares.",
    "ja, 東京の天気は晴れです。",
    "ko, 서울의 날씨는 맑습니다.",
    "und, Le gouvernement a annoncé hier une nouvelle réforme des retraites et les syndicats ont appelé à la grève dans tout le pays avant Noël",
  })
  void tellsTheLanguage(String tag, String text) {
    assertThat(DETECTOR.detect(text).locale().toLanguageTag()).isEqualTo(tag);
  }

  @Test
  void tellsTheScript() {
    assertThat(DETECTOR.detect("香港").script()).isEqualTo(Script.NONE);
    assertThat(DETECTOR.detect("發展經濟").script()).isEqualTo(Script.TRADITIONAL);
    assertThat(DETECTOR.detect("发展经济").script()).isEqualTo(Script.SIMPLIFIED);
    assertThat(DETECTOR.detect("發展經濟，推動創新。发展经济，推动创新。").script()).isEqualTo(Script.MIXED);
    assertThat(DETECTOR.detect("發展經濟，推動創新，讓團體參與規劃，這樣說來經驗豐富，人人獲益，只有一個“发”字。").script())
        .isEqualTo(Script.TRADITIONAL);
  }

  @Test
  void saysHowSureItIs() {
    DetectedLanguage sure = DETECTOR.detect("行政院長今天在立法院說，立委與縣市首長都同意。");
    DetectedLanguage unsure = DETECTOR.detect("發展經濟");
    assertThat(sure.region()).contains("TW");
    assertThat(sure.certainty()).isBetween(0.7, 1.0);
    assertThat(unsure.region()).isEmpty();
    assertThat(unsure.certainty()).isZero();
  }

  @Test
  void tellsWhereTheLanguageChanges() {
    String text =
        """
        行政長官昨日在立法會表示，會預留50億港元。
        市民可於區議會查詢。
        The Chief Executive said in Hong Kong that the bill would be passed.
        国务院总理昨日主持召开国务院常务会议，研究部署扩大内需工作。
        """;
    List<LanguageDetector.Part> parts = DETECTOR.parts(text);
    assertThat(parts.stream().map(part -> part.language().locale().toLanguageTag()))
        .containsExactly("zh-Hant-HK", "en-HK", "zh-Hans-CN");
  }

  @Test
  void partsTileEveryText() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 300; round++) {
      String text = random.next(30);
      int at = 0;
      for (LanguageDetector.Part part : DETECTOR.parts(text)) {
        assertThat(part.span().begin()).as(random.seed()).isEqualTo(at);
        at = part.span().end();
      }
      assertThat(at).as(random.seed() + RandomText.escape(text)).isEqualTo(text.length());
    }
  }
}
