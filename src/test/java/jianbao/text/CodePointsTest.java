package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsASurrogatePairOnce() {
    CodePoints points = CodePoints.of("買𠩌去");
    assertThat(points.of(new Span(1, 4))).isEqualTo(new Span(1, 3));
    assertThat(points.toUnits(new Span(2, 3))).isEqualTo(new Span(3, 4));
    assertThatThrownBy(() -> points.at(2)).hasMessage("offset 2 cuts a surrogate pair");
    assertThatThrownBy(() -> points.toUnits(new Span(2, 4)))
        .hasMessage("code point 4 lies outside the text of 3");
  }

  @Test
  void agreesWithTheJdkOnEveryText() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.next(20);
      CodePoints points = CodePoints.of(text);
      for (int i = 0; i <= text.length(); i++) {
        if (!Edits.pairAt(text, i - 1)) {
          assertThat(points.at(i)).as(random.seed()).isEqualTo(text.codePointCount(0, i));
        }
      }
      int count = text.codePointCount(0, text.length());
      if (count > 0) {
        Span all = new Span(0, count);
        assertThat(points.of(points.toUnits(all))).isEqualTo(all);
      }
    }
  }
}
