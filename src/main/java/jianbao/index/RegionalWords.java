package jianbao.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * The words that Hong Kong, Taiwan and the mainland have for one thing: 軟件, 軟體 and 软件; and what
 * common words of news are in English. Folded. Immutable and thread-safe.
 */
final class RegionalWords {

  private static final String FILE = "registry/words.tsv";

  private static final String BILINGUAL = "search/bilingual.tsv";
  private static final int MOST_WORDS = 5;

  /** Names and institutions of one place, which are not called otherwise elsewhere. */
  private static final String NAMES = "keep:";

  private static final int COLUMNS = 3;
  private static final int SHORTEST = 2;
  private static final int MOST_VARIANTS = 12;

  private final Map<String, Set<String>> others;
  private final Map<String, Set<String>> translations;
  private final int longest;

  private RegionalWords(
      Map<String, Set<String>> others, Map<String, Set<String>> translations, int longest) {
    this.others = others;
    this.translations = translations;
    this.longest = longest;
  }

  /** Reads the words of the models. */
  static RegionalWords read(Models models, LookupKey keys) {
    Map<String, Set<String>> others = new HashMap<>();
    Map<String, Set<String>> translations = new HashMap<>();
    int longest = 0;
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(COLUMNS);
      if (cells.length > COLUMNS + 1 && cells[COLUMNS + 1].startsWith(NAMES)) {
        continue;
      }
      Set<String> words = new LinkedHashSet<>();
      for (int column = 0; column < COLUMNS; column++) {
        String word = keys.of(cells[column]);
        if (word.codePointCount(0, word.length()) >= SHORTEST) {
          words.add(word);
        }
      }
      if (cells.length > COLUMNS) {
        translate(words, keys(cells[COLUMNS], keys), translations);
      }
      if (words.size() > 1) {
        for (String word : words) {
          others.computeIfAbsent(word, w -> new LinkedHashSet<>()).addAll(words);
          longest = Math.max(longest, word.length());
        }
      }
    }
    for (DataLine line : models.lines(BILINGUAL)) {
      String[] cells = line.cells(2);
      translate(keys(cells[0], keys), keys(cells[1], keys), translations);
    }
    return new RegionalWords(others, translations, longest);
  }

  private static Set<String> keys(String list, LookupKey keys) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : list.split(",", -1)) {
      String key = keys.of(word.strip());
      if (!key.isEmpty()) {
        all.add(key);
      }
    }
    return all;
  }

  private static void translate(
      Set<String> some, Set<String> others, Map<String, Set<String>> translations) {
    for (String one : some) {
      for (String other : others) {
        translations.computeIfAbsent(one, w -> new LinkedHashSet<>()).add(other);
        translations.computeIfAbsent(other, w -> new LinkedHashSet<>()).add(one);
      }
    }
  }

  /**
   * How many of some words, from one on, have a translation together: minimum wage is 最低工资.
   *
   * @param words folded words
   * @return 2 or more; 0 if there are none
   */
  int translatedTogether(List<String> words, int from) {
    for (int to = Math.min(words.size(), from + MOST_WORDS); to - from > 1; to--) {
      if (translations.containsKey(String.join(" ", words.subList(from, to)))) {
        return to - from;
      }
    }
    return 0;
  }

  /** What a folded word is in the other language, English or Chinese. */
  Set<String> translations(String folded) {
    return translations.getOrDefault(folded, Set.of());
  }

  /**
   * A folded text, and the text with each of its words put otherwise.
   *
   * @param folded the text
   * @return the text itself, then the others
   */
  List<String> variants(String folded) {
    List<String> variants = new ArrayList<>(List.of(""));
    int at = 0;
    while (at < folded.length()) {
      int length = Math.min(longest, folded.length() - at);
      while (length >= SHORTEST && !others.containsKey(folded.substring(at, at + length))) {
        length--;
      }
      length = Math.max(1, length);
      if (length < SHORTEST) {
        String character = folded.substring(at, at + 1);
        variants.replaceAll(variant -> variant + character);
      } else {
        String word = folded.substring(at, at + length);
        List<String> longer = new ArrayList<>(variants.stream().map(v -> v + word).toList());
        for (String other : others.get(word)) {
          for (String variant : variants) {
            if (!other.equals(word) && longer.size() < MOST_VARIANTS) {
              longer.add(variant + other);
            }
          }
        }
        variants = longer;
      }
      at += length;
    }
    return List.copyOf(new LinkedHashSet<>(variants));
  }
}
