package jianbao.extract.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import jianbao.data.DataException;
import jianbao.data.Models;

/**
 * A trained linear-chain model: weights of features and of neighbouring labels, in whole numbers.
 * Immutable and thread-safe.
 */
public final class NameModel {

  private static final int MAGIC = 0x4a4e4d31; // JNM1

  /** The feature that every unit has. */
  public static final long BIAS = NameFeatures.feature(1, 0);

  private static final int LABELS = NameLabels.COUNT;

  /** A weight that no path can make up for. */
  static final int NEVER = -1 << 24;

  private final FeatureTable table;
  private final int[] transitions;
  private final float unit;

  private NameModel(FeatureTable table, int[] transitions, float unit) {
    this.table = table;
    this.transitions = transitions;
    this.unit = unit;
  }

  /**
   * A model from trained weights, which are rounded to a byte each.
   *
   * @param features the features, by hash
   * @param weights of each feature the weights of the labels
   * @param transitions {@code transitions[label * COUNT + next]}
   */
  public static NameModel of(long[] features, float[][] weights, float[] transitions) {
    float largest = 1e-6f;
    for (float[] row : weights) {
      for (float weight : row) {
        largest = Math.max(largest, Math.abs(weight));
      }
    }
    return of(features, weights, transitions, largest / 127);
  }

  /** As above, with a given size of one step; larger weights are cut off. */
  static NameModel of(long[] features, float[][] weights, float[] transitions, float unit) {
    FeatureTable.Builder builder = new FeatureTable.Builder(features.length);
    int[] row = new int[LABELS];
    for (int f = 0; f < features.length; f++) {
      boolean any = false;
      for (int label = 0; label < LABELS; label++) {
        row[label] = Math.clamp(Math.round(weights[f][label] / unit), -127, 127);
        any |= row[label] != 0;
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
    return new NameModel(builder.build(), steps, unit);
  }

  /** The bundled or overriding model of that name. */
  public static NameModel load(Models models, String name) {
    try (InputStream in = models.open(name)) {
      return read(in);
    } catch (IOException e) {
      throw new DataException("models/" + name, "not a model of names: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if what is read is none
   */
  public static NameModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("expected the mark JNM1");
    }
    float unit = data.readFloat();
    int[] transitions = new int[LABELS * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = data.readInt();
    }
    return new NameModel(FeatureTable.read(data), transitions, unit);
  }

  /** Writes the model, compressed. */
  public void write(OutputStream out) throws IOException {
    DeflaterOutputStream deflated =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    DataOutputStream data = new DataOutputStream(deflated);
    data.writeInt(MAGIC);
    data.writeFloat(unit);
    for (int step : transitions) {
      data.writeInt(step);
    }
    table.write(data);
    data.flush();
    deflated.finish();
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
