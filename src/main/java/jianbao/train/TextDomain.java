package jianbao.train;

/**
 * Kinds of text that are annotated alike. What a feature means is learned for all of them together
 * and, on top of that, for each apart ("frustratingly easy" domain adaptation, Daumé 2007); the
 * program reads with the weights of news.
 */
enum TextDomain {
  /** The project's articles. */
  NEWS(0, 1),
  /**
   * The project's articles that were written to be dense in agencies: full of good examples, but
   * misleading about how often agencies come.
   */
  DENSE_NEWS(1, 0.5f),
  /** Universal NER, whose conventions differ from ours in what is a place or an organisation. */
  UNIVERSAL(2, 1),
  /** One of two annotations of the same sentences. */
  UNIVERSAL_TWICE(2, 0.5f),
  /** The project's sentences, written by the conventions of Universal NER but denser in names. */
  SENTENCES(3, 0.5f);

  /** Number of domains that have weights of their own. */
  static final int COUNT = 4;

  private static final String DENSE = "-agencies-";
  private static final String LOOSE = "-sentences-";

  private final int number;
  private final float weight;

  TextDomain(int number, float weight) {
    this.number = number;
    this.weight = weight;
  }

  /** How much a sentence counts. */
  float weight() {
    return weight;
  }

  /** Number of the domain among the weights; annotations of one kind share it. */
  int number() {
    return number;
  }

  /** Whether the text is of articles that were annotated by the guidelines of this project. */
  boolean isOurs() {
    return this == NEWS || this == DENSE_NEWS;
  }

  /** The domain of a gold file of the project. */
  static TextDomain ofGold(String file) {
    if (file.contains(LOOSE)) {
      return SENTENCES;
    }
    return file.contains(DENSE) ? DENSE_NEWS : NEWS;
  }
}
