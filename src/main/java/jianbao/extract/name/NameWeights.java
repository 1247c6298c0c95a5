package jianbao.extract.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a linear chain, in whole numbers: those of features and those of neighbouring
 * labels. Immutable and thread-safe.
 */
public final class NameWeights {

  /** The feature that every unit has. */
  public static final long BIAS = NameFeatures.feature(1, 0);

  private static final int LABELS = NameLabels.COUNT;

  /** A feature none of whose weights has this many steps is left out. */
  private static final int LEAST = 5;

  /** A weight that no path can make up for. */
  static final int NEVER = -1 << 24;

  private final FeatureTable table;
  private final int[] transitions;
  private final float unit;

  private NameWeights(FeatureTable table, int[] transitions, float unit) {
    this.table = table;
    this.transitions = transitions;
    this.unit = unit;
  }

  /**
   * Trained weights, which are rounded to a byte each.
   *
   * @param features the features, by hash
   * @param weights of each feature the weights of the labels
   * @param transitions {@code transitions[label * COUNT + next]}
   */
  public static NameWeights of(long[] features, float[][] weights, float[] transitions) {
    float largest = 1e-6f;
    for (float[] row : weights) {
      for (float weight : row) {
        largest = Math.max(largest, Math.abs(weight));
      }
    }
    float unit = largest / 127;
    FeatureTableBuilder builder = new FeatureTableBuilder();
    int[] row = new int[LABELS];
    for (int f = 0; f < features.length; f++) {
      boolean any = false;
      for (int label = 0; label < LABELS; label++) {
        row[label] = Math.clamp(Math.round(weights[f][label] / unit), -127, 127);
        any |= Math.abs(row[label]) >= LEAST;
      }
      if (any) {
        builder.add(features[f], row);
      }
    }
    int[] steps = new int[LABELS * LABELS];
    for (int label = 0; label < LABELS; label++) {
      for (int next = 0; next < LABELS; next++) {
        int at = label * LABELS + next;
        steps[at] = NameLabels.allowed(label, next) ? Math.round(transitions[at] / unit) : NEVER;
      }
    }
    return new NameWeights(builder.build(), steps, unit);
  }

  static NameWeights read(DataInputStream in) throws IOException {
    float unit = in.readFloat();
    int[] transitions = new int[LABELS * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readInt();
    }
    return new NameWeights(FeatureTable.read(in), transitions, unit);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(unit);
    for (int step : transitions) {
      out.writeInt(step);
    }
    table.write(out);
  }

  /** Number of features with a weight. */
  public int features() {
    return table.features();
  }

  /** What one step of a whole-number score is in the logarithm of odds. */
  float unit() {
    return unit;
  }

  FeatureTable table() {
    return table;
  }

  int transition(int label, int next) {
    return transitions[label * LABELS + next];
  }
}
