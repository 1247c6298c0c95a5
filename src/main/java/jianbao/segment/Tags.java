package jianbao.segment;

/**
 * The tags that words can have and what they cost. The tag set is that of the People's Daily corpus
 * (PKU) with HanLP's finer divisions. Immutable and thread-safe.
 *
 * <p>What a tag costs its word is kept for the words that can have several.
 */
final class Tags {

  /** The tags, by number. */
  final String[] names;

  /** Where the tags of each word with several begin, in the two arrays below, and where all end. */
  final int[] begin;

  final byte[] tags;
  final float[] costs;

  /** What a tag costs right behind another: a row for each tag, by the tag before. */
  final float[] transitions;

  Tags(String[] names, int[] begin, byte[] tags, float[] costs, float[] transitions) {
    this.names = names;
    this.begin = begin;
    this.tags = tags;
    this.costs = costs;
    this.transitions = transitions;
  }

  /** The number of a tag that the tag set has. */
  int number(String name) {
    for (int tag = 0; tag < names.length; tag++) {
      if (names[tag].equals(name)) {
        return tag;
      }
    }
    throw new IllegalArgumentException("the tag set has no " + name);
  }

  /** Words from this one on have one tag each, see {@link Lexicon#onlyTag}. */
  int wordsWithSeveral() {
    return begin.length - 1;
  }

  /** Where the tags of a word with several begin; they end where those of the next word begin. */
  int begin(int word) {
    return begin[word];
  }

  /** The tag at a place. */
  int at(int place) {
    return tags[place] & 0xFF;
  }

  /** What the tag at a place costs its word. */
  float cost(int place) {
    return costs[place];
  }

  /** What a tag costs right behind another. */
  float cost(int first, int second) {
    return transitions[second * names.length + first];
  }

  /** The name of a tag. */
  String name(int tag) {
    return names[tag];
  }
}
