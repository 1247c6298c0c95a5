package jianbao.extract.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Says how likely a proposed name is one: logistic regression over {@link ProposalFeatures},
 * learned from what the chain proposes on texts that it was not trained on. So its answers are
 * probabilities, as far as the texts are like those. Immutable and thread-safe.
 */
public final class NameJudge {

  /** Believes the chain. */
  public static final NameJudge NONE = new NameJudge(new long[0], new float[0]);

  private static final int MOST_FEATURES = 1 << 22;
  private static final long PRINT = -1L << Float.SIZE;

  private final long[] features;
  private final float[] weights;

  /**
   * Open-addressed by the low bits of a feature: its high bits above its weight, so that one look
   * answers; 0 for none.
   */
  private final long[] slots;

  private NameJudge(long[] features, float[] weights) {
    this.features = features;
    this.weights = weights;
    this.slots = new long[Integer.highestOneBit(Math.max(1, features.length)) * 4];
    for (int f = 0; f < features.length; f++) {
      int at = (int) features[f] & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = (features[f] & PRINT) | (Float.floatToRawIntBits(weights[f]) & ~PRINT);
    }
  }

  /**
   * A judge.
   *
   * @param features the features, each once
   * @param weights what each adds to the logarithm of the odds
   */
  public static NameJudge of(long[] features, float[] weights) {
    long[] known = new long[features.length];
    float[] values = new float[features.length];
    int size = 0;
    for (int f = 0; f < features.length; f++) {
      if (weights[f] != 0) {
        known[size] = features[f];
        values[size++] = weights[f];
      }
    }
    return new NameJudge(Arrays.copyOf(known, size), Arrays.copyOf(values, size));
  }

  /** How likely the proposal is a name, from 0 to 1. */
  double probability(long[] features, int count, float margin) {
    double odds = margin;
    if (features.length > 0) {
      odds = 0;
      for (int f = 0; f < count; f++) {
        odds += weight(features[f]);
      }
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private float weight(long feature) {
    int mask = slots.length - 1;
    long print = feature & PRINT;
    for (int at = (int) feature & mask; slots[at] != 0; at = (at + 1) & mask) {
      if ((slots[at] & PRINT) == print) {
        return Float.intBitsToFloat((int) slots[at]);
      }
    }
    return 0;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(features.length);
    for (int f = 0; f < features.length; f++) {
      out.writeLong(features[f]);
      out.writeFloat(weights[f]);
    }
  }

  static NameJudge read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST_FEATURES) {
      throw new IOException("a judge of " + size + " features");
    }
    long[] features = new long[size];
    float[] weights = new float[size];
    for (int f = 0; f < size; f++) {
      features[f] = in.readLong();
      weights[f] = in.readFloat();
    }
    return of(features, weights);
  }
}
