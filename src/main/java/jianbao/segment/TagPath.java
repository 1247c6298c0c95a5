package jianbao.segment;

import java.util.Arrays;

/**
 * Gives the words of a stretch their tags: the cheapest sequence, by what a tag costs its word and
 * what it costs behind the tag before (a hidden Markov model, decoded by Viterbi). Not thread-safe;
 * made for many stretches one after another.
 */
final class TagPath {

  private final Lexicon lexicon;
  private final Tags tags;
  private final int beginTag;
  private final int wordsWithSeveral;

  private int[] firstOf = new int[256];
  private int[] choices = new int[512];
  private float[] costs = new float[512];
  private int[] before = new int[512];

  TagPath(Lexicon lexicon) {
    this.lexicon = lexicon;
    tags = lexicon.tags();
    beginTag = tags.number("begin");
    wordsWithSeveral = tags.wordsWithSeveral();
  }

  /**
   * Chooses.
   *
   * @param words the numbers of the words
   * @param fixed the tags that are settled, {@link WordLattice#BY_WORD} where the word's own count
   * @param count how many words there are
   * @param chosen takes the tags
   */
  void choose(int[] words, int[] fixed, int count, int[] chosen) {
    if (firstOf.length <= count) {
      firstOf = new int[count * 2];
    }
    int last = 0;
    for (int i = 0; i < count; i++) {
      firstOf[i] = last;
      if (fixed[i] != WordLattice.BY_WORD) {
        last = choice(last, fixed[i], 0, i);
      } else if (words[i] >= wordsWithSeveral) {
        last = choice(last, lexicon.onlyTag(words[i]), 0, i);
      } else {
        int end = tags.begin(words[i] + 1);
        for (int place = tags.begin(words[i]); place < end; place++) {
          last = choice(last, tags.at(place), tags.cost(place), i);
        }
      }
    }
    firstOf[count] = last;
    int best = -1;
    if (count > 0) {
      for (int choice = firstOf[count - 1]; choice < last; choice++) {
        best = best < 0 || costs[choice] < costs[best] ? choice : best;
      }
    }
    for (int i = count - 1; i >= 0; i--) {
      chosen[i] = choices[best];
      best = before[best];
    }
  }

  private int choice(int at, int tag, float cost, int word) {
    if (at == choices.length) {
      choices = Arrays.copyOf(choices, at * 2);
      costs = Arrays.copyOf(costs, at * 2);
      before = Arrays.copyOf(before, at * 2);
    }
    float least = word == 0 ? tags.cost(beginTag, tag) : Float.POSITIVE_INFINITY;
    int best = -1;
    if (word > 0) {
      for (int choice = firstOf[word - 1]; choice < firstOf[word]; choice++) {
        float there = costs[choice] + tags.cost(choices[choice], tag);
        if (there < least) {
          least = there;
          best = choice;
        }
      }
    }
    choices[at] = tag;
    costs[at] = least + cost;
    before[at] = best;
    return at + 1;
  }
}
