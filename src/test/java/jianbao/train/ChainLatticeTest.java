package jianbao.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import jianbao.extract.name.NameLabels;
import org.junit.jupiter.api.Test;

class ChainLatticeTest {

  private static final int LABELS = NameLabels.COUNT;
  private static final int STRIDE = DomainWeights.STRIDE;

  /** Against the sum over all sequences of labels, one by one. */
  @Test
  void sumsOverAllSequences() {
    Random random = new Random(5);
    int count = 4;
    float[] scores = new float[count * STRIDE];
    float[] pairs = new float[LABELS * LABELS];
    for (int i = 0; i < count; i++) {
      for (int label = 0; label < LABELS; label++) {
        scores[i * STRIDE + label] = random.nextFloat() * 4 - 2;
      }
    }
    for (int k = 0; k < pairs.length; k++) {
      pairs[k] = random.nextFloat() * 2 - 1;
    }
    double[] expected = new double[count * LABELS];
    double all = sum(scores, pairs, count, 0, new int[count], expected);

    float[] found = new float[count * STRIDE];
    ChainLattice lattice = new ChainLattice();
    lattice.load(scores, STRIDE, count, pairs);
    lattice.add(null, count, 1, found, STRIDE, new float[LABELS * LABELS]);
    for (int i = 0; i < count; i++) {
      for (int label = 0; label < LABELS; label++) {
        assertThat((double) found[i * STRIDE + label])
            .isCloseTo(expected[i * LABELS + label] / all, within(1e-4));
      }
    }
  }

  private static double sum(
      float[] scores, float[] pairs, int count, int at, int[] labels, double[] into) {
    if (at == count) {
      if (!NameLabels.mayEnd(labels[count - 1])) {
        return 0;
      }
      double score = 0;
      for (int i = 0; i < count; i++) {
        score += scores[i * STRIDE + labels[i]];
        score += i > 0 ? pairs[labels[i - 1] * LABELS + labels[i]] : 0;
      }
      for (int i = 0; i < count; i++) {
        into[i * LABELS + labels[i]] += Math.exp(score);
      }
      return Math.exp(score);
    }
    double all = 0;
    for (int label = 0; label < LABELS; label++) {
      boolean possible =
          at == 0 ? NameLabels.mayBegin(label) : NameLabels.allowed(labels[at - 1], label);
      if (possible) {
        labels[at] = label;
        all += sum(scores, pairs, count, at + 1, labels, into);
      }
    }
    return all;
  }
}
