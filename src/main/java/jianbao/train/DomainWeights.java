package jianbao.train;

import java.util.Arrays;
import jianbao.extract.name.NameLabels;

/**
 * The weights under training: for all domains together and for each apart, those of features and
 * those of neighbouring labels. A step is scaled by what the weight has been through (AdaGrad,
 * Duchi, Hazan and Singer 2011). Not thread-safe.
 */
final class DomainWeights {

  /** Places of a feature: the labels, rounded up so that loops over them can be unrolled. */
  static final int STRIDE = 16;

  private static final int LABELS = NameLabels.COUNT;
  private static final int PAIRS = LABELS * LABELS;
  private static final float FIRST_SQUARE = 0.01f;

  private final TrainingSettings settings;

  /** Block 0 is for all domains, block d + 1 for domain d. */
  private final float[][] weights;

  private final float[][] squares;
  private final float[][] pairs;
  private final float[][] pairSquares;
  private final float[][] weightSums;
  private final float[][] pairSums;
  private int summed;

  DomainWeights(int features, TrainingSettings settings) {
    int blocks = TextDomain.COUNT + 1;
    this.settings = settings;
    this.weights = new float[blocks][features * STRIDE];
    this.squares = new float[blocks][features * STRIDE];
    this.weightSums = new float[blocks][features * STRIDE];
    this.pairs = new float[blocks][PAIRS];
    this.pairSquares = new float[blocks][PAIRS];
    this.pairSums = new float[blocks][PAIRS];
    for (int b = 0; b < blocks; b++) {
      Arrays.fill(squares[b], FIRST_SQUARE);
      Arrays.fill(pairSquares[b], 1);
    }
  }

  /** The scores of the labels of a unit, {@link #STRIDE} of them from {@code at}. */
  void score(int[] features, int domain, float[] into, int at) {
    Arrays.fill(into, at, at + STRIDE, 0);
    score(weights[0], features, into, at);
    score(weights[domain + 1], features, into, at);
  }

  private static void score(float[] block, int[] features, float[] into, int at) {
    for (int feature : features) {
      int from = feature * STRIDE;
      for (int label = 0; label < STRIDE; label++) {
        into[at + label] += block[from + label];
      }
    }
  }

  /** The scores of neighbouring labels. */
  void pairScores(int domain, float[] into) {
    for (int k = 0; k < PAIRS; k++) {
      into[k] = pairs[0][k] + pairs[domain + 1][k];
    }
  }

  /** Steps uphill for the features of one unit. */
  void step(int[] features, int domain, float[] gradient, int at) {
    for (int feature : features) {
      int to = feature * STRIDE;
      step(weights[0], squares[0], to, gradient, at, STRIDE, settings.rate());
      step(
          weights[domain + 1],
          squares[domain + 1],
          to,
          gradient,
          at,
          STRIDE,
          settings.rate() * settings.domainRate());
    }
  }

  /** Steps uphill for neighbouring labels. */
  void stepPairs(int domain, float[] gradient) {
    step(pairs[0], pairSquares[0], 0, gradient, 0, PAIRS, settings.rate());
    step(
        pairs[domain + 1],
        pairSquares[domain + 1],
        0,
        gradient,
        0,
        PAIRS,
        settings.rate() * settings.domainRate());
  }

  private static void step(
      float[] block, float[] squares, int to, float[] gradient, int at, int count, float rate) {
    for (int k = 0; k < count; k++) {
      float slope = gradient[at + k];
      float square = squares[to + k] + slope * slope;
      squares[to + k] = square;
      block[to + k] += rate * slope / (float) Math.sqrt(square);
    }
  }

  /** Pulls all weights towards zero, as after each epoch. */
  void shrink() {
    for (int b = 0; b < weights.length; b++) {
      float[] block = weights[b];
      float[] square = squares[b];
      for (int k = 0; k < block.length; k++) {
        block[k] /= 1 + settings.rate() * settings.l2() / (float) Math.sqrt(square[k]);
      }
    }
  }

  /** Takes the weights as they are into the average. */
  void addToAverage() {
    for (int b = 0; b < weights.length; b++) {
      add(weights[b], weightSums[b]);
      add(pairs[b], pairSums[b]);
    }
    summed++;
  }

  private static void add(float[] values, float[] sums) {
    for (int k = 0; k < values.length; k++) {
      sums[k] += values[k];
    }
  }

  /**
   * The average weights of a feature for texts of a domain.
   *
   * @param share how much of the domain's own weights comes on top of those of all domains
   */
  float[] average(int feature, int domain, float share) {
    float[] row = new float[LABELS];
    for (int label = 0; label < LABELS; label++) {
      int at = feature * STRIDE + label;
      row[label] = (weightSums[0][at] + share * weightSums[domain + 1][at]) / summed;
    }
    return row;
  }

  /** As {@link #average}, of neighbouring labels. */
  float[] averagePairs(int domain, float share) {
    float[] row = new float[PAIRS];
    for (int k = 0; k < PAIRS; k++) {
      row[k] = (pairSums[0][k] + share * pairSums[domain + 1][k]) / summed;
    }
    return row;
  }
}
