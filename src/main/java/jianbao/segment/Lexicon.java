package jianbao.segment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;
import jianbao.data.DataException;
import jianbao.data.Models;

/**
 * All words: HanLP's core dictionary without what our standard takes for two words, and the words
 * of {@code models/segment/words.tsv}. Immutable and thread-safe.
 *
 * <p>Words have numbers: first those that stand for classes of words ({@link #PERSON}, …), then
 * those that can have several tags, then the others; of each kind the commonest first, so that what
 * is asked for all the time lies together. The build compiles the lexicon to a file; nothing of
 * HanLP is loaded where that is read.
 */
final class Lexicon {

  static final String WORDS = "segment/words.tsv";
  static final String SPLITS = "segment/splits.tsv";

  private static final String COMPILED = "segment/lexicon.bin";

  /** Stands for no word that the counts know. */
  static final int UNKNOWN = -1;

  static final int BEGIN = 0;
  static final int END = 1;
  static final int PERSON = 2;
  static final int PLACE = 3;
  static final int GROUP = 4;
  static final int TIME = 5;
  static final int NUMBER = 6;
  static final int STRING = 7;

  /** Words in Latin letters: the counts have no class for them. */
  static final int LATIN = UNKNOWN;

  /** The context of a word that is counted as itself, and of one that the counts lack. */
  static final int ITSELF = 14;

  static final int NOWHERE = 15;

  private static final int TAG_BITS = 8;
  private static final int CONTEXT_BITS = 4;
  private static final int COUNT_SHIFT = TAG_BITS + CONTEXT_BITS;

  /** The parts of the interpolation: the pair of words, the word alone, any word at all. */
  private static final double PAIR = 0.6;

  private static final double ALONE = 0.38;
  private static final double ANY = 0.02;

  /** What an unknown character counts as. */
  private static final double UNSEEN = 0.1;

  final WordTrie trie;
  final PairCounts pairs;
  final Tags tags;

  /** By word: its only tag, its context, the number of its count in the list of counts. */
  final int[] facts;

  /** All counts that words have. */
  final int[] counts;

  /** The counts of all words of HanLP together. */
  final long total;

  /** The words of numbers behind the last word: two that are written alike. */
  final int[] twins;

  /** By number of a count: how often that is, as the counts of one of two words have it. */
  private final float[] contextCount;

  /**
   * By number of a count: the probability of the word alone, and the negative logarithm of that.
   */
  private final float[] alone;

  private final float[] aloneCost;
  private final float unseenCost;

  Lexicon(
      WordTrie trie,
      PairCounts pairs,
      Tags tags,
      int[] facts,
      int[] counts,
      long total,
      int[] twins) {
    this.trie = trie;
    this.pairs = pairs;
    this.tags = tags;
    this.facts = facts;
    this.counts = counts;
    this.total = total;
    this.twins = twins;
    contextCount = new float[counts.length];
    alone = new float[counts.length];
    aloneCost = new float[counts.length];
    double all = total;
    for (int i = 0; i < counts.length; i++) {
      contextCount[i] = Math.max(1, counts[i]);
      alone[i] = (float) (ALONE * Math.max(0.5, counts[i]) / all + ANY / all);
      aloneCost[i] = (float) -Math.log(alone[i]);
    }
    unseenCost = (float) -Math.log(ALONE * UNSEEN / all + ANY / all);
  }

  /**
   * The lexicon of a folder of models, or of the program.
   *
   * @throws DataException if a file breaks its rules
   */
  static Lexicon read(Models models) {
    boolean ownWords = Stream.of(WORDS, SPLITS).anyMatch(models::overrides);
    if (ownWords || !Models.bundled().has(COMPILED)) {
      return new LexiconBuilder(models).build();
    }
    try (InputStream in = new BufferedInputStream(Models.bundled().open(COMPILED))) {
      return LexiconFile.read(in);
    } catch (IOException e) {
      throw new DataException("models/" + COMPILED, e.getMessage(), e);
    }
  }

  /** Compiles the lexicon of a folder of models. */
  static void compile(Models models, OutputStream out) throws IOException {
    LexiconFile.write(new LexiconBuilder(models).build(), out);
  }

  /** What is kept of a word. */
  static int facts(int tag, int context, int count) {
    return tag | context << TAG_BITS | count << COUNT_SHIFT;
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
    long entry = trie.first(text[at]);
    if (entry == 0) {
      return 0;
    }
    int found = add(at + 1, WordTrie.word(entry), 0, ends, words);
    if (at + 1 < end && trie.mayBegin(text[at], text[at + 1])) {
      for (int i = at + 1; i < end; i++) {
        entry = trie.next(entry, text[i]);
        if (entry == 0) {
          break;
        }
        found = add(i + 1, WordTrie.word(entry), found, ends, words);
      }
    }
    return found;
  }

  private int add(int end, int word, int found, int[] ends, int[] words) {
    int count = found;
    if (word >= facts.length) {
      int pair = 2 * (word - facts.length);
      count = add(end, twins[pair], count, ends, words);
      count = add(end, twins[pair + 1], count, ends, words);
    } else if (word >= 0 && count < ends.length) {
      ends[count] = end;
      words[count++] = word;
    }
    return count;
  }

  /** How many words there are: their numbers are smaller. */
  int size() {
    return facts.length;
  }

  /** The number of a word of HanLP of one character, or {@link #UNKNOWN}. */
  int find(char unit) {
    int word = WordTrie.word(trie.first(unit));
    return word < facts.length ? word : twins[2 * (word - facts.length)];
  }

  /**
   * The word that a word is counted as: itself, or its class; {@link #UNKNOWN} if there is none.
   */
  int context(int word) {
    if (word < 0) {
      return UNKNOWN;
    }
    int context = facts[word] >>> TAG_BITS & (1 << CONTEXT_BITS) - 1;
    return context == ITSELF ? word : context == NOWHERE ? UNKNOWN : context;
  }

  /** How often the counts have a word that others are counted as, as one of two. */
  float contextCount(int context) {
    return context < 0 ? 0 : contextCount[facts[context] >>> COUNT_SHIFT];
  }

  /** The probability of a word alone. */
  float alone(int word) {
    return word < 0 ? 0 : alone[facts[word] >>> COUNT_SHIFT];
  }

  /** The cost of a word alone, or of an unknown one: the negative logarithm of its probability. */
  float aloneCost(int word) {
    return word < 0 ? unseenCost : aloneCost[facts[word] >>> COUNT_SHIFT];
  }

  /**
   * The cost of a word right behind another: the negative logarithm of its probability.
   *
   * @param first the {@link #context} of the word before
   * @param firstCount the {@link #contextCount} of that
   * @param second the context of the word
   * @param alone the probability of the word {@link #alone}
   * @param aloneCost its cost alone
   */
  float cost(int first, float firstCount, int second, float alone, float aloneCost) {
    if (first >= 0 && second >= 0) {
      int count = pairs.count(first, second);
      if (count > 0) {
        return (float) -Math.log(PAIR * count / firstCount + alone);
      }
    }
    return aloneCost;
  }

  /** The tag of a word that can have no other. */
  int onlyTag(int word) {
    return facts[word] & (1 << TAG_BITS) - 1;
  }

  /** The tags of the words. */
  Tags tags() {
    return tags;
  }
}
