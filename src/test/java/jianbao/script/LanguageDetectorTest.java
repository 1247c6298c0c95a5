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

  /** A sentence of each region's news, as short as sentences come. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh-Hant-HK | 政府發言人表示，運輸署會加強巡查的士站，防止司機濫收車資。
          zh-Hant-HK | 立法會議員質詢房屋局，要求交代公屋輪候時間及居屋供應。
          zh-Hant-HK | 警方昨晚在旺角拘捕三名本地男子，涉嫌藏毒，案件交由西九龍總區重案組跟進。
          zh-Hant-HK | 恒指收市報20,100點，升1.2%，港股全日成交逾千億港元。
          zh-Hant-HK | 天文台預料本港未來數日天氣炎熱，市民宜多補充水分。
          zh-Hant-HK | 教育局局長出席中學校長會議，談及文憑試放榜安排。
          zh-Hant-TW | 行政院今天通過草案，將送立法院審議，盼本會期完成三讀。
          zh-Hant-TW | 台北市長與里長座談，談到捷運延伸線與公車路線調整。
          zh-Hant-TW | 中央氣象署表示，鋒面週末報到，中南部山區有午後雷陣雨。
          zh-Hant-TW | 台股今天收盤上漲120點，新台幣兌美元匯率升值1.5角。
          zh-Hant-TW | 衛福部長說明健保費率，立委關切長照人力不足。
          zh-Hant-TW | 國軍漢光演習登場，國防部呼籲民眾勿散布假訊息。
          zh-Hant-MO | 司法警察局拘捕兩名男子，涉嫌在路氹城酒店詐騙澳門元籌碼。
          zh-Hant-MO | 行政長官岑浩輝出席立法會，介紹澳門特區施政報告。
          zh-Hant-MO | 旅遊局預計黃金周訪澳旅客日均十萬人次，關閘口岸人流增加。
          zh-Hant-MO | 社工局長表示，本澳長者養老金調升至三千九百澳門元。
          zh-Hans-CN | 国家统计局昨日发布数据，全国居民消费价格同比上涨百分之零点二。
          zh-Hans-CN | 省委书记主持召开专题会议，学习贯彻全国两会精神。
          zh-Hans-CN | 外交部发言人在例行记者会上表示，中方对此坚决反对。
          zh-Hans-CN | 据新华社报道，载人飞船在酒泉卫星发射中心成功发射，三名航天员进驻空间站。
          zh-Hans-CN | 公安机关侦破一起特大电信网络诈骗案，抓获犯罪嫌疑人五十名。
          zh-Hans-SG | 新加坡内政部长尚穆根昨晚在国会答复议员询问。
          zh-Hans-SG | 建屋发展局推出新一批预购组屋，首次购屋者可获公积金购屋津贴。
          zh-Hans-SG | 陆路交通管理局宣布，拥车证成价上扬，巴刹摊贩叫苦。
          zh-Hans-SG | 地铁东西线发生故障，巴士接驳，乘客促SMRT改善。
          """)
  void tellsTheRegionOfOneSentence(String tag, String text) {
    DetectedLanguage found = DETECTOR.detect(text);
    assertThat(found.locale().toLanguageTag()).isEqualTo(tag);
    assertThat(found.certainty()).isBetween(0.6, 1.0);
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
