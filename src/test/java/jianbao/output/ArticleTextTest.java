package jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jianbao.document.Hit;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue.JsonObject;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

  private static final String ARTICLE =
      """
      {"id":"a1","title":"孫東<b>訪京","deck":null,"outlet":"香港文匯報","genre":"news","language":"zh-Hant-HK",\
      "published":"2025-02-27","text":"局長孫東\\u001b[31m昨日說。\\n逾50億元。","captions":["●孫東 & 友"],\
      "mentions":[{"type":"person","field":"title","text":"孫東","begin":0,"end":2,"entity":"e1"},\
      {"type":"person","field":"text","text":"孫東","begin":2,"end":4,"entity":"e1"},\
      {"type":"date","kind":"date","field":"text","text":"昨日","begin":9,"end":11,"timex":"2025-02-26"},\
      {"type":"amount","kind":"money","field":"text","text":"50億元","begin":15,"end":19,\
      "min":5000000000,"max":null,"currency":"HKD"},\
      {"type":"person","field":"captions","index":0,"text":"孫東","begin":1,"end":3,"entity":"e1"}],\
      "entities":[{"id":"e1","type":"person","name":"孫東","names":[],"role":"局長","count":3}]}""";

  @Test
  void marksMentionsAndLetsNoControlThrough() throws JsonSyntaxException {
    assertThat(ArticleText.of(parse(), HitText.Style.PLAIN))
        .isEqualTo(
            """
            ⟦person|孫東⟧<b>訪京
            香港文匯報 · 2025-02-27 · zh-Hant-HK · news · a1

            局長⟦person|孫東⟧\uFFFD[31m⟦date|昨日⟧說。
            逾⟦money|50億元⟧。

            [caption] ●⟦person|孫東⟧ & 友
            """);
    String colored = ArticleText.of(parse(), HitText.Style.COLORED);
    assertThat(colored).contains("\u001B[1;33m孫東\u001B[0m").doesNotContain("\u001B[31m");
  }

  @Test
  void writesAPageWithoutItsOwnMarkup() throws JsonSyntaxException {
    String page = ArticleHtml.of(parse());
    assertThat(page)
        .contains("<html lang=\"zh-Hant-HK\">")
        .contains("<h1><mark class=\"person\" title=\"孫東, 局長\">孫東</mark>&lt;b&gt;訪京</h1>")
        .contains("<mark class=\"money\" title=\"5000000000.. HKD\">50億元</mark>。</p>")
        .contains("友</figcaption>")
        .contains("&amp; 友")
        .doesNotContain("\u001B")
        .doesNotContain("<b>");
  }

  @Test
  void showsHitsSafely() {
    Hit hit =
        new Hit(
            1,
            "a1\u001B]0;x\u0007",
            2.5f,
            Optional.of("題\u001B[2J目"),
            Optional.of("報\n紙"),
            "2025-02-27",
            "zh-Hant-HK",
            true,
            List.of(),
            List.of("a2\u009B"));
    for (HitText.Style style : HitText.Style.values()) {
      assertThat(HitText.of(hit, style).replaceAll("\u001B\\[[0-9;]*m", ""))
          .doesNotContain("\u001B", "\u0007", "\u009B");
    }
  }

  private static JsonObject parse() throws JsonSyntaxException {
    return (JsonObject) Json.parse(ARTICLE);
  }
}
