package jianbao.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jianbao.data.DataException;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * Makes a {@link Lexicon} of what HanLP has counted, the words of {@link Lexicon#WORDS}, and what
 * {@link Lexicon#SPLITS} says is two words. For one thread.
 */
final class LexiconBuilder {

  /** How often a word of ours counts as seen where its line does not say. */
  private static final int USUAL_COUNT = 5;

  private static final float SMOOTHING = 1e-8f;

  private final CoreLexicon core = new CoreLexicon();
  private final int coreSize = core.size();
  private final String[] texts = core.words();
  private final List<OwnWord> own;
  private final Set<String> splits = new HashSet<>();

  /** The words by their numbers in the lexicon: of the core its numbers, ours behind them. */
  private final int[] words;

  /** The other way. */
  private final int[] numbers;

  private final int withSeveralTags;

  /**
   * A builder.
   *
   * @throws DataException if a file breaks its rules
   */
  LexiconBuilder(Models models) {
    Map<String, OwnWord> latest = new TreeMap<>();
    for (DataLine line : models.lines(Lexicon.WORDS)) {
      OwnWord word = OwnWord.read(line, USUAL_COUNT);
      latest.put(word.word(), word);
    }
    own = List.copyOf(latest.values());
    for (DataLine line : models.lines(Lexicon.SPLITS)) {
      split(line);
    }
    List<Integer> order = new ArrayList<>();
    for (int word = 0; word < coreSize + own.size(); word++) {
      order.add(word);
    }
    order.sort(
        Comparator.comparingInt(this::rank)
            .thenComparing(Comparator.comparingInt(this::count).reversed())
            .thenComparing(Comparator.naturalOrder()));
    words = order.stream().mapToInt(word -> word).toArray();
    numbers = new int[words.length];
    int several = 0;
    for (int number = 0; number < words.length; number++) {
      numbers[words[number]] = number;
      several += rank(words[number]) <= CoreLexicon.CLASSES.length ? 1 : 0;
    }
    withSeveralTags = several;
  }

  private void split(DataLine line) {
    String[] cells = line.text().split("\t", -1);
    for (String head : cells[0].split(" ", -1)) {
      if (cells.length == 1) {
        splits.add(head);
      } else {
        for (String tail : cells[1].split(" ", -1)) {
          splits.add(head + tail);
        }
      }
    }
  }

  /** Words of classes come first, then those of several tags, then the others. */
  private int rank(int word) {
    for (int i = 0; i < CoreLexicon.CLASSES.length; i++) {
      if (CoreLexicon.CLASSES[i] == word) {
        return i;
      }
    }
    boolean several = word < coreSize && core.tags(word).length > 1;
    return CoreLexicon.CLASSES.length + (several ? 0 : 1);
  }

  private int count(int word) {
    return word < coreSize ? core.count(word) : own.get(word - coreSize).count();
  }

  /** The number in the lexicon of a word of HanLP. */
  int number(int word) {
    return numbers[word];
  }

  /** Makes it. */
  Lexicon build() {
    int[] counts = Arrays.stream(words).map(this::count).sorted().distinct().toArray();
    int[] facts = new int[words.length];
    long total = 0;
    for (int number = 0; number < words.length; number++) {
      int word = words[number];
      int[] tags = tags(word);
      int count = Arrays.binarySearch(counts, count(word));
      facts[number] = Lexicon.facts(tags.length == 1 ? tags[0] : 0, context(word, tags), count);
      total += word < coreSize ? core.count(word) : 0;
    }
    List<Integer> twins = new ArrayList<>();
    WordTrie trie = trie(twins);
    return new Lexicon(
        trie,
        pairs(),
        tagCosts(),
        facts,
        counts,
        total,
        twins.stream().mapToInt(twin -> twin).toArray());
  }

  private int[] tags(int word) {
    return word < coreSize ? core.tags(word) : new int[] {own.get(word - coreSize).tag()};
  }

  /**
   * The class of words that a word is counted as, if not as itself: names of people, places and
   * groups, times, numbers and foreign letters are counted together.
   */
  private int context(int word, int[] tags) {
    int other = word < coreSize ? Lexicon.ITSELF : Lexicon.NOWHERE;
    return tags.length != 1
        ? other
        : switch (CoreLexicon.tagNames()[tags[0]]) {
          case "nr", "nrf" -> Lexicon.PERSON;
          case "ns" -> Lexicon.PLACE;
          case "nt" -> Lexicon.GROUP;
          case "t" -> Lexicon.TIME;
          case "m" -> Lexicon.NUMBER;
          case "x" -> Lexicon.STRING;
          case "nx" -> Lexicon.NOWHERE;
          default -> other;
        };
  }

  /**
   * The words by their characters.
   *
   * @param twins takes the words, of the core and ours, that are written alike
   */
  private WordTrie trie(List<Integer> twins) {
    TreeMap<String, Integer> all = new TreeMap<>();
    for (int word = 0; word < coreSize; word++) {
      if (texts[word].length() == 1 || !splits.contains(texts[word])) {
        all.put(texts[word], numbers[word]);
      }
    }
    for (int i = 0; i < own.size(); i++) {
      int number = numbers[coreSize + i];
      Integer twin = all.put(own.get(i).word(), number);
      if (twin != null) {
        all.put(own.get(i).word(), words.length + twins.size() / 2);
        twins.add(twin);
        twins.add(number);
      }
    }
    int[] values = all.values().stream().mapToInt(number -> number).toArray();
    return new WordTrie.Builder(List.copyOf(all.keySet()), values).build();
  }

  private PairCounts pairs() {
    TreeSet<Integer> different = new TreeSet<>(Set.of(0));
    int size = 0;
    for (int word = 0; word < coreSize; word++) {
      for (int count : core.followerCounts(word)) {
        different.add(count);
      }
      size += Region.size(core.followers(word).length);
    }
    int[] counts = different.stream().mapToInt(count -> count).toArray();
    int[] begin = new int[words.length + 1];
    int[] entries = new int[size];
    for (int number = 0; number < words.length; number++) {
      int used = begin[number];
      begin[number + 1] = used;
      if (words[number] < coreSize) {
        int[] followers = core.followers(words[number]);
        int[] times = core.followerCounts(words[number]);
        int slots = Region.size(followers.length);
        begin[number + 1] += slots;
        for (int i = 0; i < followers.length; i++) {
          int second = numbers[followers[i]];
          int slot = Region.slot(second, slots);
          while (entries[used + slot] != 0) {
            slot = slot + 1 == slots ? 0 : slot + 1;
          }
          int count = Arrays.binarySearch(counts, times[i]);
          entries[used + slot] = PairCounts.entry(second, count);
        }
      }
    }
    return new PairCounts(begin, entries, counts);
  }

  private Tags tagCosts() {
    int[] begin = new int[withSeveralTags + 1];
    byte[] tags = new byte[withSeveralTags * 8];
    float[] costs = new float[tags.length];
    int used = 0;
    for (int number = 0; number < withSeveralTags; number++) {
      int[] some = core.tags(words[number]);
      int[] counts = core.tagCounts(words[number]);
      if (used + some.length > tags.length) {
        tags = Arrays.copyOf(tags, tags.length * 2);
        costs = Arrays.copyOf(costs, tags.length);
      }
      begin[number] = used;
      for (int i = 0; i < some.length; i++) {
        tags[used] = (byte) some[i];
        costs[used++] =
            some.length == 1
                ? 0
                : (float)
                    -StrictMath.log((counts[i] + SMOOTHING) / Math.max(1, core.tagCount(some[i])));
      }
    }
    begin[withSeveralTags] = used;
    String[] names = CoreLexicon.tagNames();
    float[] transitions = new float[names.length * names.length];
    for (int second = 0; second < names.length; second++) {
      for (int first = 0; first < names.length; first++) {
        transitions[second * names.length + first] = (float) core.tagCost(first, second);
      }
    }
    return new Tags(
        names, begin, Arrays.copyOf(tags, used), Arrays.copyOf(costs, used), transitions);
  }
}
