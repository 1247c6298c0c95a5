package jianbao.extract.name;

/** What the model is told about a unit: a number of features, each a hash of 64 bits. */
interface NameFeatures {

  /** More features than any unit has. */
  int MOST = 96;

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
    return finish((value ^ (template * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L);
  }

  /** A feature of two values. */
  static long feature(int template, int first, int second) {
    long both = ((long) first << 32) | (second & 0xFFFFFFFFL);
    return finish((both ^ (template * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L);
  }

  /** A feature of three values. */
  static long feature(int template, int first, int second, int third) {
    return finish(
        (feature(template, first, second) ^ (third * 0x9E3779B97F4A7C15L)) * 0xD6E8FEB86659FD93L);
  }

  private static long finish(long hash) {
    long mixed = hash ^ (hash >>> 32);
    mixed *= 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 29);
  }

  /** The value of a neighbour; beyond the ends of the sentence a value that no unit has. */
  static int at(int[] values, int i, int count) {
    return i >= 0 && i < count ? values[i] : i < 0 ? -101 : -102;
  }
}
