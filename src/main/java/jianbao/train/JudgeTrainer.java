package jianbao.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jianbao.extract.name.NameJudge;

/**
 * Trains the judge of proposals: logistic regression by stochastic gradient (AdaGrad). The same
 * samples in the same order give the same judge. Not thread-safe.
 */
final class JudgeTrainer {

  private static final int EPOCHS = 12;
  private static final float RATE = 0.1f;

  /** How strongly weights are pulled to zero. */
  private static final float L2 = 0.3f;

  /** How often a feature has to come to be kept. */
  private static final int LEAST = 2;

  private static final long SEED = 13;

  private final List<long[]> samples = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();

  /** Adds what was proposed on a text that the chain was not trained on. */
  void add(long[] features, boolean isRight, float weight) {
    samples.add(features);
    right.add(isRight);
    weights.add(weight);
  }

  NameJudge train() {
    FeatureIndex index = new FeatureIndex();
    for (long[] sample : samples) {
      for (long feature : sample) {
        index.count(feature, 1);
      }
    }
    index = index.atLeast(LEAST);
    int[][] features = new int[samples.size()][];
    int[] order = new int[samples.size()];
    for (int s = 0; s < order.length; s++) {
      features[s] = index.numbers(samples.get(s));
      order[s] = s;
    }
    float[] learned = learn(features, order, index.size());
    long[] hashes = new long[index.size()];
    for (int f = 0; f < hashes.length; f++) {
      hashes[f] = index.hash(f);
    }
    return NameJudge.of(hashes, learned);
  }

  private float[] learn(int[][] features, int[] order, int size) {
    float[] weight = new float[size];
    float[] squares = new float[size];
    Arrays.fill(squares, 0.01f);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int k = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[k];
        order[k] = kept;
      }
      for (int s : order) {
        double odds = 0;
        for (int f : features[s]) {
          odds += weight[f];
        }
        double slope = (right.get(s) ? 1 : 0) - 1 / (1 + Math.exp(-odds));
        float step = (float) slope * weights.get(s);
        for (int f : features[s]) {
          squares[f] += step * step;
          weight[f] += RATE * step / (float) Math.sqrt(squares[f]);
        }
      }
      for (int f = 0; f < size; f++) {
        weight[f] /= 1 + RATE * L2 / (float) Math.sqrt(squares[f]);
      }
    }
    return weight;
  }
}
