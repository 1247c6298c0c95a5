package jianbao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jianbao.data.Models;
import jianbao.document.KnownName;
import jianbao.document.NameForm;
import jianbao.document.PlaceEntry;
import jianbao.document.RegionalNames;
import jianbao.document.Token;
import jianbao.testing.RandomText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSegmenterTest {

  private static final SegmenterModels MODELS = SegmenterModels.load(Models.bundled());

  private final WordSegmenter segmenter = new WordSegmenter(MODELS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // names
        "行政|长官|李家超|昨日|表示",
        "公务员|事务|局|局长|杨何蓓茵",
        "特朗普|会见|泽连斯基",
        "欧阳震华|与|郑伊健",
        "欧阳|先生|、|司徒华|、|司马文|到场",
        "林郑月娥|、|麦邓碧仪|与|黎陈芷娟|女士",
        // numbers and units, one way whatever the figures
        "2025|年|2|月|26|日",
        "五|月|二十一|日",
        "三|个|问题|,|3|个|答案",
        "25亿|元|、|500多|人|、|三十多|年|、|数十亿|港元",
        "第十五|届|、|第3|名",
        "增加|96%|,|百分之三十",
        "1,234.5|公里",
        // Latin words, codes, addresses
        "香港|HKGAI| |V1|、|5G|、|COVID-19|、|C++|、|M+|、|AT&T",
        "US$|10|、|HK$|1.2bn",
        "Hong| |Kong|-|based| |Lee|'s| |don't| |U.S.| |a.m.",
        "公司|(|0700.HK|)|,|000001.SZ|升|,|BRK.B|与|$AAPL|跌",
        "Covid-19|、|PM2.5|、|C++|语言|、|Wi-Fi|、|Mid|-|1990s",
        "HKD|500|、|USD|1,200|、|CX888",
        "买|A股|、|穿|T恤|、|唱|卡拉OK",
        "见|https://www.info.gov.hk/gia/?a=1|。",
        "www.gov.hk|网站|,|电邮|a.b@hk01.com|。",
        "#香港#| |#HongKong| |@jianbao| |#香港|,",
        "见|https://zh.wikipedia.org/wiki/香港|。|又|见|https://a.hk/|的|报道",
        "the|.|École|。|gov|.|новости",
        "12:30|至|2025-02-26|,|26|/|27|年度",
        "这|个|、|每|个|、|一|个|、|有|人",
        "……|——|!|!|“|你好|”",
        // what Hong Kong and Taiwan say
        "搭|的士|去|尖沙咀|揾工",
        "软体|工程师|登入|伺服器",
      })
  void cuts(String expected) {
    assertThat(cut(expected.replace("|", ""))).isEqualTo(expected);
  }

  @Test
  void tilesEveryText() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.next(30);
      assertTiles(text, random.seed() + " " + RandomText.escape(text));
    }
  }

  @Test
  void tilesEveryTextWithNamesAnywhereInIt() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.nextWellFormed(20) + "#香港";
      List<KnownName> names = new ArrayList<>();
      for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
        int points = text.codePointCount(at, text.length());
        if (random.below(4) == 0) {
          int end = text.offsetByCodePoints(at, 1 + random.below(Math.min(8, points)));
          names.add(place(new Span(at, end)));
        }
      }
      assertTiles(text, names, random.seed() + " " + RandomText.escape(text) + names);
    }
  }

  @Test
  void reachesAcrossNoEndOfALongName() {
    String text = "见创新科技及工业局长沙";
    KnownName name = place(new Span(1, 9));
    assertThat(segmenter.segment(text, List.of(name)).stream().map(t -> t.span().in(text)))
        .containsExactly("见", "创新", "科技", "及", "工业", "局", "长沙");
  }

  private static KnownName place(Span span) {
    RegionalNames names = new RegionalNames("x", "", "", "");
    PlaceEntry entry = new PlaceEntry("x", "city", names, List.of(), "");
    return new KnownName(
        span, List.of(new KnownName.Reading(entry, NameForm.FULL, KnownName.Trust.REGISTERED)));
  }

  @Test
  void tilesTextsWithoutAnyPlaceToPart() {
    assertTiles("香港".repeat(20_000), "40,000 characters");
    assertTiles("a".repeat(20_000), "20,000 letters");
    assertTiles("1".repeat(20_000), "20,000 figures");
    assertTiles("一".repeat(20_000), "20,000 Chinese figures");
    assertTiles("李".repeat(20_000), "20,000 surnames");
    assertTiles("a.".repeat(20_000), "20,000 dots");
    assertTiles("#".repeat(20_000), "20,000 hashes");
    assertTiles("😀".repeat(10_000), "10,000 emoji");
    assertTiles("", "nothing");
  }

  @Test
  void givesEveryWordATagOfTheSet() {
    List<Token> tokens = segmenter.segment("陈茂波昨日在香港说,HKGAI有3个问题。");
    assertThat(tokens.stream().map(Token::tag))
        .containsExactly("nr", "t", "p", "ns", "v", "w", "nx", "v", "m", "q", "n", "w");
  }

  @Test
  void answersTheSameOnEveryThreadAndAgain() throws InterruptedException {
    String text = "创新科技及工业局局长孙东昨日(26日)在立法会表示,政府已预留10亿港元。".repeat(20);
    List<Token> once = segmenter.segment(text);
    assertThat(segmenter.segment(text)).isEqualTo(once);
    List<List<Token>> others = new java.util.concurrent.CopyOnWriteArrayList<>();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> others.add(new WordSegmenter(MODELS).segment(text)));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(others).hasSize(4).allMatch(once::equals);
  }

  private String cut(String text) {
    return segmenter.segment(text).stream()
        .map(token -> token.span().in(text))
        .collect(Collectors.joining("|"));
  }

  private void assertTiles(String text, String because) {
    assertTiles(text, List.of(), because);
  }

  private void assertTiles(String text, List<KnownName> names, String because) {
    int at = 0;
    for (Token token : segmenter.segment(text, names)) {
      assertThat(token.span().begin()).as(because).isEqualTo(at);
      assertThat(token.tag()).as(because).isNotEmpty();
      at = token.span().end();
      assertThat(
              at == text.length()
                  || !Character.isLowSurrogate(text.charAt(at))
                  || !Character.isHighSurrogate(text.charAt(at - 1)))
          .as("no token ends inside a pair: " + because)
          .isTrue();
    }
    assertThat(at).as(because).isEqualTo(text.length());
  }
}
