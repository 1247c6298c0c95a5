package jianbao.train;

import jianbao.extract.name.NameLabels;

/** The best sequence of labels under weights in training (Viterbi). Not thread-safe. */
final class BestPath {

  private static final int LABELS = NameLabels.COUNT;
  private static final float NEVER = -1e9f;

  private float[] best = new float[0];
  private int[] from = new int[0];

  /**
   * Finds the best sequence and adds its labels, {@code sign} times, to a gradient.
   *
   * @param allowed of each unit a bit for each label that it may have; null: all
   * @param scores of each unit the scores of the labels, {@code stride} apart
   * @return the score of the sequence
   */
  double add(
      int[] allowed,
      int count,
      int sign,
      float[] scores,
      float[] pairScores,
      float[] units,
      int stride,
      float[] pairs) {
    if (best.length < count * LABELS) {
      best = new float[count * LABELS];
      from = new int[count * LABELS];
    }
    for (int i = 0; i < count; i++) {
      for (int label = 0; label < LABELS; label++) {
        boolean possible = allowed == null || ((allowed[i] >> label) & 1) != 0;
        best[i * LABELS + label] =
            possible ? before(i, label, pairScores) + scores[i * stride + label] : NEVER;
      }
    }
    int last = (count - 1) * LABELS;
    int label = NameLabels.OUTSIDE;
    for (int other = 1; other < LABELS; other++) {
      if (NameLabels.mayEnd(other) && best[last + other] > best[last + label]) {
        label = other;
      }
    }
    double score = best[last + label];
    for (int i = count - 1; i >= 0; i--) {
      units[i * stride + label] += sign;
      int previous = from[i * LABELS + label];
      if (i > 0) {
        pairs[previous * LABELS + label] += sign;
      }
      label = previous;
    }
    return score;
  }

  private float before(int i, int label, float[] pairScores) {
    if (i == 0) {
      return NameLabels.mayBegin(label) ? 0 : NEVER;
    }
    float most = Float.NEGATIVE_INFINITY;
    for (int previous = 0; previous < LABELS; previous++) {
      if (NameLabels.allowed(previous, label)) {
        float score = best[(i - 1) * LABELS + previous] + pairScores[previous * LABELS + label];
        if (score > most) {
          most = score;
          from[i * LABELS + label] = previous;
        }
      }
    }
    return most;
  }
}
