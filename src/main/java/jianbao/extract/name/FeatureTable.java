package jianbao.extract.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of all features. A row is 16 bytes: the weights of the thirteen labels, a byte each,
 * and 24 bits of the feature's hash, by which an unknown feature is told from a known one. Rows are
 * two numbers of 64 bits, so that adding those of a feature to the scores takes four additions for
 * thirteen labels.
 *
 * <p>Features are spread by hash and displacement (Belazzougui, Botelho and Dietzfelbinger 2009):
 * the hash names a bucket, the bucket's displacement moves its features to rows of their own. So
 * there is one row to look at, whether the feature is known or not, and no branch to mispredict.
 * Immutable and thread-safe.
 */
final class FeatureTable {

  /** A weight of zero; weights are kept from 1 (-127) to 255 (127). */
  static final int ZERO = 128;

  /** More features of a unit than this could overflow the sums. */
  static final int MAX_FEATURES = 256;

  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int PRINT_SHIFT = 40;
  private static final int MOST_ROWS = 1 << 24;

  private final int features;
  private final char[] displacements;
  private final long[] table;

  FeatureTable(int features, char[] displacements, long[] table) {
    this.features = features;
    this.displacements = displacements;
    this.table = table;
  }

  /** Number of features with weights. */
  int features() {
    return features;
  }

  /**
   * Sums the weights of features. The rows of all are found before the first is read: nearly every
   * row comes from slow memory, and the more of them are asked for at a time the less each waits.
   *
   * @param hashes the features; what it holds afterwards is of no use
   * @param count how many of them
   * @param scores takes the sum of each label
   * @param offset where in {@code scores} the first label's sum goes
   */
  void sum(long[] hashes, int count, int[] scores, int offset) {
    place(hashes, count);
    long evenLow = 0;
    long oddLow = 0;
    long evenHigh = 0;
    long oddHigh = 0;
    int found = 0;
    for (int f = 0; f < count; f++) {
      int row = (int) hashes[f] << 1;
      long high = table[row + 1];
      long print = hashes[f] >>> Integer.SIZE;
      long known = (((high >>> PRINT_SHIFT) ^ print) - 1) >> 63; // all ones, or zero
      long low = table[row] & known;
      high &= known;
      evenLow += low & EVEN;
      oddLow += (low >>> 8) & EVEN;
      evenHigh += high & EVEN;
      oddHigh += (high >>> 8) & EVEN;
      found -= (int) known;
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

  /** Puts the print and the row of a feature, 32 bits each, in the place of its hash. */
  private void place(long[] hashes, int count) {
    int buckets = displacements.length;
    int rows = table.length >> 1;
    for (int f = 0; f < count; f++) {
      long hash = hashes[f];
      int row = row(hash, displacements[bucket(hash, buckets)], rows);
      hashes[f] = (print(hash) << Integer.SIZE) | row;
    }
  }

  /** The bucket of a feature. */
  static int bucket(long hash, int buckets) {
    return (int) (((hash >>> 32) * buckets) >>> 32);
  }

  /** The row of a feature whose bucket is displaced so far. */
  static int row(long hash, int displacement, int rows) {
    int moved = (int) hash * 0x9E3779B1 + displacement * 0x85EBCA6B;
    moved = (moved ^ (moved >>> 15)) * 0x2C1B3C6D;
    return (int) (((moved & 0xFFFFFFFFL) * rows) >>> 32);
  }

  /** The bits that tell a feature from others; never zero. */
  static long print(long hash) {
    return (hash & 0xFFFFFF) | 1;
  }

  /** A row. */
  static long low(int[] weights) {
    long low = 0;
    for (int label = 0; label < 8; label++) {
      low |= (long) ((weights[label] + ZERO) & 0xFF) << (8 * label);
    }
    return low;
  }

  /** The other half of a row. */
  static long high(long hash, int[] weights) {
    long high = print(hash) << PRINT_SHIFT;
    for (int label = 8; label < NameLabels.COUNT; label++) {
      high |= (long) ((weights[label] + ZERO) & 0xFF) << (8 * (label - 8));
    }
    return high;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(features);
    out.writeInt(displacements.length);
    out.writeInt(table.length / 2);
    ByteBuffer bytes = ByteBuffer.allocate(2 * displacements.length + 8 * table.length);
    bytes.asCharBuffer().put(displacements);
    bytes.position(2 * displacements.length);
    bytes.asLongBuffer().put(table);
    out.write(bytes.array());
  }

  static FeatureTable read(DataInputStream in) throws IOException {
    int features = in.readInt();
    int buckets = in.readInt();
    int rows = in.readInt();
    if (rows < 1 || rows > MOST_ROWS || features < 0 || features > rows || buckets < 1) {
      throw new IOException("a table of " + rows + " rows with " + features + " features");
    }
    if (buckets > MOST_ROWS) {
      throw new IOException("a table of " + buckets + " buckets");
    }
    byte[] bytes = in.readNBytes(2 * buckets + 16 * rows);
    if (bytes.length < 2 * buckets + 16 * rows) {
      throw new IOException("the table ends after " + bytes.length + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    char[] displacements = new char[buckets];
    buffer.asCharBuffer().get(displacements);
    long[] table = new long[2 * rows];
    buffer.position(2 * buckets);
    buffer.asLongBuffer().get(table);
    return new FeatureTable(features, displacements, table);
  }
}
