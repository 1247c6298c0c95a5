package jianbao.extract.name;

/**
 * Labels the units of one sentence with one model, and tells which other names it can think of. Not
 * thread-safe.
 */
final class NameTagger {

  /** A reading that is so much less likely than the best one is not thought of. */
  private static final float DEPTH = 3.5f;

  private static final int LABELS = NameLabels.COUNT;

  private final NameWeights weights;
  private final NameFeatures features;
  private final NameDecoder decoder;
  private final int depth;
  private final long[] hashes = new long[NameFeatures.MOST];

  private int[] scores = new int[256 * LABELS];
  private int[] labels = new int[256];

  NameTagger(NameWeights weights, NameFeatures features) {
    this.weights = weights;
    this.features = features;
    this.decoder = new NameDecoder(weights);
    this.depth = (int) (DEPTH / weights.unit());
  }

  /**
   * Tags a sentence.
   *
   * @param names takes the names of the best reading, from left to right, then those of others, in
   *     any order and some more than once
   */
  void tag(Units units, NameSink names) {
    int count = units.count;
    if (count == 0) {
      return;
    }
    reserve(count);
    for (int i = 0; i < count; i++) {
      int found = features.collect(units, i, hashes);
      weights.table().sum(hashes, found, scores, i * LABELS);
    }
    decoder.decode(scores, count, labels);
    decoder.complete(scores, count);
    reportBest(count, names);
    reportOthers(count, names);
  }

  private void reportBest(int count, NameSink names) {
    int begin = 0;
    int margin = Integer.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      if (labels[i] == NameLabels.OUTSIDE) {
        continue;
      }
      if (NameLabels.begins(labels[i])) {
        begin = i;
        margin = Integer.MAX_VALUE;
      }
      margin = Math.min(margin, decoder.margin(i, labels[i]));
      if (NameLabels.ends(labels[i])) {
        report(begin, i, labels[i], Math.max(margin, 1), names);
      }
    }
  }

  private void reportOthers(int count, NameSink names) {
    int best = decoder.through(0, labels[0]);
    for (int i = 0; i < count; i++) {
      for (int label = 1; label < LABELS; label++) {
        if (label == labels[i]) {
          continue;
        }
        boolean begins = NameLabels.begins(label);
        int below = decoder.through(i, label) - best;
        if (below >= -depth && (begins || NameLabels.ends(label))) {
          int first = begins ? i : decoder.firstOf(i, label);
          int last = begins ? decoder.lastOf(scores, i, label, count) : i;
          report(first, last, label, Math.min(below, -1), names);
        }
      }
    }
  }

  private void report(int first, int last, int label, int margin, NameSink names) {
    names.name(first, last + 1, NameLabels.typeOf(label), margin * weights.unit());
  }

  private void reserve(int count) {
    if (labels.length < count) {
      int size = Math.max(count, labels.length * 2);
      scores = new int[size * LABELS];
      labels = new int[size];
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
     * @param margin logarithm of the odds of the best reading with it against the best without it:
     *     above 0 if it is part of the best of all
     */
    void name(int begin, int end, int type, float margin);
  }
}
