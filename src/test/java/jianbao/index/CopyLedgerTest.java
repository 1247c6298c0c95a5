package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import jianbao.text.Fingerprint;
import org.junit.jupiter.api.Test;

class CopyLedgerTest {

  /** A text of its own, of three hundred ideographs. */
  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append((char) (0x4E00 + random.nextInt(3000)));
    }
    return text.toString();
  }

  private static Optional<String> add(CopyLedger ledger, String id, String text) {
    return ledger.add(id, Fingerprint.of(text));
  }

  @Test
  void findsTheCopyAmongThousandsAndForgetsTheOldest() {
    CopyLedger ledger = new CopyLedger();
    int count = CopyLedger.ARTICLES + 5;
    for (int i = 0; i < count; i++) {
      assertThat(add(ledger, "a" + i, text(i))).as("article %d", i).isEmpty();
    }
    for (int i = count - 1; i > count - 2000; i -= 97) {
      String copy = text(i).substring(40) + "另訊";
      assertThat(add(ledger, "b" + i, copy)).contains("a" + i);
    }
    assertThat(add(ledger, "c", text(0))).isEmpty();
  }

  @Test
  void comparesWithTheLastOfSeveralAndNotWithItself() {
    CopyLedger ledger = new CopyLedger();
    assertThat(add(ledger, "a", text(1))).isEmpty();
    assertThat(add(ledger, "a", text(1))).isEmpty();
    assertThat(add(ledger, "b", text(1))).contains("a");
    assertThat(add(ledger, "c", text(1))).contains("b");
    assertThat(add(ledger, "d", "太短")).isEmpty();
  }
}
