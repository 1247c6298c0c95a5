package jianbao.segment;

import java.util.Arrays;
import java.util.List;

/**
 * The tags that words can have and what they cost. The tag set is that of the People's Daily corpus
 * (PKU) with HanLP's finer divisions. Immutable and thread-safe.
 */
final class Tags {

  private static final float SMOOTHING = 1e-8f;

  private final String[] names = CoreLexicon.tagNames();

  /** Where the tags of each word begin, in the two arrays below. */
  private final int[] begin;

  private final short[] tags;
  private final float[] costs;
  private final float[][] transitions;

  private final int number = tag("m");
  private final int time = tag("t");
  private final int string = tag("x");
  private final int latin = tag("nx");

  private Tags(CoreLexicon core, List<OwnWord> own) {
    int coreSize = core.size();
    begin = new int[coreSize + own.size() + 1];
    short[] all = new short[coreSize * 2];
    float[] costsOfAll = new float[coreSize * 2];
    int count = 0;
    for (int word = 0; word < coreSize; word++) {
      begin[word] = count;
      int[] some = core.tags(word);
      int[] counts = core.tagCounts(word);
      if (count + some.length > all.length) {
        all = Arrays.copyOf(all, all.length * 2);
        costsOfAll = Arrays.copyOf(costsOfAll, all.length);
      }
      for (int i = 0; i < some.length; i++) {
        all[count] = (short) some[i];
        costsOfAll[count++] =
            some.length == 1
                ? 0
                : (float) -Math.log((counts[i] + SMOOTHING) / Math.max(1, core.tagCount(some[i])));
      }
    }
    tags = Arrays.copyOf(all, count + own.size());
    costs = Arrays.copyOf(costsOfAll, count + own.size());
    for (int i = 0; i < own.size(); i++) {
      begin[coreSize + i] = count + i;
      tags[count + i] = (short) own.get(i).tag();
    }
    begin[begin.length - 1] = count + own.size();
    transitions = transitions(core, names.length);
  }

  static Tags of(CoreLexicon core, List<OwnWord> own) {
    return new Tags(core, own);
  }

  private static float[][] transitions(CoreLexicon core, int count) {
    float[][] costs = new float[count][count];
    for (int first = 0; first < count; first++) {
      for (int second = 0; second < count; second++) {
        costs[first][second] = (float) core.tagCost(first, second);
      }
    }
    return costs;
  }

  private static int tag(String name) {
    return CoreLexicon.tag(name).orElseThrow();
  }

  /**
   * The class of words that a word is counted as, or the word itself: names of people, places and
   * groups, times, numbers and foreign letters are counted together.
   *
   * @param word the number of the word
   * @param itself what to answer for a word that is in none of the classes
   */
  int contextOf(int word, int itself) {
    if (begin[word + 1] - begin[word] != 1) {
      return itself;
    }
    String name = names[tags[begin[word]]];
    if (name.equals("nr") || name.equals("nrf")) {
      return CoreLexicon.PERSON;
    }
    if (name.equals("ns")) {
      return CoreLexicon.PLACE;
    }
    if (name.equals("nt")) {
      return CoreLexicon.GROUP;
    }
    int tag = tags[begin[word]];
    return tag == time
        ? CoreLexicon.TIME
        : tag == number
            ? CoreLexicon.NUMBER
            : tag == string ? CoreLexicon.STRING : tag == latin ? CoreLexicon.LATIN : itself;
  }

  /** Where the tags of a word begin; they end where those of the next word begin. */
  int begin(int word) {
    return begin[word];
  }

  /** The tag at a place. */
  int at(int place) {
    return tags[place];
  }

  /** What the tag at a place costs its word. */
  float cost(int place) {
    return costs[place];
  }

  /** What a tag costs right behind another. */
  float cost(int first, int second) {
    return transitions[first][second];
  }

  /** The name of a tag. */
  String name(int tag) {
    return names[tag];
  }
}
