package jianbao.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.testing.RandomText;
import jianbao.text.AlignedText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedViewTest {

  private static final SimplifiedView VIEW = SimplifiedView.bundled();

  @ParameterizedTest
  @CsvSource({
    // Traditional of every region
    "創新科技及工業局, 创新科技及工业局",
    "衞生署 衛生署, 卫生署 卫生署",
    "裏 裡 里, 里 里 里",
    "台灣 臺灣, 台湾 台湾",
    "西九龍綫 東鐵線, 西九龙线 东铁线",
    "羣衆 群眾, 群众 群众",
    "滙豐 匯豐, 汇丰 汇丰",
    "鍾先生看鐘, 钟先生看钟",
    "臥室說話脫離溫室, 卧室说话脱离温室",
    "卧室説話脱離温室, 卧室说话脱离温室",
    // what a word decides
    "乾燥的餅乾, 干燥的饼干",
    "乾隆年間, 乾隆年间",
    "著名作家看著這部著作, 著名作家看着这部著作",
    "她穿著名牌, 她穿着名牌",
    "憑藉, 凭借",
    "一片狼藉, 一片狼藉",
    "司法覆核 答覆 覆蓋, 司法复核 答复 覆盖",
    "計畫 規畫 畫家, 计划 规划 画家",
    "甚麼, 什么",
    "瞭解 瞭望台, 了解 瞭望台",
    // other kinds of characters
    "２０２５年，約３％, '2025年,约3%'",
    "二○二五年 二0二五年 二００八年, 二〇二五年 二〇二五年 二〇〇八年",
    "陳○明 10年, 陈○明 10年",
    "「引文」『內文』, “引文”‘内文’",
    "Hong Kong’s ‘one’, Hong Kong's ‘one’",
    "史提芬‧史匹堡 史提芬•史匹堡 ステファン・, 史提芬·史匹堡 史提芬·史匹堡 ステファン·",
    "ﾎﾟｹｯﾄｶﾞｳﾞ, ポケットガヴ",
    "⼀⽇ ⻓ 﨑 豈, 一日 长 崎 岂",
    "𩠌 餸 𠮷野家, 餸 餸 吉野家",
    "2020–2022 ── －1, 2020-2022 —— -1",
    "香\u200b港\u00ad, 香港",
    "葛\udb40\udd00城, 葛城",
  })
  void folds(String text, String view) {
    assertThat(VIEW.fold(text)).isEqualTo(view);
  }

  @Test
  void leavesPlainSimplifiedTextAsItIs() {
    String text =
        "国务院总理昨日在北京主持会议,研究部署著名企业的显著成就。“看着名单”,乾隆、瞭望、狼藉、覆盖、沈阳、画分、里面、"
            + "什么、答复、复核、计划、借口、凭借、余额、台北、发展、头发、面条、只有、后来、干部《红楼梦》……——";
    assertThat(VIEW.fold(text)).isEqualTo(text);
  }

  @Test
  void mapsBackToTheArticlesOwnCharacters() {
    AlignedText text = AlignedText.of("在ｶﾞｰ\u200bデン與𩠌館").rewrite(VIEW);
    assertThat(text.view()).isEqualTo("在ガーデン与餸馆");
    assertThat(text.surface(new Span(1, 5))).isEqualTo("ｶﾞｰ\u200bデン");
    assertThat(text.sourcePieces(new Span(1, 5))).containsExactly(new Span(1, 4), new Span(5, 7));
    assertThat(text.surface(new Span(6, 7))).isEqualTo("𩠌");
    assertThat(text.surface(new Span(7, 8))).isEqualTo("館");
  }

  @Test
  void foldsTwiceAsOnceAndCoversEverythingItKeeps() {
    RandomText random = RandomText.seeded();
    List<String> pieces =
        List.of(
            "著", "名", "乾", "隆", "答", "覆", "計", "畫", "0", "○", "二", "年", "’", "ｶ", "ﾞ", "𩠌",
            "\u200b");
    for (int round = 0; round < 3000; round++) {
      StringBuilder built = new StringBuilder(random.next(12));
      for (int i = random.below(12); i > 0; i--) {
        built.insert(random.below(built.length() + 1), pieces.get(random.below(pieces.size())));
      }
      String source = built.toString();
      AlignedText text = AlignedText.of(source).rewrite(VIEW);
      String because = random.seed() + " " + RandomText.escape(source);
      assertThat(text.view()).as(because).isEqualTo(VIEW.fold(source));
      assertThat(VIEW.fold(text.view())).as(because).isEqualTo(text.view());
      int covered = 0;
      for (int i = 0;
          i < text.view().length();
          i += Character.charCount(text.view().codePointAt(i))) {
        Span view = new Span(i, i + Character.charCount(text.view().codePointAt(i)));
        Span there = text.toSource(view);
        assertThat(there.begin()).as(because).isGreaterThanOrEqualTo(covered);
        assertThat(text.toView(there)).as(because).contains(view);
        covered = there.end();
      }
    }
  }

  @Test
  void holdsToTheTablesOfTraditionalCharacters() {
    Map<String, String> simplified = new HashMap<>();
    OpenccDictionary.TRADITIONAL_CHARACTERS.forEach(simplified::put);
    for (DataLine line : Models.bundled().lines("script/ts-characters.tsv")) {
      simplified.put(line.cells(2)[0], line.cells(2)[1]);
    }
    FoldTable table = FoldTable.read(Models.bundled());
    assertThat(simplified).hasSizeGreaterThan(4000);
    simplified.forEach(
        (from, to) ->
            assertThat(table.alone(from.codePointAt(0)))
                .as(from + " and " + to + " are one in the view")
                .isEqualTo(table.alone(to.codePointAt(0))));
  }
}
