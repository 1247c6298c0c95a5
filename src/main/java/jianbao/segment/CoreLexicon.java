package jianbao.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What HanLP has counted: its core dictionary, which word follows which, which tag follows which.
 * The cage that HanLP is kept in: its segmenters, its custom dictionary, its configuration and its
 * normalisation are not used, and nothing of it is changed. Read when the program is built ({@link
 * LexiconBuilder}), not when it runs. Immutable and thread-safe.
 *
 * <p>Words have numbers from 0. Some numbers stand for a class of words ({@link #CLASSES}): what
 * follows a name is counted for all names together.
 */
final class CoreLexicon {

  /** Stands for no word that the counts know. */
  static final int UNKNOWN = -1;

  /** The words that {@link Lexicon} has first, in its order. */
  static final int[] CLASSES = {
    CoreDictionary.BEGIN_WORD_ID,
    CoreDictionary.END_WORD_ID,
    CoreDictionary.NR_WORD_ID,
    CoreDictionary.NS_WORD_ID,
    CoreDictionary.NT_WORD_ID,
    CoreDictionary.T_WORD_ID,
    CoreDictionary.M_WORD_ID,
    CoreDictionary.X_WORD_ID
  };

  private final int[] base = CoreDictionary.trie.getBase();
  private final int[] check = CoreDictionary.trie.getCheck();
  private final TransformMatrix tagCosts =
      CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;

  /** By word: where its followers begin in {@link #pairs}, in pairs; one more than words. */
  private final int[] pairBegins;

  /** Followers and how often each was counted, in turn. */
  private final int[] pairs;

  CoreLexicon() {
    String name = HanLP.Config.BiGramDictionaryPath + ".table.bin";
    try (ObjectInputStream in = new ObjectInputStream(IOUtil.newInputStream(name))) {
      pairBegins = (int[]) in.readObject();
      pairs = (int[]) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(name + " of HanLP cannot be read", e);
    }
    if (pairBegins.length != size() + 1) {
      throw new IllegalStateException(
          name + " of HanLP is of " + pairBegins.length + " words, not of " + size());
    }
  }

  /** How many words there are. */
  int size() {
    return CoreDictionary.trie.size();
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  int number(String word) {
    return CoreDictionary.getWordID(word);
  }

  /** The words, by number. */
  String[] words() {
    // A place of the double array that is not 0 names the state before it.
    Map<Integer, List<Integer>> behind = new HashMap<>();
    for (int place = 0; place < check.length; place++) {
      behind.computeIfAbsent(check[place], state -> new ArrayList<>()).add(place);
    }
    String[] words = new String[size()];
    collect(base[0], "", behind, words);
    return words;
  }

  private void collect(
      int state, String prefix, Map<Integer, List<Integer>> behind, String[] words) {
    for (int place : behind.getOrDefault(state, List.of())) {
      if (place != state) {
        collect(base[place], prefix + (char) (place - state - 1), behind, words);
      } else if (base[place] < 0) {
        words[-base[place] - 1] = prefix;
      }
    }
  }

  /** How many times a word was counted. */
  int count(int word) {
    return CoreDictionary.trie.getValueAt(word).totalFrequency;
  }

  /** The words that were counted right behind a word. */
  int[] followers(int word) {
    return everySecond(word, 0);
  }

  /** How many times each of the {@link #followers} was. */
  int[] followerCounts(int word) {
    return everySecond(word, 1);
  }

  private int[] everySecond(int word, int offset) {
    int[] some = new int[pairBegins[word + 1] - pairBegins[word]];
    for (int i = 0; i < some.length; i++) {
      some[i] = pairs[2 * (pairBegins[word] + i) + offset];
    }
    return some;
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
