package jianbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import jianbao.document.Amount;
import jianbao.document.Amount.Kind;
import jianbao.document.Amount.Modifier;
import jianbao.document.FieldName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldValueTest {

  @ParameterizedTest
  @CsvSource({
    "2025-02-26, 2025-02-26, true",
    "2025-02-XX, 2025-02-26, true",
    "2025-02-XX, 2025-02-XX, true",
    "2025-02-26, 2025-02-XX, false",
    "199X, 1990, true",
    "2025-02-26T08:00, 2025-02-26T08, true",
    "P3Y, P3M, false"
  })
  void letsXStandForAnyDigit(String gold, String timex, boolean fits) {
    assertThat(GoldValue.fits(gold, timex)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "HKD 500000..1000000, 500000, 1000000, NONE, true",
    "HKD 500000..1000000, 500000, 500000, NONE, false",
    "> HKD 5000000000, 5000000000, , MORE_THAN, true",
    "<= HKD 250000, , 250000, AT_MOST, true",
    "<= HKD 250000, , 250000, NONE, false",
    "USD 10, 10, 10, NONE, false"
  })
  void comparesMoneyExactly(
      String gold, BigDecimal min, BigDecimal max, Modifier modifier, boolean right) {
    GoldMention mention =
        InlineMarkup.parse("⟦M|x|" + gold + "⟧", FieldName.TEXT, "").mentions().get(0);
    Amount found =
        new Amount(
            Kind.MONEY,
            Optional.ofNullable(min),
            Optional.ofNullable(max),
            modifier,
            Optional.of("HKD"),
            Optional.empty());
    assertThat(GoldValue.isRight(mention, found)).contains(right);
  }
}
