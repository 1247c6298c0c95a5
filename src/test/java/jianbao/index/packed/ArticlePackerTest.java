package jianbao.index.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePackerTest {

  private static final String ARTICLE =
      """
      {"id":"a1","title":"創科局撥款","deck":null,"authors":["楊盈盈"],"outlet":"香港文匯報","genre":"news",\
      "language":"zh-Hant-HK","published":"2025-02-27","published_basis":"given",\
      "source":{"path":"p.txt","format":"text","charset":"UTF-8","spans":[[0,40]]},\
      "text":"創新科技及工業局局長孫東𠮷昨日說，逾50億元及-2.5%。","captions":["●孫東","圖"],\
      "mentions":[\
      {"type":"agency","field":"title","text":"創科局","begin":0,"end":3,"source":[[0,3]],"entity":"hk-itib"},\
      {"type":"agency","field":"text","text":"創新科技及工業局","begin":0,"end":8,"source":[[6,8],[10,16]],"entity":"hk-itib"},\
      {"type":"person","field":"text","text":"孫東𠮷","begin":10,"end":13,"source":[[18,21]],"entity":"e1"},\
      {"type":"date","kind":"date","field":"text","text":"昨日","begin":13,"end":15,"source":[[21,23]],"timex":"2025-02-26","from":"2025-02-26","to":"2025-02-26"},\
      {"type":"amount","kind":"money","field":"text","text":"50億元","begin":18,"end":22,"source":[[26,30]],"min":5000000000,"max":null,"currency":"HKD","modifier":"more-than","of":"孫東𠮷","of_confidence":0.6},\
      {"type":"amount","kind":"percentage","field":"text","text":"-2.5%","begin":23,"end":28,"source":[[31,36]],"min":-2.50,"max":-2.50,"unit":"%","modifier":null},\
      {"type":"person","field":"captions","index":0,"text":"孫東","begin":1,"end":3,"source":[[41,43]],"entity":null}],\
      "entities":[\
      {"id":"hk-itib","type":"agency","kind":"government","name":"創新科技及工業局","names":["創科局","Innovation, Technology and Industry Bureau"],"count":2},\
      {"id":"e1","type":"person","name":"孫東𠮷","names":[],"role":"局長","agency":"hk-itib","count":1}],\
      "extra":{"a":[1,true,null,"𠮷"]}}""";

  private static final Entry ITIB =
      new Entry(
          3,
          'a',
          "hk-itib",
          "government",
          List.of("創新科技及工業局", "Innovation, Technology and Industry Bureau"));

  private static final Entries ENTRIES =
      new Entries() {
        @Override
        public Optional<Entry> ofId(String id) {
          return Optional.of(ITIB).filter(entry -> entry.id().equals(id));
        }

        @Override
        public Optional<Entry> ofNumber(int number) {
          return Optional.of(ITIB).filter(entry -> entry.number() == number);
        }
      };

  private final ArticlePacker packer = new ArticlePacker(TextUnits.read(Models.bundled()), ENTRIES);

  @Test
  void givesAnArticleBackFromFewBytes() throws JsonSyntaxException {
    byte[] packed = packer.pack(parse(ARTICLE));
    assertThat(ArticlePacker.isPacked(packed)).isTrue();
    assertThat(packed.length).isLessThan(185);
    assertThat(unpacked(packed, parse(ARTICLE))).isEqualTo(ARTICLE);
  }

  /** Members, values and orders that the output has not, or not yet. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"genre\":\"news\" > \"genre\":\"news\",\"mood\":\"good\"",
        "\"type\":\"agency\",\"field\":\"title\" > \"type\":\"ship\",\"field\":\"title\"",
        "\"entity\":\"e1\" > \"entity\":\"e1\",\"confidence\":0.5",
        "\"text\":\"創科局\",\"begin\":0 > \"begin\":0,\"text\":\"創科局\"",
        "\"text\":\"昨日\" > \"text\":\"今日\"",
        "\"end\":15 > \"end\":1500",
        "\"min\":5000000000 > \"min\":5000000000123456789012345678901234567890",
        "\"min\":5000000000 > \"min\":\"many\"",
        "\"of\":\"孫東𠮷\" > \"of\":\"孙东\"",
        "\"of\":\"孫東𠮷\" > \"of\":\"\"",
        "\"of\":\"孫東𠮷\" > \"of\":null",
        "\"of_confidence\":0.6 > \"of_confidence\":0.625",
        "\"of_confidence\":0.6 > \"of_confidence\":0.60",
        "\"from\":\"2025-02-26\" > \"from\":\"2025-02-25\"",
        "\"timex\":\"2025-02-26\" > \"timex\":\"2025-02-XX\"",
        "\"timex\":\"2025-02-26\" > \"timex\":\"2025-99-26\"",
        "\"role\":\"局長\" > \"role\":\"局长\"",
        "\"count\":1 > \"count\":7",
        "\"id\":\"e1\" > \"id\":\"e7\"",
        "\"name\":\"孫東𠮷\" > \"name\":\"孫東\"",
        "\"published\":\"2025-02-27\" > \"published\":null",
        "\"captions\":[\"●孫東\",\"圖\"] > \"captions\":[]",
      })
  void keepsWhatItDoesNotExpect(String change) throws JsonSyntaxException {
    String[] parts = change.split(" > ", -1);
    assertThat(ARTICLE).contains(parts[0]);
    String changed = ARTICLE.replace(parts[0], parts[1]);
    byte[] packed = packer.pack(parse(changed));
    assertThat(unpacked(packed, parse(changed))).isEqualTo(changed);
  }

  private String unpacked(byte[] packed, JsonObject article) {
    Map<String, JsonValue> texts = new LinkedHashMap<>();
    for (String name : new ArrayList<>(ArticlePacker.TEXTS)) {
      article.get(name).ifPresent(value -> texts.put(name, value));
    }
    return Json.line(writer -> writer.value(packer.unpack(packed, texts)));
  }

  private static JsonObject parse(String json) throws JsonSyntaxException {
    return (JsonObject) Json.parse(json);
  }
}
