package jianbao.extract.name;

import java.util.stream.IntStream;

/**
 * Finds the best sequence of labels (Viterbi), and what the best ones are that differ from it. Not
 * thread-safe.
 */
final class NameDecoder {

  private static final int LABELS = NameLabels.COUNT;

  /**
   * A score and a label in one number, so that the larger of two is found without a branch: the
   * score above these bits, the label in them, turned round so that of equal scores the first label
   * wins.
   */
  private static final int LABEL_BITS = 4;

  private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;

  /** The labels that may stand before each label, and what the step from them costs. */
  private final int[][] before = new int[LABELS][];

  private final int[][] steps = new int[LABELS][];

  /** The labels that may stand behind each label, and what the step to them costs. */
  private final int[][] behind = new int[LABELS][];

  private final int[][] onward = new int[LABELS][];

  private int[] forward = new int[256 * LABELS];
  private int[] backward = new int[256 * LABELS];
  private byte[] from = new byte[256 * LABELS];

  /** For each label of the unit at hand: score and label in one, or the score from there on. */
  private final int[] unit = new int[LABELS];

  NameDecoder(NameWeights model) {
    for (int label = 0; label < LABELS; label++) {
      int here = label;
      before[label] = NameLabels.before(label);
      steps[label] = IntStream.of(before[label]).map(l -> model.transition(l, here)).toArray();
      behind[label] = NameLabels.behind(label);
      onward[label] = IntStream.of(behind[label]).map(l -> model.transition(here, l)).toArray();
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
      for (int label = 0; label < LABELS; label++) {
        unit[label] = (forward[here - LABELS + label] << LABEL_BITS) | (LABEL_MASK - label);
      }
      for (int next = 0; next < LABELS; next++) {
        int best = best(before[next], steps[next], LABEL_BITS);
        forward[here + next] = (best >> LABEL_BITS) + scores[here + next];
        from[here + next] = (byte) (LABEL_MASK - (best & LABEL_MASK));
      }
    }
    return trace(count, labels);
  }

  /** The largest of what the unit has for some labels, each with its step. */
  private int best(int[] labels, int[] ofSteps, int shift) {
    int best = Integer.MIN_VALUE;
    for (int k = 0; k < labels.length; k++) {
      best = Math.max(best, unit[labels[k]] + (ofSteps[k] << shift));
    }
    return best;
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
      for (int label = 0; label < LABELS; label++) {
        unit[label] = backward[here + label] + scores[here + label];
      }
      for (int label = 0; label < LABELS; label++) {
        backward[here - LABELS + label] = best(behind[label], onward[label], 0);
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
  int lastOf(int[] scores, int begin, int first, int count) {
    int i = begin;
    int at = first;
    while (!NameLabels.ends(at) && i + 1 < count) {
      int next = (i + 1) * LABELS;
      int best = Integer.MIN_VALUE;
      int bestLabel = at;
      for (int k = 0; k < behind[at].length; k++) {
        int label = behind[at][k];
        int score = onward[at][k] + scores[next + label] + backward[next + label];
        if (score > best) {
          best = score;
          bestLabel = label;
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

  private void reserve(int count) {
    if (forward.length < count * LABELS) {
      int size = Math.max(count, forward.length / LABELS * 2) * LABELS;
      forward = new int[size];
      backward = new int[size];
      from = new byte[size];
    }
  }
}
