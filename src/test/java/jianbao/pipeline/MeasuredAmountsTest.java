package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.Amount;
import jianbao.document.Given;
import jianbao.document.Mention;
import jianbao.document.Origin;
import jianbao.document.PartialDate;
import jianbao.document.SourceDocument;
import jianbao.source.SourceOptions;
import org.junit.jupiter.api.Test;

/** What amounts are said to be of. */
class MeasuredAmountsTest {

  private final DocumentReading reading =
      new DocumentReading(
          new ReadingOptions(
              SourceOptions.NONE, "HK", ReadingOptions.Depth.MENTIONS, 1, Models.bundled()));

  @Test
  void countsTheNounBehindIt() {
    assertThat(of("警方購入24台多功能巡邏機械人。", "zh-Hant-HK")).containsExactly("24台=多功能巡邏機械人");
    assertThat(of("約90萬名學生受惠。", "zh-Hant-HK")).containsExactly("90萬名=學生");
    assertThat(of("The estate has 3,200 new flats.", "en-HK")).containsExactly("3,200=new flats");
    assertThat(of("About 20 per cent of voters agreed.", "en-HK"))
        .containsExactly("20 per cent=voters");
  }

  @Test
  void tellsWhatMoneyIsFor() {
    assertThat(of("政府預留10億元成立香港人工智能研發院。", "zh-Hant-HK")).containsExactly("10億元=成立香港人工智能研發院");
    assertThat(of("每人可獲2,500元津貼。", "zh-Hant-HK")).containsExactly("2,500元=津貼");
  }

  @Test
  void measuresTheNounBeforeIt() {
    assertThat(of("失業率為3.2%，成交額3,539億元。", "zh-Hant-HK")).containsExactly("3.2%=失業率", "3,539億元=成交額");
  }

  @Test
  void saysNothingWhereNothingStandsPlainlyBesideIt() {
    assertThat(of("以1,680萬元批出，5人送院。", "zh-Hant-HK")).containsExactly("1,680萬元=", "5人=");
    assertThat(of("It paid $5 million in 2024.", "en-HK")).containsExactly("$5 million=");
  }

  private List<String> of(String text, String language) {
    Given given =
        new Given(
            Optional.of(new PartialDate(2025, 2, 27)),
            Optional.of(Locale.forLanguageTag(language)),
            Optional.empty(),
            Optional.empty());
    SourceDocument document =
        new SourceDocument.Ready(
            new Origin(Optional.empty(), "text", "UTF-8", 0, List.of()),
            Optional.empty(),
            Optional.empty(),
            text,
            given,
            Optional.empty());
    return reading.read(document).get(0).mentions().stream()
        .filter(m -> m.value() instanceof Amount)
        .map(MeasuredAmountsTest::shown)
        .toList();
  }

  private static String shown(Mention mention) {
    Amount amount = (Amount) mention.value();
    return mention.surface() + "=" + amount.of().map(Amount.Measured::text).orElse("");
  }
}
