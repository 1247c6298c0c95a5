package jianbao.extract.name;

/** One sentence as the models see it, for training. Not to be changed once made. */
public final class FeatureSentence {

  private final NameLanguage language;
  private final int[] begins;
  private final int[] ends;
  private final long[][] features;

  FeatureSentence(NameLanguage language, int[] begins, int[] ends, long[][] features) {
    this.language = language;
    this.begins = begins;
    this.ends = ends;
    this.features = features;
  }

  /** Which model reads it. */
  public NameLanguage language() {
    return language;
  }

  /** Number of units. */
  public int size() {
    return begins.length;
  }

  /** Where each unit begins in the view. */
  public int[] begins() {
    return begins;
  }

  /** Where each unit ends in the view. */
  public int[] ends() {
    return ends;
  }

  /** Of each unit the hashes of its features. */
  public long[][] features() {
    return features;
  }
}
