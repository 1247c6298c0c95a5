package jianbao.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import java.util.Optional;

/**
 * What HanLP has counted: its core dictionary, which word follows which, which tag follows which.
 * The cage that HanLP is kept in: its segmenters, its custom dictionary, its configuration and its
 * normalisation are not used, and nothing of it is changed. Immutable and thread-safe.
 *
 * <p>Words have numbers from 0. Some numbers stand for a class of words ({@link #PERSON}, {@link
 * #NUMBER}, …): what follows a name is counted for all names together.
 */
final class CoreLexicon {

  /** Stands for no word that the counts know. */
  static final int UNKNOWN = -1;

  static final int BEGIN = CoreDictionary.BEGIN_WORD_ID;
  static final int END = CoreDictionary.END_WORD_ID;
  static final int PERSON = CoreDictionary.NR_WORD_ID;
  static final int PLACE = CoreDictionary.NS_WORD_ID;
  static final int GROUP = CoreDictionary.NT_WORD_ID;
  static final int TIME = CoreDictionary.T_WORD_ID;
  static final int NUMBER = CoreDictionary.M_WORD_ID;
  static final int LATIN = CoreDictionary.NX_WORD_ID;
  static final int STRING = CoreDictionary.X_WORD_ID;

  private final int[] base = CoreDictionary.trie.getBase();
  private final int[] check = CoreDictionary.trie.getCheck();
  private final TransformMatrix tagCosts =
      CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;

  /** How many words there are. */
  int size() {
    return CoreDictionary.trie.size();
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  int number(String word) {
    return CoreDictionary.getWordID(word);
  }

  /**
   * Follows a character in the double array of the dictionary.
   *
   * @param state what the last call answered; {@link #root} for the first
   * @return the next state, or a negative number if no word goes on so
   */
  int next(int state, char unit) {
    int place = state + unit + 1;
    return place < check.length && check[place] == state ? base[place] : -1;
  }

  /** The state before the first character. */
  int root() {
    return base[0];
  }

  /** The number of the word that ends at a state, or {@link #UNKNOWN}. */
  int wordAt(int state) {
    return state < check.length && check[state] == state && base[state] < 0
        ? -base[state] - 1
        : UNKNOWN;
  }

  /** How many times a word was counted. */
  int count(int word) {
    return CoreDictionary.trie.getValueAt(word).totalFrequency;
  }

  /** How many times a word was counted right behind another. */
  int count(int first, int second) {
    return CoreBiGramTableDictionary.getBiFrequency(first, second);
  }

  /** The tags of a word, as numbers, the commonest first. */
  int[] tags(int word) {
    Nature[] natures = CoreDictionary.trie.getValueAt(word).nature;
    int[] tags = new int[natures.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = natures[i].ordinal();
    }
    return tags;
  }

  /** How many times a word was counted with each of its {@link #tags}. */
  int[] tagCounts(int word) {
    return CoreDictionary.trie.getValueAt(word).frequency;
  }

  /** How many times a tag was counted. */
  int tagCount(int tag) {
    return tagCosts.getTotalFrequency(tag);
  }

  /** The cost of a tag right behind another: the negative logarithm of its probability. */
  double tagCost(int first, int second) {
    return tagCosts.transititon_probability[first][second];
  }

  /** The tags, by number. */
  static String[] tagNames() {
    Nature[] natures = Nature.values();
    String[] names = new String[natures.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = natures[i].toString();
    }
    return names;
  }

  /** The number of a tag, if the tag set has it. */
  static Optional<Integer> tag(String name) {
    Nature nature = Nature.fromString(name);
    return nature == null ? Optional.empty() : Optional.of(nature.ordinal());
  }
}
