package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdLedgerTest {

  @Test
  void keepsIdsUniqueInOrderOfAppearance() {
    IdLedger ledger = new IdLedger();
    assertThat(ledger.unique("a")).isEqualTo("a");
    assertThat(ledger.unique("a")).isEqualTo("a-2");
    assertThat(ledger.unique("b")).isEqualTo("b");
    assertThat(ledger.unique("a")).isEqualTo("a-3");
    assertThat(ledger.unique("a-2")).isEqualTo("a-2-2");
  }
}
