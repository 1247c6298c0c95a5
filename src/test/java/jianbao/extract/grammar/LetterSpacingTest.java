package jianbao.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import jianbao.data.Models;
import jianbao.extract.number.Numerals;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterSpacingTest {

  private final Numerals numerals = new Numerals(Models.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          近 三 年,有所下降      | 近三年,有所下降
          过去 三 年             | 过去三年
          三千 九百 六十五       | 三千九百六十五
          二 ○ 二 五 年 三 月 底 | 二○二五年三月底
          于3 月 底              | 于3 月底
          2025 年 3 月 12 日     | 2025 年 3 月 12 日
          二 人物介绍            | 二 人物介绍
          港股四连升 三月 见顶   | 港股四连升 三月 见顶
          近  三  年             | 近  三  年
          on 12 May              | on 12 May
          """)
  void closesWhatStandsAlone(String text, String expected) {
    assertThat(close(text, new int[text.length() + 1])).isEqualTo(expected);
  }

  @Test
  void leavesOutNothingButSpacesAndTellsWhereAllElseStood() {
    RandomText random = RandomText.seeded();
    String[] pieces = {"三", "月", "十二", "日", "近", " ", " ", " ", "a", "5", "\u00A0", "○"};
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(random.next(3));
      for (int k = random.below(12); k >= 0; k--) {
        text.append(pieces[random.below(pieces.length)]);
      }
      int[] places = new int[text.length() + 1];
      String closed = close(text.toString(), places);
      String where = random.seed() + " " + RandomText.escape(text.toString());
      assertThat(closed.replaceAll("[ \u00A0]", ""))
          .as(where)
          .isEqualTo(text.toString().replaceAll("[ \u00A0]", ""));
      for (int k = 0; k < closed.length(); k++) {
        assertThat(text.charAt(places[k])).as(where).isEqualTo(closed.charAt(k));
        assertThat(places[k + 1]).as(where).isGreaterThan(places[k]);
      }
      assertThat(places[closed.length()]).as(where).isEqualTo(text.length());
      boolean may = LetterSpacing.mayBeIn(text.toString().toCharArray(), text.length());
      assertThat(may || closed.length() == text.length()).as(where).isTrue();
    }
  }

  private String close(String text, int[] places) {
    char[] characters = text.toCharArray();
    return new String(
        characters, 0, LetterSpacing.close(characters, text.length(), numerals, places));
  }
}
