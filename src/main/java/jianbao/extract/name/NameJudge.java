package jianbao.extract.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Says how likely a proposed name is one: logistic regression over {@link ProposalFeatures},
 * learned from what the chain proposes on texts that it was not trained on. So its answers are
 * probabilities, as far as the texts are like those. Immutable and thread-safe.
 */
public final class NameJudge {

  /** Believes the chain. */
  public static final NameJudge NONE = new NameJudge(new long[0], new float[0], 0);

  private static final int MOST_FEATURES = 1 << 22;

  private final long[] keys;
  private final float[] weights;
  private final int size;

  private NameJudge(long[] keys, float[] weights, int size) {
    this.keys = keys;
    this.weights = weights;
    this.size = size;
  }

  /**
   * A judge.
   *
   * @param features the features, each once
   * @param weights what each adds to the logarithm of the odds
   */
  public static NameJudge of(long[] features, float[] weights) {
    int slots = Integer.highestOneBit(Math.max(1, features.length)) * 4;
    long[] keys = new long[slots];
    float[] values = new float[slots];
    int size = 0;
    for (int f = 0; f < features.length; f++) {
      if (weights[f] != 0 && features[f] != 0) {
        int at = (int) features[f] & (slots - 1);
        while (keys[at] != 0) {
          at = (at + 1) & (slots - 1);
        }
        keys[at] = features[f];
        values[at] = weights[f];
        size++;
      }
    }
    return new NameJudge(keys, values, size);
  }

  /** How likely the proposal is a name, from 0 to 1. */
  double probability(long[] features, int count, float margin) {
    double odds = margin;
    if (size > 0) {
      odds = 0;
      for (int f = 0; f < count; f++) {
        odds += weight(features[f]);
      }
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private float weight(long feature) {
    int mask = keys.length - 1;
    for (int at = (int) feature & mask; keys[at] != 0; at = (at + 1) & mask) {
      if (keys[at] == feature) {
        return weights[at];
      }
    }
    return 0;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != 0) {
        out.writeLong(keys[at]);
        out.writeFloat(weights[at]);
      }
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
