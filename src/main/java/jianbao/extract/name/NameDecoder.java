package jianbao.extract.name;

import java.util.Arrays;

/**
 * Finds the best sequence of labels (Viterbi) and by how much each unit's label beats the best
 * sequence that has another there. Not thread-safe.
 */
final class NameDecoder {

  private static final int LABELS = NameLabels.COUNT;

  private final int[][] before = new int[LABELS][];
  private final int[][] steps = new int[LABELS][];

  private int[] forward = new int[256 * LABELS];
  private int[] backward = new int[256 * LABELS];
  private byte[] from = new byte[256 * LABELS];

  NameDecoder(NameModel model) {
    for (int next = 0; next < LABELS; next++) {
      int[] labels = new int[LABELS];
      int count = 0;
      for (int label = 0; label < LABELS; label++) {
        if (NameLabels.allowed(label, next)) {
          labels[count++] = label;
        }
      }
      before[next] = Arrays.copyOf(labels, count);
      steps[next] = new int[count];
      for (int k = 0; k < count; k++) {
        steps[next][k] = model.transition(labels[k], next);
      }
    }
  }

  /**
   * Decodes a sentence.
   *
   * @param scores of each unit the scores of the labels
   * @param count number of units, 1 or more
   * @param labels takes the best label of each unit
   * @return whether there is any name
   */
  boolean decode(int[] scores, int count, int[] labels) {
    reserve(count);
    for (int label = 0; label < LABELS; label++) {
      forward[label] = NameLabels.mayBegin(label) ? scores[label] : NameModel.NEVER;
    }
    for (int i = 1; i < count; i++) {
      int here = i * LABELS;
      int back = here - LABELS;
      for (int next = 0; next < LABELS; next++) {
        int[] candidates = before[next];
        int[] step = steps[next];
        int best = Integer.MIN_VALUE;
        int bestLabel = 0;
        for (int k = 0; k < candidates.length; k++) {
          int score = forward[back + candidates[k]] + step[k];
          if (score > best) {
            best = score;
            bestLabel = candidates[k];
          }
        }
        forward[here + next] = best + scores[here + next];
        from[here + next] = (byte) bestLabel;
      }
    }
    return trace(count, labels);
  }

  private boolean trace(int count, int[] labels) {
    int last = (count - 1) * LABELS;
    int best = NameLabels.OUTSIDE;
    for (int label = 1; label < LABELS; label++) {
      if (NameLabels.mayEnd(label) && forward[last + label] > forward[last + best]) {
        best = label;
      }
    }
    boolean any = false;
    for (int i = count - 1; i >= 0; i--) {
      labels[i] = best;
      any |= best != NameLabels.OUTSIDE;
      best = from[i * LABELS + best];
    }
    return any;
  }

  /**
   * By how much the best sequence beats the best one that differs at a unit; call after {@link
   * #decode} with the same sentence.
   *
   * @param margins takes the margin of each unit, 0 or more
   */
  void margins(int[] scores, int count, int[] labels, int[] margins) {
    int last = (count - 1) * LABELS;
    for (int label = 0; label < LABELS; label++) {
      backward[last + label] = NameLabels.mayEnd(label) ? 0 : NameModel.NEVER;
    }
    for (int i = count - 1; i > 0; i--) {
      int here = i * LABELS;
      int back = here - LABELS;
      Arrays.fill(backward, back, here, NameModel.NEVER);
      for (int next = 0; next < LABELS; next++) {
        int[] candidates = before[next];
        int[] step = steps[next];
        int rest = backward[here + next] + scores[here + next];
        for (int k = 0; k < candidates.length; k++) {
          int score = rest + step[k];
          if (score > backward[back + candidates[k]]) {
            backward[back + candidates[k]] = score;
          }
        }
      }
    }
    for (int i = 0; i < count; i++) {
      int here = i * LABELS;
      int other = NameModel.NEVER * 4;
      for (int label = 0; label < LABELS; label++) {
        if (label != labels[i]) {
          other = Math.max(other, forward[here + label] + backward[here + label]);
        }
      }
      margins[i] = forward[here + labels[i]] + backward[here + labels[i]] - other;
    }
  }

  private void reserve(int count) {
    if (forward.length < count * LABELS) {
      int size = Math.max(count, forward.length / LABELS * 2) * LABELS;
      forward = new int[size];
      backward = new int[size];
      from = new byte[size];
    }
  }
}
