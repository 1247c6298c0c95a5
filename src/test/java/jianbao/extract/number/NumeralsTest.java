package jianbao.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import jianbao.data.Models;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  private final Numerals numerals = new Numerals(Models.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5              | 5
          5,310万        | 53100000
          363,455        | 363455
          1.83 million   | 1830000
          3,000万亿      | 3000000000000000
          1.2万亿        | 1200000000000
          两亿三千万     | 230000000
          3兆350亿       | 3035000000000
          2万9500        | 29500
          24万3千余      | 243000
          7800余亿       | 780000000000
          一百零五       | 105
          三千零五十     | 3050
          一千〇二       | 1002
          廿八           | 28
          卅             | 30
          百二十         | 120
          千六           | 1600
          万二           | 12000
          四万四         | 44000
          一百五         | 150
          1万1207        | 11207
          三十万六千     | 306000
          二〇二五       | 2025
          二○二四        | 2024
          三点一四       | 3.14
          十二点五       | 12.5
          十万零五十六点三三 | 100056.33
          叁拾点伍       | 30.5
          三万零五点五   | 30005.5
          半亿           | 50000000
          两亿半         | 250000000
          壹佰贰拾叁     | 123
          上千           | 1000
          数百万         | 1000000
          十几           | 10
          百多           | 100
          数十多         | 10
          上百余         | 100
          十几万多亿     | 10000000000000
          twenty-five    | 25
          two hundred and six | 206
          a hundred      | 100
          a dozen        | 12
          two and a half million | 2500000
          half a million | 500000
          three million four hundred thousand | 3400000
          5 bn           | 5000000000
          """)
  void readsOneNumber(String text, String value) {
    Numeral numeral = longest(text);
    assertThat(numeral.end()).as("end in " + text).isEqualTo(text.length());
    assertThat(numeral.low()).isEqualByComparingTo(value);
    assertThat(numeral.high()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          两三百   | 200 | 300
          七八     | 7   | 8
          七、八百 | 700 | 800
          三五     | 3   | 5
          十五六   | 15  | 16
          """)
  void readsNeighboursAsARange(String text, String low, String high) {
    Numeral numeral = longest(text);
    assertThat(numeral.low()).isEqualByComparingTo(low);
    assertThat(numeral.high()).isEqualByComparingTo(high);
  }

  @Test
  void stopsBeforeWhatBelongsToNoNumber() {
    assertThat(longest("三点十分").end()).isEqualTo(1);
    assertThat(longest("一万八千点两日").end()).isEqualTo(4);
    assertThat(longest("10千瓦").end()).isEqualTo(2);
    assertThat(longest("1,23").end()).isEqualTo(1);
    assertThat(longest("五天").end()).isEqualTo(1);
    assertThat(numerals.read("house".toCharArray(), 0, 5)).isEmpty();
    assertThat(numerals.read("a house".toCharArray(), 0, 7)).isEmpty();
  }

  @Test
  void whatIsWrittenOutIsReadBack() {
    Random random = new Random(Long.getLong("jianbao.seed", 20250227L));
    for (int i = 0; i < 20_000; i++) {
      long number = random.nextLong(i % 2 == 0 ? 100_000 : 10_000_000_000_000L) + 1;
      String text = ChineseNumberFormat.format(number);
      Numeral numeral = longest(text);
      assertThat(numeral.end()).as(text).isEqualTo(text.length());
      assertThat(numeral.low()).as(text).isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Test
  void everyReadingLiesInTheText() {
    RandomText random = RandomText.seeded();
    for (int i = 0; i < 2_000; i++) {
      String text = random.next(12) + "万5百三十.两,几亿多点半 2 million 七、八百1\u2009234";
      char[] chars = text.toCharArray();
      for (int at = 0; at < chars.length; at++) {
        for (Numeral numeral : numerals.read(chars, at, chars.length)) {
          assertThat(numeral.end())
              .as(random.seed() + " " + RandomText.escape(text))
              .isGreaterThan(at)
              .isLessThanOrEqualTo(chars.length);
          assertThat(numeral.low()).isLessThanOrEqualTo(numeral.high());
          for (int inside = at + 1; inside < numeral.end(); inside++) {
            boolean letter = (chars[inside] | 0x20) >= 'a' && (chars[inside] | 0x20) <= 'z';
            assertThat(letter || numerals.mayContain(chars[inside]))
                .as(random.seed() + " " + RandomText.escape(text) + " at " + inside)
                .isTrue();
          }
        }
      }
    }
  }

  private Numeral longest(String text) {
    List<Numeral> readings = numerals.read(text.toCharArray(), 0, text.length());
    assertThat(readings).as("readings of " + text).isNotEmpty();
    return readings.get(readings.size() - 1);
  }
}
