package jianbao.extract.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of all features: a hash table whose rows are 16 bytes, the weights of the thirteen
 * labels, a byte each, and 24 bits of the feature's hash, by which an unknown feature is told from
 * a known one. A row is two numbers of 64 bits, so that adding the weights of a feature to the
 * scores takes four additions for thirteen labels. Immutable and thread-safe.
 */
final class FeatureTable {

  /** A weight of zero; weights are kept from 1 (-127) to 255 (127). */
  private static final int ZERO = 128;

  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int PRINT_SHIFT = 40;

  /** Rows above which adding could overflow. */
  static final int MAX_FEATURES = 256;

  private final int rows;
  private final int features;
  private final long[] table;

  private FeatureTable(int rows, int features, long[] table) {
    this.rows = rows;
    this.features = features;
    this.table = table;
  }

  /** Number of features with weights. */
  int features() {
    return features;
  }

  /**
   * Sums the weights of features.
   *
   * @param hashes the features
   * @param count how many of them
   * @param scores takes the sum of each label
   * @param offset where in {@code scores} the first label's sum goes
   */
  void sum(long[] hashes, int count, int[] scores, int offset) {
    long evenLow = 0;
    long oddLow = 0;
    long evenHigh = 0;
    long oddHigh = 0;
    int found = 0;
    for (int f = 0; f < count; f++) {
      long hash = hashes[f];
      int row = first(hash);
      long print = print(hash);
      long high = table[2 * row + 1];
      while (high != 0) {
        if (high >>> PRINT_SHIFT == print) {
          long low = table[2 * row];
          evenLow += low & EVEN;
          oddLow += (low >>> 8) & EVEN;
          evenHigh += high & EVEN;
          oddHigh += (high >>> 8) & EVEN;
          found++;
          break;
        }
        row = row + 1 == rows ? 0 : row + 1;
        high = table[2 * row + 1];
      }
    }
    int zero = found * ZERO;
    for (int k = 0; k < 4; k++) {
      int shift = 16 * k;
      scores[offset + 2 * k] = (int) ((evenLow >>> shift) & 0xFFFF) - zero;
      scores[offset + 2 * k + 1] = (int) ((oddLow >>> shift) & 0xFFFF) - zero;
    }
    for (int k = 0; k < 2; k++) {
      int shift = 16 * k;
      scores[offset + 8 + 2 * k] = (int) ((evenHigh >>> shift) & 0xFFFF) - zero;
      scores[offset + 8 + 2 * k + 1] = (int) ((oddHigh >>> shift) & 0xFFFF) - zero;
    }
    scores[offset + 12] = (int) ((evenHigh >>> 32) & 0xFFFF) - zero;
  }

  private int first(long hash) {
    return (int) (((hash >>> 32) * rows) >>> 32);
  }

  private static long print(long hash) {
    return Math.max(1, hash & 0xFFFFFF);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(rows);
    out.writeInt(features);
    ByteBuffer bytes = ByteBuffer.allocate(8 * table.length);
    bytes.asLongBuffer().put(table);
    out.write(bytes.array());
  }

  static FeatureTable read(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int features = in.readInt();
    if (rows < 1 || rows > 1 << 26 || features < 0 || features >= rows) {
      throw new IOException("a table of " + rows + " rows with " + features + " features");
    }
    byte[] bytes = in.readNBytes(16 * rows);
    if (bytes.length < 16 * rows) {
      throw new IOException("the table ends after " + bytes.length + " of " + 16 * rows + " bytes");
    }
    long[] table = new long[2 * rows];
    ByteBuffer.wrap(bytes).asLongBuffer().get(table);
    return new FeatureTable(rows, features, table);
  }

  /** Fills a table. Not thread-safe. */
  static final class Builder {

    private final int rows;
    private final long[] table;
    private int features;

    /** A builder of a table for at most {@code features} features. */
    Builder(int features) {
      this.rows = Math.max(4, features * 2);
      this.table = new long[2 * rows];
    }

    /**
     * Adds a feature. One whose print cannot be told from that of another is left out.
     *
     * @param hash the feature
     * @param weights weights of the labels, each from -127 to 127
     */
    void add(long hash, int[] weights) {
      long low = 0;
      for (int label = 0; label < 8; label++) {
        low |= (long) ((weights[label] + ZERO) & 0xFF) << (8 * label);
      }
      long high = print(hash) << PRINT_SHIFT;
      for (int label = 8; label < NameLabels.COUNT; label++) {
        high |= (long) ((weights[label] + ZERO) & 0xFF) << (8 * (label - 8));
      }
      int row = (int) (((hash >>> 32) * rows) >>> 32);
      while (table[2 * row + 1] != 0) {
        if (table[2 * row + 1] >>> PRINT_SHIFT == print(hash)) {
          return;
        }
        row = row + 1 == rows ? 0 : row + 1;
      }
      table[2 * row] = low;
      table[2 * row + 1] = high;
      features++;
    }

    FeatureTable build() {
      return new FeatureTable(rows, features, table);
    }
  }
}
