package jianbao.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jianbao.extract.name.NameLabels;

/**
 * Trains a linear-chain model sentence by sentence, so that the right labels are as probable as can
 * be: a conditional random field (Lafferty, McCallum and Pereira 2001). The same sentences in the
 * same order give the same weights, bit for bit. Not thread-safe.
 */
final class ChainTrainer {

  private static final int STRIDE = DomainWeights.STRIDE;

  /** A unit whose labels are this certain teaches nothing. */
  private static final float CERTAIN = 1e-3f;

  /** A sentence with this little loss is left out of the next epochs but the last ones. */
  private static final double EASY = 0.005;

  private static final int REST = 2;
  private static final long SEED = 7;

  private final TrainingSettings settings;
  private final DomainWeights weights;
  private final ChainLattice lattice = new ChainLattice();
  private final Random random = new Random(SEED);
  private final float[] pairScores = new float[NameLabels.COUNT * NameLabels.COUNT];
  private final float[] pairGradient = new float[NameLabels.COUNT * NameLabels.COUNT];
  private float[] scores = new float[0];
  private float[] gradient = new float[0];

  ChainTrainer(DomainWeights weights, TrainingSettings settings) {
    this.weights = weights;
    this.settings = settings;
  }

  /** Learns the sentences. */
  void train(List<LabelledSentence> sentences) {
    int[] order = new int[sentences.size()];
    int[] rest = new int[sentences.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      shuffle(order);
      boolean last = epoch >= settings.epochs() - settings.averagedEpochs();
      for (int i : order) {
        if (rest[i] > 0 && !last) {
          rest[i]--;
        } else if (learn(sentences.get(i)) < EASY && epoch > 1) {
          rest[i] = REST;
        }
      }
      weights.shrink();
      if (last) {
        weights.addToAverage();
      }
    }
  }

  /** Learns one sentence and returns its loss before that. */
  private double learn(LabelledSentence sentence) {
    int count = sentence.size();
    int domain = sentence.domain.number();
    if (scores.length < count * STRIDE) {
      scores = new float[count * STRIDE];
      gradient = new float[count * STRIDE];
    }
    int[][] features = someOf(sentence.features);
    for (int i = 0; i < count; i++) {
      weights.score(features[i], domain, scores, i * STRIDE);
    }
    weights.pairScores(domain, pairScores);
    Arrays.fill(gradient, 0, count * STRIDE, 0);
    Arrays.fill(pairGradient, 0);
    double loss = likelihoodSlope(sentence, count);
    climb(features, domain, sentence.domain.weight());
    return loss * sentence.domain.weight();
  }

  /** The slope of the logarithm of the probability of all readings that the gold allows. */
  private double likelihoodSlope(LabelledSentence sentence, int count) {
    lattice.load(scores, STRIDE, count, pairScores);
    double all = lattice.add(null, count, -1, gradient, STRIDE, pairGradient);
    double right = lattice.add(sentence.allowed, count, 1, gradient, STRIDE, pairGradient);
    return all - right;
  }

  private void climb(int[][] features, int domain, float weight) {
    for (int i = 0; i < features.length; i++) {
      float steepest = 0;
      for (int at = i * STRIDE; at < (i + 1) * STRIDE; at++) {
        gradient[at] *= weight;
        steepest = Math.max(steepest, Math.abs(gradient[at]));
      }
      if (steepest > CERTAIN) {
        weights.step(features[i], domain, gradient, i * STRIDE);
      }
    }
    for (int k = 0; k < pairGradient.length; k++) {
      pairGradient[k] *= weight;
    }
    weights.stepPairs(domain, pairGradient);
  }

  /** The features without those that are dropped this time. */
  private int[][] someOf(int[][] features) {
    int[][] some = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] kept = new int[features[i].length];
      int count = 0;
      for (int feature : features[i]) {
        if (random.nextFloat() >= settings.dropout()) {
          kept[count++] = feature;
        }
      }
      some[i] = Arrays.copyOf(kept, count);
    }
    return some;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[k];
      order[k] = kept;
    }
  }
}
