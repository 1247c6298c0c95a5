package jianbao.index;

import jianbao.document.FieldName;

/**
 * What makes one article stand before another. The numbers were found with {@code jianbao evaluate
 * search} on the topics of the corpus.
 *
 * @param title what a match in the headline weighs, one in the text being 1
 * @param deck what a match in the second headline line weighs
 * @param captions what a match in a caption weighs
 * @param nameWeight what it weighs that a word is a name of somebody mentioned
 * @param translation what a match of the word in the other language, or another name, weighs
 * @param crossing what a pair of characters weighs that belongs to two words, where it is one word
 *     more often
 * @param adjacency what it weighs that the words of a query stand side by side
 */
record Ranking(
    float title,
    float deck,
    float captions,
    float nameWeight,
    float translation,
    float crossing,
    float adjacency) {

  /** The ranking of the program. */
  static final Ranking USUAL = new Ranking(3f, 1.5f, 0.7f, 2f, 0.5f, 0.3f, 0.5f);

  float weight(FieldName field) {
    return switch (field) {
      case TITLE -> title;
      case DECK -> deck;
      case TEXT -> 1;
      case CAPTION -> captions;
    };
  }

  /** How rare something is that stands in some of all articles; never 0. */
  float rarity(long articles, long all) {
    long most = Math.max(all, articles);
    return (float) Math.log(1 + (most - articles + 0.5) / (articles + 0.5));
  }

  /**
   * How far a term can be trusted to be what the word means.
   *
   * @param articles how many have the term
   * @param most how many have the commonest term of the word
   */
  float certainty(String term, long articles, long most) {
    boolean crossing = term.charAt(term.length() - 1) == FoldedTokens.CROSSING;
    return crossing && articles < most ? this.crossing : 1;
  }
}
