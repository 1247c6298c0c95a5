package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the decoder with looking at every sequence of labels that there is. */
class NameDecoderTest {

  private static final int LABELS = NameLabels.COUNT;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private NameWeights weights;
  private int[] scores;

  @Test
  void findsTheBestSequenceAndTheBestThroughEachLabel() {
    for (int round = 0; round < 200; round++) {
      int count = 1 + random.nextInt(4);
      // Few different scores in every other round, so that there are ties.
      int range = round % 2 == 0 ? 3 : 5000;
      weights = weights(range);
      scores = random.ints(-range, range + 1).limit((long) count * LABELS).toArray();
      NameDecoder decoder = new NameDecoder(weights);
      int[] labels = new int[count];
      boolean any = decoder.decode(scores, count, labels);
      decoder.complete(scores, count);
      List<int[]> sequences = sequences(count);
      int best = sequences.stream().mapToInt(this::score).max().orElseThrow();
      assertThat(sequences).as("seed " + seed).anyMatch(s -> Arrays.equals(s, labels));
      assertThat(score(labels)).as("seed " + seed).isEqualTo(best);
      assertThat(any)
          .as("seed " + seed)
          .isEqualTo(Arrays.stream(labels).anyMatch(l -> l != NameLabels.OUTSIDE));
      int[] through = new int[count * LABELS];
      Arrays.fill(through, Integer.MIN_VALUE);
      for (int[] sequence : sequences) {
        for (int i = 0; i < count; i++) {
          int at = i * LABELS + sequence[i];
          through[at] = Math.max(through[at], score(sequence));
        }
      }
      for (int at = 0; at < through.length; at++) {
        if (through[at] != Integer.MIN_VALUE) {
          assertThat(decoder.through(at / LABELS, at % LABELS))
              .as("seed " + seed)
              .isEqualTo(through[at]);
        }
      }
    }
  }

  private NameWeights weights(int range) {
    float[] transitions = new float[LABELS * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = random.nextInt(-range, range + 1);
    }
    float[] row = new float[LABELS];
    row[0] = 127;
    return NameWeights.of(new long[] {NameWeights.BIAS}, new float[][] {row}, transitions);
  }

  private int score(int[] labels) {
    int score = scores[labels[0]];
    for (int i = 1; i < labels.length; i++) {
      score += weights.transition(labels[i - 1], labels[i]) + scores[i * LABELS + labels[i]];
    }
    return score;
  }

  /** All sequences that the labels allow. */
  private static List<int[]> sequences(int count) {
    List<int[]> sequences = new ArrayList<>();
    extend(new int[count], 0, sequences);
    return sequences;
  }

  private static void extend(int[] labels, int at, List<int[]> sequences) {
    if (at == labels.length) {
      if (NameLabels.mayEnd(labels[at - 1])) {
        sequences.add(labels.clone());
      }
      return;
    }
    for (int label = 0; label < LABELS; label++) {
      if (at == 0 ? NameLabels.mayBegin(label) : NameLabels.allowed(labels[at - 1], label)) {
        labels[at] = label;
        extend(labels, at + 1, sequences);
      }
    }
  }
}
