package jianbao.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jianbao.data.DataException;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharTrie;

/**
 * All words: HanLP's core dictionary without what our standard takes for two words, and the words
 * of {@code models/segment/words.tsv}. Immutable and thread-safe.
 *
 * <p>Words have numbers: those of the core dictionary its own, ours behind them.
 */
final class Lexicon {

  static final String WORDS = "segment/words.tsv";
  static final String SPLITS = "segment/splits.tsv";

  /** How often a word of ours counts as seen where its line does not say. */
  private static final int USUAL_COUNT = 5;

  /** The parts of the interpolation: the pair of words, the word alone, any word at all. */
  private static final double PAIR = 0.6;

  private static final double ALONE = 0.38;
  private static final double ANY = 0.02;

  /** What an unknown character counts as. */
  private static final double UNSEEN = 0.1;

  private final CoreLexicon core = new CoreLexicon();
  private final int coreSize = core.size();
  private final BitSet split = new BitSet(coreSize);
  private final CharTrie own;

  /** By word: the class whose counts say what follows, or the word itself. */
  private final int[] context;

  /** By word: how often the counts have it, as one of two. */
  private final float[] contextCount;

  /** By word: its probability alone, and the negative logarithm of that. */
  private final float[] alone;

  private final float[] aloneCost;
  private final float unseenCost;
  private final Tags tags;

  private Lexicon(Models models) {
    List<OwnWord> words = new ArrayList<>(16384);
    for (DataLine line : models.lines(WORDS)) {
      words.add(OwnWord.read(line, USUAL_COUNT));
    }
    CharTrie.Builder trie = new CharTrie.Builder(words.size() * 3);
    for (int i = 0; i < words.size(); i++) {
      trie.add(words.get(i).word(), coreSize + i);
    }
    own = trie.build();
    for (DataLine line : models.lines(SPLITS)) {
      split(line);
    }
    int size = coreSize + words.size();
    context = new int[size];
    contextCount = new float[size];
    alone = new float[size];
    aloneCost = new float[size];
    double total = 0;
    for (int word = 0; word < coreSize; word++) {
      total += core.count(word);
    }
    tags = Tags.of(core, words);
    for (int word = 0; word < size; word++) {
      int count = word < coreSize ? core.count(word) : words.get(word - coreSize).count();
      context[word] = word < coreSize ? tags.contextOf(word, word) : tags.contextOf(word, -1);
      int counted = context[word] < 0 ? count : core.count(context[word]);
      contextCount[word] = Math.max(1, counted);
      alone[word] = (float) (ALONE * Math.max(0.5, count) / total + ANY / total);
      aloneCost[word] = (float) -Math.log(alone[word]);
    }
    unseenCost = (float) -Math.log(ALONE * UNSEEN / total + ANY / total);
  }

  /**
   * Reads the lexicon.
   *
   * @throws DataException if a file breaks its rules
   */
  static Lexicon read(Models models) {
    return new Lexicon(models);
  }

  private void split(DataLine line) {
    String[] cells = line.text().split("\t", -1);
    for (String head : cells[0].split(" ", -1)) {
      if (cells.length == 1) {
        splitWord(head);
      } else {
        for (String tail : cells[1].split(" ", -1)) {
          splitWord(head + tail);
        }
      }
    }
  }

  private void splitWord(String word) {
    int number = core.number(word);
    if (number >= 0) {
      split.set(number);
    }
  }

  /**
   * Finds the words that begin at a place.
   *
   * @param text the text
   * @param at where they begin
   * @param end where the text ends
   * @param ends takes one past the last unit of each word
   * @param words takes the number of each word
   * @return how many there are, at most the length of the arrays
   */
  int find(char[] text, int at, int end, int[] ends, int[] words) {
    int found = 0;
    int state = core.root();
    for (int i = at; i < end; i++) {
      state = core.next(state, text[i]);
      if (state < 0) {
        break;
      }
      int word = core.wordAt(state);
      if (word >= 0 && (i == at || !split.get(word)) && found < ends.length) {
        ends[found] = i + 1;
        words[found++] = word;
      }
    }
    int node = CharTrie.ROOT;
    for (int i = at; i < end; i++) {
      node = own.next(node, text[i]);
      if (node == CharTrie.NONE) {
        break;
      }
      int word = own.value(node);
      if (word >= 0 && found < ends.length) {
        ends[found] = i + 1;
        words[found++] = word;
      }
    }
    return found;
  }

  /** How many words there are: their numbers are smaller. */
  int size() {
    return context.length;
  }

  /** The number of a word of one character, or {@link CoreLexicon#UNKNOWN}. */
  int find(char unit) {
    int state = core.next(core.root(), unit);
    return state < 0 ? CoreLexicon.UNKNOWN : core.wordAt(state);
  }

  /**
   * The cost of a word right behind another: the negative logarithm of its probability.
   *
   * @param first the word before, or {@link CoreLexicon#UNKNOWN}
   * @param second the word
   */
  float cost(int first, int second) {
    if (first >= 0 && second >= 0 && context[first] >= 0 && context[second] >= 0) {
      int pairs = core.count(context[first], context[second]);
      if (pairs > 0) {
        return (float) -Math.log(PAIR * pairs / contextCount[first] + alone[second]);
      }
    }
    return second >= 0 ? aloneCost[second] : unseenCost;
  }

  /** The tags of the words. */
  Tags tags() {
    return tags;
  }
}
