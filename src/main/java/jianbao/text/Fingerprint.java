package jianbao.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is left of a text to tell copies of it by: the same story in two papers, cut by a paragraph,
 * with a few words changed, or in the other script.
 *
 * <p>The text is taken as the set of its runs of three units, a unit being one Han character or one
 * word of letters or digits; punctuation, spaces and line breaks do not count. Of that set a
 * MinHash sketch is kept (Broder, "On the resemblance and containment of documents", 1997): 72
 * values, of which two texts share as large a part as their sets have in common. Three values each
 * make a band; texts that are copies of each other have some band in common, texts that are not
 * nearly never, so that copies can be looked up by their bands instead of compared with everything.
 *
 * <p>For copies across scripts to be found, the text must be a view with its script and width
 * folded. Immutable and thread-safe.
 */
public final class Fingerprint {

  /** Bytes of an encoded fingerprint. */
  public static final int BYTES = 8 + 4 + 2 * Sketch.VALUES;

  /** Texts of fewer runs say too little; they are never copies. */
  private static final int LEAST_RUNS = 20;

  /** The shorter of two copies shares at least this part of its runs with the longer. */
  private static final double LEAST_CONTAINMENT = 0.6;

  /** And of all the runs in either they share at least this part. */
  private static final double LEAST_RESEMBLANCE = 0.3;

  private final long content;
  private final int runs;
  private final short[] sketch;

  private Fingerprint(long content, int runs, short[] sketch) {
    this.content = content;
    this.runs = runs;
    this.sketch = sketch;
  }

  /**
   * The fingerprint of a text.
   *
   * @param view the text, its script and width folded
   * @return empty if the text is too short to tell copies from chance
   */
  public static Optional<Fingerprint> of(CharSequence view) {
    Sketch sketch = new Sketch();
    UnitHashes units = new UnitHashes(view);
    long content = 0;
    long before = 0;
    long last = 0;
    int count = 0;
    for (; units.next(); count++) {
      long unit = units.hash();
      content = UnitHashes.mix(content * 31 + unit);
      if (count >= 2) {
        sketch.add(UnitHashes.mix(UnitHashes.mix(before * 31 + last) * 31 + unit));
      }
      before = last;
      last = unit;
    }
    return count < LEAST_RUNS + 2
        ? Optional.empty()
        : Optional.of(new Fingerprint(content, count - 2, sketch.values()));
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IllegalArgumentException if it has another length
   */
  public static Fingerprint decode(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(
          "a fingerprint has " + BYTES + " bytes, found " + bytes.length);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long content = buffer.getLong();
    int runs = buffer.getInt();
    short[] sketch = new short[Sketch.VALUES];
    buffer.asShortBuffer().get(sketch);
    return new Fingerprint(content, runs, sketch);
  }

  /** The fingerprint as {@link #BYTES} bytes. */
  public byte[] encode() {
    ByteBuffer buffer = ByteBuffer.allocate(BYTES).putLong(content).putInt(runs);
    buffer.asShortBuffer().put(sketch);
    return buffer.array();
  }

  /** Equal for texts that have the same units in the same order, whatever stands between them. */
  public long content() {
    return content;
  }

  /**
   * The keys to look copies up by. Two texts that are copies of each other share one or more with a
   * probability of 0.96 where half of their runs are common, of 0.999 from two thirds on.
   */
  public long[] bands() {
    long[] bands = new long[Sketch.VALUES / Sketch.ROWS];
    for (int i = 0; i < bands.length; i++) {
      long key = i;
      for (int row = 0; row < Sketch.ROWS; row++) {
        key = (key << 16) | (sketch[i * Sketch.ROWS + row] & 0xFFFF);
      }
      bands[i] = key;
    }
    return bands;
  }

  /** The part that two texts have in common of all that is in either, from 0 to 1; an estimate. */
  public double resemblance(Fingerprint other) {
    int same = 0;
    for (int i = 0; i < sketch.length; i++) {
      same += sketch[i] == other.sketch[i] ? 1 : 0;
    }
    return (double) same / sketch.length;
  }

  /** The part of the shorter text that is in the longer as well, from 0 to 1; an estimate. */
  public double containment(Fingerprint other) {
    double resemblance = resemblance(other);
    double common = resemblance / (1 + resemblance) * ((double) runs + other.runs);
    return Math.min(1, common / Math.min(runs, other.runs));
  }

  /** Whether the two texts are copies of one story. Symmetric; not transitive. */
  public boolean isCopyOf(Fingerprint other) {
    return content == other.content
        || (resemblance(other) >= LEAST_RESEMBLANCE && containment(other) >= LEAST_CONTAINMENT);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Fingerprint other
        && content == other.content
        && runs == other.runs
        && Arrays.equals(sketch, other.sketch);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(content);
  }

  /** The least of each of many hashes of the runs seen. */
  private static final class Sketch {

    /** Values in a sketch. */
    static final int VALUES = 72;

    /** Values in a band. */
    static final int ROWS = 3;

    private static final int[] FACTORS = new int[VALUES];
    private static final int[] SHIFTS = new int[VALUES];

    static {
      long seed = 0x6A69616E62616FL;
      for (int i = 0; i < VALUES; i++) {
        seed = UnitHashes.mix(seed + i);
        FACTORS[i] = (int) seed | 1;
        SHIFTS[i] = (int) (seed >>> 32);
      }
    }

    private final int[] least = new int[VALUES];

    Sketch() {
      Arrays.fill(least, Integer.MAX_VALUE);
    }

    void add(long run) {
      int hash = (int) (run >>> 32);
      int low = (int) run;
      for (int i = 0; i < VALUES; i++) {
        least[i] = Math.min(least[i], (hash * FACTORS[i] + SHIFTS[i]) ^ low);
      }
    }

    short[] values() {
      short[] values = new short[VALUES];
      for (int i = 0; i < VALUES; i++) {
        values[i] = (short) (UnitHashes.mix(least[i]) >>> 48);
      }
      return values;
    }
  }
}
