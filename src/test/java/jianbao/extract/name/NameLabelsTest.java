package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLabelsTest {

  @Test
  void theLabelsOfANameFollowEachOther() {
    for (int type = 0; type < NameLabels.types(); type++) {
      for (int units = 1; units < 6; units++) {
        int label = NameLabels.label(type, 0, units);
        assertThat(NameLabels.mayBegin(label)).isTrue();
        assertThat(NameLabels.begins(label)).isTrue();
        for (int offset = 1; offset < units; offset++) {
          int next = NameLabels.label(type, offset, units);
          assertThat(NameLabels.allowed(label, next)).isTrue();
          assertThat(NameLabels.begins(next)).isFalse();
          assertThat(NameLabels.typeOf(next)).isEqualTo(type);
          label = next;
        }
        assertThat(NameLabels.ends(label)).isTrue();
        assertThat(NameLabels.mayEnd(label)).isTrue();
        assertThat(NameLabels.allowed(label, NameLabels.OUTSIDE)).isTrue();
      }
    }
  }

  @Test
  void aNameOnceBegunHasToEnd() {
    for (int label = 0; label < NameLabels.COUNT; label++) {
      boolean open = label != NameLabels.OUTSIDE && !NameLabels.ends(label);
      assertThat(NameLabels.allowed(label, NameLabels.OUTSIDE)).isEqualTo(!open);
      assertThat(NameLabels.mayEnd(label)).isEqualTo(!open);
    }
  }
}
