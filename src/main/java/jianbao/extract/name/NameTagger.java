package jianbao.extract.name;

/** Labels the units of one sentence with one model. Not thread-safe. */
final class NameTagger {

  private final NameModel model;
  private final NameFeatures features;
  private final NameDecoder decoder;
  private final long[] hashes = new long[NameFeatures.MOST];

  private int[] scores = new int[256 * NameLabels.COUNT];
  private int[] labels = new int[256];
  private int[] margins = new int[256];

  NameTagger(NameModel model, NameFeatures features) {
    this.model = model;
    this.features = features;
    this.decoder = new NameDecoder(model);
  }

  /**
   * Tags a sentence.
   *
   * @param names takes the names from left to right
   */
  void tag(Units units, NameSink names) {
    int count = units.count;
    if (count == 0) {
      return;
    }
    reserve(count);
    for (int i = 0; i < count; i++) {
      int found = features.collect(units, i, hashes);
      model.table().sum(hashes, found, scores, i * NameLabels.COUNT);
    }
    if (!decoder.decode(scores, count, labels)) {
      return;
    }
    decoder.margins(scores, count, labels, margins);
    report(count, names);
  }

  private void report(int count, NameSink names) {
    int begin = 0;
    for (int i = 0; i < count; i++) {
      if (NameLabels.begins(labels[i])) {
        begin = i;
      }
      if (NameLabels.ends(labels[i])) {
        int margin = Integer.MAX_VALUE;
        for (int k = begin; k <= i; k++) {
          margin = Math.min(margin, margins[k]);
        }
        names.name(begin, i + 1, NameLabels.typeOf(labels[i]), margin * model.unit());
      }
    }
  }

  private void reserve(int count) {
    if (labels.length < count) {
      int size = Math.max(count, labels.length * 2);
      scores = new int[size * NameLabels.COUNT];
      labels = new int[size];
      margins = new int[size];
    }
  }

  /** Takes what the tagger finds. */
  @FunctionalInterface
  interface NameSink {

    /**
     * A name.
     *
     * @param begin index of its first unit
     * @param end one past that of its last
     * @param type index of its type
     * @param margin logarithm of the odds against the best other reading, 0 or more
     */
    void name(int begin, int end, int type, float margin);
  }
}
