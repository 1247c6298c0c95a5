package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdLedgerTest {

  @Test
  void tellsWhenAnIdComesAgainWithAnotherArticle() {
    IdLedger ledger = new IdLedger();
    assertThat(ledger.meansAnother("a", 1)).isFalse();
    assertThat(ledger.meansAnother("b", 2)).isFalse();
    assertThat(ledger.meansAnother("a", 1)).as("the same article again").isFalse();
    assertThat(ledger.meansAnother("a", 3)).isTrue();
    assertThat(ledger.meansAnother("a", 3)).as("the same as the last").isFalse();
  }

  @Test
  void keepsAsManyAsComeAndConfusesNone() {
    IdLedger ledger = new IdLedger();
    for (int i = 0; i < 100_000; i++) {
      assertThat(ledger.meansAnother("id-" + i, i)).isFalse();
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(ledger.meansAnother("id-" + i, i + i % 2)).isEqualTo(i % 2 == 1);
    }
  }
}
