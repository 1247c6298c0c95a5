package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairFilterTest {

  @Test
  void neverDeniesAPairThatItHoldsAndMostThatItDoesNot() {
    for (int size : new int[] {6, 14, 17}) {
      PairFilter filter = new PairFilter(size);
      Random random = new Random(size);
      char[] characters = new char[2 << (size - 3)];
      for (int i = 0; i < characters.length; i++) {
        characters[i] = (char) random.nextInt(1 << Character.SIZE);
      }
      for (int i = 0; i < characters.length; i += 2) {
        filter.add(characters[i], characters[i + 1]);
      }
      PairFilter again = new PairFilter(filter.bits());
      for (int i = 0; i < characters.length; i += 2) {
        assertThat(again.mayHold(characters[i], characters[i + 1])).isTrue();
      }
      int taken = 0;
      for (int i = 0; i < 10_000; i++) {
        taken +=
            again.mayHold((char) random.nextInt(1 << 16), (char) random.nextInt(1 << 16)) ? 1 : 0;
      }
      assertThat(taken).isLessThan(2_000);
    }
  }
}
