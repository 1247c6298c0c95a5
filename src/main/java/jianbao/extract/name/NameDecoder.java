package jianbao.extract.name;

import java.util.Arrays;

/**
 * Finds the best sequence of labels (Viterbi), and what the best ones are that differ from it. Not
 * thread-safe.
 */
final class NameDecoder {

  private static final int LABELS = NameLabels.COUNT;

  private final int[][] before = new int[LABELS][];
  private final int[][] steps = new int[LABELS][];

  private int[] forward = new int[256 * LABELS];
  private int[] backward = new int[256 * LABELS];
  private byte[] from = new byte[256 * LABELS];

  NameDecoder(NameWeights model) {
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
      forward[label] = NameLabels.mayBegin(label) ? scores[label] : NameWeights.NEVER;
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
   * Completes the scores from the end; call after {@link #decode} with the same sentence. Then the
   * other readings can be asked for.
   */
  void complete(int[] scores, int count) {
    int last = (count - 1) * LABELS;
    for (int label = 0; label < LABELS; label++) {
      backward[last + label] = NameLabels.mayEnd(label) ? 0 : NameWeights.NEVER;
    }
    for (int i = count - 1; i > 0; i--) {
      int here = i * LABELS;
      int back = here - LABELS;
      Arrays.fill(backward, back, here, NameWeights.NEVER);
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
  }

  /** The score of the best sequence that has the label at a unit. */
  int through(int i, int label) {
    return forward[i * LABELS + label] + backward[i * LABELS + label];
  }

  /** By how much the sequence that has the label at a unit beats the best one that has not. */
  int margin(int i, int label) {
    int other = NameWeights.NEVER * 4;
    for (int k = 0; k < LABELS; k++) {
      if (k != label) {
        other = Math.max(other, through(i, k));
      }
    }
    return through(i, label) - other;
  }

  /** Where the name ends that begins at a unit with a label: the last of its units. */
  int lastOf(int[] scores, int begin, int label, int count) {
    int i = begin;
    int at = label;
    while (!NameLabels.ends(at) && i + 1 < count) {
      int best = Integer.MIN_VALUE;
      int bestLabel = at;
      for (int next = 1; next < LABELS; next++) {
        if (NameLabels.allowed(at, next)) {
          int score =
              step(at, next) + scores[(i + 1) * LABELS + next] + backward[(i + 1) * LABELS + next];
          if (score > best) {
            best = score;
            bestLabel = next;
          }
        }
      }
      at = bestLabel;
      i++;
    }
    return i;
  }

  /** Where the name begins that ends at a unit with a label. */
  int firstOf(int end, int label) {
    int i = end;
    int at = label;
    while (!NameLabels.begins(at) && i > 0) {
      at = from[i * LABELS + at];
      i--;
    }
    return i;
  }

  private int step(int label, int next) {
    int[] candidates = before[next];
    for (int k = 0; k < candidates.length; k++) {
      if (candidates[k] == label) {
        return steps[next][k];
      }
    }
    return NameWeights.NEVER;
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
