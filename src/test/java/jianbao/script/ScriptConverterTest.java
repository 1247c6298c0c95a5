package jianbao.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.core.ZhConvert;
import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.segment.impl.DataMapFastForwardSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.data.Models;
import jianbao.script.ConversionOptions.Quotations;
import jianbao.script.ConversionOptions.Wording;
import jianbao.testing.RandomText;
import jianbao.text.AlignedText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptConverterTest {

  private static final Map<Target, ScriptConverter> CONVERTERS =
      Map.of(
          Target.SIMPLIFIED, new ScriptConverter(Target.SIMPLIFIED),
          Target.TRADITIONAL, new ScriptConverter(Target.TRADITIONAL),
          Target.HONG_KONG, new ScriptConverter(Target.HONG_KONG),
          Target.TAIWAN, new ScriptConverter(Target.TAIWAN));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh-Hans    | 天氣乾燥          | 天气干燥
          zh-Hans    | 乾隆年間的餘錢    | 乾隆年间的余钱
          zh-Hans    | 看著著名的建築    | 看着著名的建筑
          zh-Hans    | 裡面和裏面        | 里面和里面
          zh-Hans    | 買餸              | 买𩠌
          zh-Hant    | 经理发现后        | 經理發現後
          zh-Hant-HK | 恒生银行          | 恒生銀行
          zh-Hant-HK | 卫生署说在家里面  | 衞生署説在家裏面
          zh-Hant-HK | 一只猫只吃面包    | 一隻貓只吃麪包
          zh-Hant-TW | 卫生署说在家里面  | 衛生署說在家裡面
          zh-Hant-TW | 皇后和以后        | 皇后和以後
          zh-Hant-TW | 看着天空          | 看著天空
          zh-Hant-HK | 核心局部扩展      | 核心局部擴展
          """)
  void convertsByWords(String target, String text, String converted) {
    assertThat(CONVERTERS.get(Target.ofTag(target).orElseThrow()).convert(text))
        .isEqualTo(converted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh-Hant-HK | 于右任走了三公里，面向皇后大道。
          zh-Hant-TW | 范先生姓余，干擾不多，只是台面上的說法。
          zh-Hant    | 頭髮
          zh-Hans    | 干燥的头发，藉口和乾隆
          """)
  void leavesWhatIsInTheTargetsScript(String target, String text) {
    assertThat(CONVERTERS.get(Target.ofTag(target).orElseThrow()).convert(text)).isEqualTo(text);
  }

  @Test
  void judgesEveryLineByItself() {
    assertThat(CONVERTERS.get(Target.HONG_KONG).convert("发展以后\r\n皇后說過\n这里\n"))
        .isEqualTo("發展以後\r\n皇后説過\n這裏\n");
  }

  @Test
  void leavesAddressesAndHandles() {
    ScriptConverter hant = CONVERTERS.get(Target.TRADITIONAL);
    assertThat(hant.convert("见https://zh.wikipedia.org/wiki/计算机 。"))
        .isEqualTo("見https://zh.wikipedia.org/wiki/计算机 。");
    assertThat(hant.convert("见https://a.hk/的报道，请看")).isEqualTo("見https://a.hk/的報道，請看");
    assertThat(hant.convert("见https://zh.wikipedia.org/wiki/计算机。发展，www.a.hk/b/发展，发展"))
        .isEqualTo("見https://zh.wikipedia.org/wiki/计算机。發展，www.a.hk/b/发展，發展");
    assertThat(hant.convert("见https://a.hk/b，发展")).isEqualTo("見https://a.hk/b，發展");
    assertThat(hant.convert("@环球时报 发布")).isEqualTo("@环球时报 發佈");
  }

  @Test
  void leavesTheSpansGiven() {
    assertThat(CONVERTERS.get(Target.TRADITIONAL).convert("发发发", List.of(new Span(1, 2))))
        .isEqualTo("發发發");
  }

  @Test
  void alignsWhatItConverts() {
    RandomText random = RandomText.seeded();
    for (int i = 0; i < 300; i++) {
      String text = random.next(20) + "著名裡面餸乾燥經理发现后".substring(random.below(12));
      for (ScriptConverter converter : CONVERTERS.values()) {
        AlignedText aligned = converter.align(text);
        assertThat(aligned.source()).isEqualTo(text);
        assertThat(aligned.view()).as(random.seed()).isEqualTo(converter.convert(text));
        assertThat(aligned.toSource(new Span(0, aligned.view().length())))
            .as(random.seed())
            .isEqualTo(new Span(0, text.length()));
      }
    }
  }

  @Test
  void replacesNoWordInsideANameOrATitle() {
    ConversionOptions.NameFinder names =
        text -> {
          int at = text.indexOf("香港軟件行業協會");
          int place = text.indexOf("新西蘭");
          return at < 0 ? List.of() : List.of(new Span(place, place + 3), new Span(at, at + 8));
        };
    assertThat(taiwan(Quotations.CONVERT, names).convert("香港软件行业协会在新西兰买“软件”，《软件世界》软件"))
        .isEqualTo("香港軟件行業協會在紐西蘭買“軟體”，《軟件世界》軟體");
    assertThat(taiwan(Quotations.KEEP, names).convert("软件“软件”「软件」软件“软件"))
        .isEqualTo("軟體“軟件”「軟件」軟體“軟體");
  }

  private static ScriptConverter taiwan(Quotations quotations, ConversionOptions.NameFinder names) {
    return new ScriptConverter(
        Target.TAIWAN,
        new ConversionOptions(Wording.REGIONAL, quotations, names, Optional.empty()),
        Models.bundled());
  }

  @Test
  void putsWhatTheDictionaryOfTheUserSays(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.tsv"), "港铁\tMTR Corporation\n发\tf a\n");
    ScriptConverter converter =
        new ScriptConverter(
            Target.TRADITIONAL,
            new ConversionOptions(
                Wording.KEPT, Quotations.CONVERT, text -> List.of(), Optional.of(file)),
            Models.bundled());
    assertThat(converter.convert("港铁发现")).isEqualTo("MTR Corporationf a現");
    assertThat(converter.explain("发", List.of()))
        .containsExactly(new Replacement(new Span(0, 1), "发", "f a", "own.tsv", "f a"))
        .noneMatch(Replacement::isAmbiguous);
  }

  /** Replaced and kept spans lie inside the text and each span's characters explain themselves. */
  @Test
  void explainsWhatItReplaced() {
    List<Replacement> found = CONVERTERS.get(Target.HONG_KONG).explain("经理发现面", List.of());
    assertThat(found).contains(new Replacement(new Span(2, 4), "发现", "發現", "STPhrases", "發現"));
    assertThat(found.stream().filter(Replacement::isAmbiguous).map(Replacement::before))
        .containsExactly("面");
    RandomText random = RandomText.seeded();
    for (int i = 0; i < 100; i++) {
      String text = random.next(20) + "台后面";
      for (Replacement one : CONVERTERS.get(Target.TAIWAN).explain(text, List.of())) {
        assertThat(one.span().end()).as(random.seed()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  /**
   * On one table the engine finds what OpenCC4j's finds. Only one table can be tried in a process,
   * because OpenCC4j keeps the words of the first one for all.
   */
  @Test
  void agreesWithOpencc4j() {
    RandomText random = RandomText.seeded();
    Map<String, List<String>> phrases = new HashMap<>();
    Map<String, List<String>> characters = new HashMap<>();
    ScriptCharacters scripts = ScriptCharacters.read(Models.bundled());
    ConversionTable.Builder builder = new ConversionTable.Builder(scripts, Script.NONE);
    builder.from("random");
    for (int i = 0; i < 60; i++) {
      String before = letters(random, 1 + random.below(6));
      String after = letters(random, before.length());
      builder.add(before, after);
      (before.length() == 1 ? characters : phrases).put(before, List.of(after));
    }
    ConversionPass pass = new ConversionPass(builder.build(), scripts, Script.NONE);
    ZhConvert theirs = opencc4j(phrases, characters);
    for (int i = 0; i < 3000; i++) {
      String text = letters(random, 1 + random.below(30));
      assertThat(pass.find(text, Untouched.of(List.of())).applyTo(text))
          .as("%s on %s %s, %s", text, phrases, characters, random.seed())
          .isEqualTo(theirs.toSimple(text));
    }
  }

  private static String letters(RandomText random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("甲乙丙丁".charAt(random.below(4)));
    }
    return text.toString();
  }

  private static ZhConvert opencc4j(
      Map<String, List<String>> phrases, Map<String, List<String>> characters) {
    IDataMap map =
        new IDataMap() {
          @Override
          public Map<String, List<String>> tsPhrase() {
            return phrases;
          }

          @Override
          public Map<String, List<String>> tsChar() {
            return characters;
          }

          @Override
          public Map<String, List<String>> stPhrase() {
            return Map.of();
          }

          @Override
          public Map<String, List<String>> stChar() {
            return Map.of();
          }

          @Override
          public Set<String> tChars() {
            return characters.keySet();
          }

          @Override
          public Set<String> sChars() {
            return Set.of();
          }
        };
    return ZhConvertBootstrap.newInstance()
        .segment(new DataMapFastForwardSegment(map))
        .dataMap(map)
        .init();
  }
}
