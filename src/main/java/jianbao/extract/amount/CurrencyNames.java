package jianbao.extract.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * The Chinese names of currencies, and the words that tell which of them a bare 元 means: read from
 * the words of the grammar and from {@code rules/sums.tsv}. Immutable and thread-safe.
 */
final class CurrencyNames {

  private static final char FIRST_HAN = 0x3400;
  private static final char UNIT = '元';

  private final Map<String, String> codes = new HashMap<>();

  /** By ISO 4217 code, the names that 元 may stand beside: 人民币. */
  private final Map<String, Set<String>> unitless = new HashMap<>();

  private List<String> converted = List.of();
  private List<String> below = List.of();
  private final List<String> dollars = new ArrayList<>();
  private int longest;

  CurrencyNames(Models models) {
    for (DataLine line : models.lines("rules/currencies.words")) {
      String[] cells = line.cells(3);
      boolean isName = cells[0].equals("name") || cells[0].equals("prefix");
      if (isName && cells[1].length() == 3) {
        for (String name : cells[2].split("\\|", -1)) {
          add(cells[1], name);
        }
      }
    }
    for (DataLine line : models.lines("rules/sums.tsv")) {
      String[] cells = line.cells(2);
      List<String> words = List.of(cells[1].split(" ", -1));
      switch (cells[0]) {
        case "dollars" -> dollars.add(cells[1]);
        case "converted" -> converted = words;
        case "below" -> below = words;
        default -> throw line.fault("expected converted, below or dollars");
      }
    }
    int longestBelow = below.stream().mapToInt(String::length).max().orElse(0);
    longest += 1 + longestBelow;
  }

  private void add(String code, String name) {
    if (name.charAt(0) >= FIRST_HAN) {
      codes.putIfAbsent(name, code);
      longest = Math.max(longest, name.length());
      if (name.indexOf(UNIT) < 0) {
        unitless.computeIfAbsent(code, c -> new HashSet<>()).add(name);
      }
    }
  }

  /** The ISO 4217 code of a name; empty if it is none. */
  Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(name));
  }

  /** How long a note of a currency in brackets may be. */
  int longestNote() {
    return longest;
  }

  /** Whether a sum names its currency and counts in 元 beside: 人民币5亿元. */
  boolean standsBesideUnit(String surface, String code) {
    if (surface.indexOf(UNIT) < 0) {
      return false;
    }
    for (String name : unitless.getOrDefault(code, Set.of())) {
      if (surface.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Words right before a sum that was converted into the money of the place: 约合. */
  List<String> converted() {
    return converted;
  }

  /**
   * Whether a text in English says that it means US dollars by a bare $: a wire's, with its rate.
   */
  boolean meansUsDollars(String text) {
    return dollars.stream().anyMatch(text::contains);
  }

  /** Words in a note that it holds for all sums from there on: 下同. */
  List<String> below() {
    return below;
  }
}
