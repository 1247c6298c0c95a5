package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import jianbao.data.Models;
import jianbao.document.Amount;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.PartialDate;
import jianbao.document.Publication;
import jianbao.document.ReadingContext;
import jianbao.document.TimeValue;
import jianbao.extract.amount.AmountReader;
import jianbao.extract.amount.AmountRules;
import jianbao.extract.time.TimeReader;
import jianbao.extract.time.TimeRules;
import jianbao.testing.FieldWithoutWords;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;

/** What holds of amounts and dates, whatever the text. */
class ValueLawsTest {

  private static final String[] PIECES =
      """
      2025年 2月 26日 30日 31日 昨日 ( ) 至 - 、 首 十個月 去年 上 周三 星期日 下午 3時 30分 半 約 逾 最多 HK$ 元 萬 億 三 五 百分之 % \
      成 個百分點 公里 名 個 每 後 前 內 同日 翌日 清明節 中秋節 年底 2024/25 年度 世紀 九十年代 公元前 民國 115年 人民幣 毫 仙 — 25 12 0 \
      6月18日(星期四) 昨日(16日) 公元前329年3月3日 農曆七月 臘月二十三 二戰期間 從 較 上月 (人民幣,下同) 四分三 fifth \
      about $ 5 million to May 3rd last Friday 10am per cent of a"""
          .split(" ");

  private final MentionPass pass =
      new MentionPass(
          List.of(
              new TimeReader(TimeRules.load(Models.bundled())),
              new AmountReader(AmountRules.load(Models.bundled()))));

  @Test
  void valuesAreSoundInAnyText() {
    RandomText random = RandomText.seeded();
    for (int i = 0; i < 4_000; i++) {
      String text = random.nextWellFormed(6) + pieces(random) + random.nextWellFormed(3);
      AnalyzedField field = FieldWithoutWords.of(text);
      for (Candidate candidate : pass.run(List.of(field), context(random))) {
        String where = random.seed() + " " + RandomText.escape(text) + " " + candidate;
        assertThat(candidate.span().end()).as(where).isLessThanOrEqualTo(field.view().length());
        check(candidate, where);
      }
    }
  }

  @Test
  void mentionsDoNotOverlap() {
    RandomText random = RandomText.seeded();
    for (int i = 0; i < 1_000; i++) {
      String text = pieces(random);
      List<Candidate> found = pass.run(List.of(FieldWithoutWords.of(text)), context(random));
      for (int k = 1; k < found.size(); k++) {
        assertThat(found.get(k).span().begin())
            .as(random.seed() + " " + text)
            .isGreaterThanOrEqualTo(found.get(k - 1).span().end());
      }
    }
  }

  @Test
  void whatStandsInOtherSentencesDoesNotMatterToAmounts() {
    MentionPass amounts =
        new MentionPass(List.of(new AmountReader(AmountRules.load(Models.bundled()))));
    RandomText random = RandomText.seeded();
    for (int i = 0; i < 1_000; i++) {
      String text = pieces(random);
      ReadingContext context = context(random);
      List<String> alone =
          values(amounts.run(List.of(FieldWithoutWords.of("\n" + text + "\n")), context));
      List<String> within =
          values(amounts.run(List.of(FieldWithoutWords.of("香港。\n" + text + "\n。今天天氣好")), context));
      assertThat(within).as(random.seed() + " " + text).isEqualTo(alone);
    }
  }

  @Test
  void longTextsTakeTimeInProportion() {
    String digits = "1".repeat(50_000) + "五".repeat(50_000) + "百萬".repeat(20_000);
    String dates = "2025年2月26日至".repeat(5_000) + "至".repeat(10_000) + "3至".repeat(10_000);
    String unbroken = "2024年，2025/26年度" + "，3月5日、下周三、第四季、同日、翌年、晚上8時".repeat(20_000);
    String figures = "2025-03-05 08:30 ".repeat(20_000);
    ReadingContext context = context(RandomText.seeded());
    assertTimeout(
        Duration.ofSeconds(60), // on a busy machine; anything quadratic takes minutes
        () ->
            pass.run(
                List.of(
                    FieldWithoutWords.of(digits),
                    FieldWithoutWords.of(dates),
                    FieldWithoutWords.of(unbroken),
                    FieldWithoutWords.of(figures)),
                context));
  }

  /** The sentences say what they say with a space between all their characters, too. */
  @Test
  void spacesThatSetCharactersApartChangeNoValue() {
    String[] sentences = {
      "近三年下跌", "在二〇二五年三月十二日开幕", "过去两个星期", "上星期三傍晚开会", "逾三千九百六十五人", "行走三公里", "升六点五成"
    };
    ReadingContext context =
        new ReadingContext(
            Locale.forLanguageTag("zh-Hans-CN"),
            Publication.given(new PartialDate(2025, 2, 27)),
            "HK");
    for (String sentence : sentences) {
      String spaced = String.join(" ", sentence.split(""));
      List<Candidate> expected = pass.run(List.of(FieldWithoutWords.of(sentence)), context);
      List<Candidate> found = pass.run(List.of(FieldWithoutWords.of(spaced)), context);
      assertThat(expected).as(sentence).isNotEmpty();
      assertThat(found.stream().map(ValueLawsTest::meaning).toList())
          .as(spaced)
          .isEqualTo(expected.stream().map(ValueLawsTest::meaning).toList());
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).span().in(spaced).replace(" ", ""))
            .isEqualTo(expected.get(i).span().in(sentence));
      }
    }
  }

  @Test
  void thousandsBehindARangeCountForBothEnds() {
    ReadingContext context = context(RandomText.seeded());
    for (String text : List.of("月薪5k-20k,另議", "they earn 5-20K a month")) {
      Amount amount =
          pass.run(List.of(FieldWithoutWords.of(text)), context).stream()
              .map(Candidate::value)
              .filter(Amount.class::isInstance)
              .map(Amount.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(amount.min().orElseThrow()).as(text).isEqualByComparingTo("5000");
      assertThat(amount.max().orElseThrow()).as(text).isEqualByComparingTo("20000");
    }
    assertThat(pass.run(List.of(FieldWithoutWords.of("播放4K至8K影像")), context)).isEmpty();
  }

  private static Object meaning(Candidate candidate) {
    return candidate.value() instanceof Amount amount
        ? List.of(amount.kind(), amount.min(), amount.max(), amount.modifier(), amount.unit())
        : candidate.value();
  }

  private static void check(Candidate candidate, String where) {
    if (candidate.value() instanceof Amount amount) {
      amount.currency().ifPresent(code -> assertThat(Currency.getInstance(code)).isNotNull());
      assertThat(amount.min().isPresent() || amount.max().isPresent()).as(where).isTrue();
    } else if (candidate.value() instanceof TimeValue time) {
      assertThat(time.timex()).as(where).isNotBlank();
      if (time.from().isPresent() && time.to().isPresent()) {
        assertThat(time.from().get().compareTo(time.to().get())).as(where).isLessThanOrEqualTo(0);
      }
    }
  }

  private static List<String> values(List<Candidate> candidates) {
    return candidates.stream().map(c -> c.span().length() + " " + c.value()).toList();
  }

  private static String pieces(RandomText random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.below(10); i >= 0; i--) {
      text.append(PIECES[random.below(PIECES.length)]);
    }
    return text.toString();
  }

  private static ReadingContext context(RandomText random) {
    String[] languages = {"zh-Hant-HK", "zh-Hant-TW", "zh-Hans-CN", "zh-Hant", "en-HK", "en"};
    PartialDate[] dates = {
      new PartialDate(2025, 2, 27),
      new PartialDate(2024, 2, 29),
      new PartialDate(2025, 2, 0),
      new PartialDate(2025, 0, 0),
      PartialDate.UNKNOWN
    };
    PartialDate date = dates[random.below(dates.length)];
    return new ReadingContext(
        Locale.forLanguageTag(languages[random.below(languages.length)]),
        date.equals(PartialDate.UNKNOWN) ? Publication.UNKNOWN : Publication.given(date),
        "HK");
  }
}
