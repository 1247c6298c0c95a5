package jianbao.extract.name;

/** What the model is told about a unit: a number of features, each a hash of 64 bits. */
interface NameFeatures {

  /** More features than any unit has. */
  int MOST = 128;

  /**
   * The features of a unit.
   *
   * @param units the sentence
   * @param i index of the unit
   * @param into takes the features from its begin; {@link #MOST} places are enough
   * @return how many there are
   */
  int collect(Units units, int i, long[] into);

  /** A feature of one value. */
  static long feature(int template, int value) {
    return finish((value * 0x9E3779B97F4A7C15L) ^ (template * 0xD1B54A32D192ED03L));
  }

  /** A feature of two values. */
  static long feature(int template, int first, int second) {
    return finish(
        (first * 0x9E3779B97F4A7C15L + second * 0xC2B2AE3D27D4EB4FL)
            ^ (template * 0xD1B54A32D192ED03L));
  }

  /** A feature of three values. */
  static long feature(int template, int first, int second, int third) {
    return finish(
        (first * 0x9E3779B97F4A7C15L + second * 0xC2B2AE3D27D4EB4FL + third * 0xBF58476D1CE4E5B9L)
            ^ (template * 0xD1B54A32D192ED03L));
  }

  private static long finish(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 29);
  }

  /** The value of a neighbour; beyond the ends of the sentence a value that no unit has. */
  static int at(int[] values, int i, int count) {
    return i >= 0 && i < count ? values[i] : i < 0 ? -101 : -102;
  }
}
