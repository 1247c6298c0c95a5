package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DigitsTest {

  @Test
  void agreesWithFormat() {
    for (int value : new int[] {0, 1, 9, 10, 99, 2025, 12345, -1, -221, -9999, Integer.MIN_VALUE}) {
      for (int width = 1; width < 7; width++) {
        assertThat(Digits.padded(value, width))
            .isEqualTo(String.format(Locale.ROOT, "%0" + width + "d", value));
      }
    }
  }
}
