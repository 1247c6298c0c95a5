package jianbao.train;

import java.util.Arrays;
import jianbao.extract.name.NameLabels;

/**
 * Probabilities of the labels of one sentence, by the forward-backward algorithm (Rabiner 1989;
 * Lafferty, McCallum and Pereira 2001): of all sequences of labels, or of those that the gold
 * allows. Works in plain probabilities that are scaled unit by unit, so that long sentences do not
 * underflow. Not thread-safe.
 */
final class ChainLattice {

  private static final int LABELS = NameLabels.COUNT;

  /** Which labels may stand before each label. */
  private static final int[][] BEFORE = new int[LABELS][];

  static {
    for (int next = 0; next < LABELS; next++) {
      BEFORE[next] = NameLabels.before(next);
    }
  }

  private final float[] steps = new float[LABELS * LABELS];
  private float[] emissions = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private double logarithm;

  /**
   * Takes a sentence in.
   *
   * @param scores of each unit the scores of the labels, {@code stride} apart
   * @param stride places of a unit in {@code scores}
   * @param count number of units
   * @param transitions scores of neighbouring labels
   */
  void load(float[] scores, int stride, int count, float[] transitions) {
    if (emissions.length < count * LABELS) {
      emissions = new float[count * LABELS];
      forward = new float[count * LABELS];
      backward = new float[count * LABELS];
    }
    for (int k = 0; k < steps.length; k++) {
      steps[k] = (float) Math.exp(transitions[k]);
    }
    for (int i = 0; i < count; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < LABELS; label++) {
        most = Math.max(most, scores[i * stride + label]);
      }
      for (int label = 0; label < LABELS; label++) {
        float below = scores[i * stride + label] - most;
        emissions[i * LABELS + label] = below < -40 ? 0 : (float) Math.exp(below);
      }
    }
  }

  /**
   * Computes the probability of each label of each unit.
   *
   * @param allowed of each unit a bit for each label that it may have; null: all
   * @param sign what the probabilities are multiplied with before they are added
   * @param units takes them, {@code stride} apart
   * @param pairs takes the expected numbers of neighbouring labels
   * @return the logarithm of the share that was allowed, up to a term that does not depend on it
   */
  double add(int[] allowed, int count, int sign, float[] units, int stride, float[] pairs) {
    logarithm = 0;
    for (int i = 0; i < count; i++) {
      forward(i, count, allowed == null ? -1 : allowed[i]);
    }
    for (int label = 0; label < LABELS; label++) {
      backward[(count - 1) * LABELS + label] = NameLabels.mayEnd(label) ? 1 : 0;
    }
    for (int i = count - 1; i >= 0; i--) {
      addUnit(i, sign, units, stride);
      if (i > 0) {
        backward(i, allowed == null ? -1 : allowed[i], sign, pairs);
      }
    }
    return logarithm;
  }

  private void forward(int i, int count, int allowed) {
    int here = i * LABELS;
    int back = here - LABELS;
    float sum = 0;
    for (int label = 0; label < LABELS; label++) {
      float value = 0;
      boolean possible =
          ((allowed >> label) & 1) != 0 && (i < count - 1 || NameLabels.mayEnd(label));
      if (possible && i == 0) {
        value = NameLabels.mayBegin(label) ? emissions[label] : 0;
      } else if (possible) {
        for (int before : BEFORE[label]) {
          value += forward[back + before] * steps[before * LABELS + label];
        }
        value *= emissions[here + label];
      }
      forward[here + label] = value;
      sum += value;
    }
    if (!(sum > 1e-30f)) {
      sum = spread(here, i, count, allowed);
    }
    for (int label = 0; label < LABELS; label++) {
      forward[here + label] /= sum;
    }
    logarithm += Math.log(sum);
  }

  /** Where rounding has left nothing, all allowed labels count alike. */
  private float spread(int here, int i, int count, int allowed) {
    int labels = 0;
    for (int label = 0; label < LABELS; label++) {
      boolean possible =
          ((allowed >> label) & 1) != 0 && (i < count - 1 || NameLabels.mayEnd(label));
      forward[here + label] = possible ? 1e-30f : 0;
      labels += possible ? 1 : 0;
    }
    return labels * 1e-30f;
  }

  private void addUnit(int i, int sign, float[] units, int stride) {
    float sum = 0;
    for (int label = 0; label < LABELS; label++) {
      sum += forward[i * LABELS + label] * backward[i * LABELS + label];
    }
    if (sum > 0) {
      for (int label = 0; label < LABELS; label++) {
        units[i * stride + label] +=
            sign * forward[i * LABELS + label] * backward[i * LABELS + label] / sum;
      }
    }
  }

  private void backward(int i, int allowed, int sign, float[] pairs) {
    int here = i * LABELS;
    int back = here - LABELS;
    Arrays.fill(backward, back, here, 0);
    float sum = 0;
    float all = 0;
    for (int label = 0; label < LABELS; label++) {
      float rest =
          ((allowed >> label) & 1) == 0 ? 0 : emissions[here + label] * backward[here + label];
      if (rest > 0) {
        for (int before : BEFORE[label]) {
          float value = rest * steps[before * LABELS + label];
          backward[back + before] += value;
          sum += value;
          all += value * forward[back + before];
        }
      }
    }
    if (all > 0) {
      for (int label = 0; label < LABELS; label++) {
        float rest =
            ((allowed >> label) & 1) == 0 ? 0 : emissions[here + label] * backward[here + label];
        if (rest > 0) {
          for (int before : BEFORE[label]) {
            pairs[before * LABELS + label] +=
                sign * rest * steps[before * LABELS + label] * forward[back + before] / all;
          }
        }
      }
    }
    if (sum > 0) {
      for (int label = 0; label < LABELS; label++) {
        backward[back + label] /= sum;
      }
    } else {
      Arrays.fill(backward, back, here, 1);
    }
  }
}
