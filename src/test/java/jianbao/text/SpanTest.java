package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void isNeverEmptyOrInverted() {
    assertThatThrownBy(() -> new Span(3, 3)).hasMessage("span [3, 3) is empty or inverted");
    assertThatThrownBy(() -> new Span(12, 9)).hasMessage("span [12, 9) is empty or inverted");
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("span [-1, 2) is empty or inverted");
  }

  @Test
  void knowsWhatItCoversAndOverlaps() {
    Span span = new Span(2, 5);
    assertThat(span.covers(new Span(2, 5))).isTrue();
    assertThat(span.covers(new Span(4, 6))).isFalse();
    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.hull(new Span(7, 9))).isEqualTo(new Span(2, 9));
    assertThat(span.shift(-2)).isEqualTo(new Span(0, 3));
    assertThat(span.length()).isEqualTo(3);
  }

  @Test
  void sortsByBeginThenLongestFirst() {
    assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
    assertThat(new Span(1, 9)).isLessThan(new Span(1, 3));
  }

  @Test
  void refusesToReadOutsideTheText() {
    assertThat(new Span(1, 3).in("財政司司長")).isEqualTo("政司");
    assertThatThrownBy(() -> new Span(1, 6).in("財政司司長"))
        .hasMessage("span [1, 6) lies outside [0, 5]");
  }
}
