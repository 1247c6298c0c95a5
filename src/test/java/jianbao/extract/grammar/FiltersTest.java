package jianbao.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharacterSet;
import org.junit.jupiter.api.Test;

/** What is asked before the tables of a grammar only saves time. */
class FiltersTest {

  private static final int TEXTS = 10_000;
  private static final int MOST_PIECES = 12;
  private static final long ALL_KINDS = -1L;

  /** Every word and every rule means its own characters. */
  private static final Meaning OWN_CHARACTERS =
      new Meaning() {
        @Override
        public Optional<Action> action(String name) {
          return Optional.of(parts -> name + parts.all());
        }

        @Override
        public Object word(String symbol, String value) {
          return symbol + value;
        }
      };

  @Test
  void leaveNothingOutOfChineseAmounts() {
    check("amount.zh", "currencies.words", "measures.words", "amount.zh.words");
  }

  @Test
  void leaveNothingOutOfEnglishAmounts() {
    check("amount.en", "currencies.words", "amount.en.words");
  }

  @Test
  void leaveNothingOutOfChineseTimes() {
    check("time.zh", "time.zh.words", "festivals.words");
  }

  @Test
  void leaveNothingOutOfEnglishTimes() {
    check("time.en", "time.en.words", "festivals.en.words");
  }

  private static void check(String name, String... wordFiles) {
    List<String> pieces = pieces(wordFiles);
    Scanner filtered = new Scanner(grammar(name));
    Scanner open = new Scanner(withoutFilters(grammar(name)));
    Random random = new Random(20250227);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder built = new StringBuilder();
      for (int left = 1 + random.nextInt(MOST_PIECES); left > 0; left--) {
        built.append(pieces.get(random.nextInt(pieces.size())));
        built.append(random.nextInt(3) == 0 ? " " : "");
      }
      String text = built.toString();
      List<Match> expected = new ArrayList<>();
      open.scan(text, List.of(), 0, text.length(), expected);
      List<Match> matches = new ArrayList<>();
      filtered.scan(text, List.of(), 0, text.length(), matches);
      assertThat(matches).as(text).isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(TEXTS / 4);
  }

  private static Grammar grammar(String name) {
    return Grammar.read(Models.bundled(), List.of(name + ".rules"), OWN_CHARACTERS);
  }

  /** The same grammar with filters that let everything through. */
  private static Grammar withoutFilters(Grammar grammar) {
    CharacterSet all = new CharacterSet();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.add((char) c);
    }
    grammar.lexicon().firsts().addKinds(all, ALL_KINDS);
    grammar.starts().addAll(all);
    grammar.words().addAll(all);
    return grammar;
  }

  /** Words, of which every third piece is one, numbers, and what stands between. */
  private static List<String> pieces(String... wordFiles) {
    List<String> words = new ArrayList<>();
    for (String file : wordFiles) {
      for (DataLine line : Models.bundled().lines("rules/" + file)) {
        if (line.text().indexOf('\t') > 0) {
          words.addAll(Arrays.asList(line.cells(3)[2].split("\\|", -1)));
        }
      }
    }
    List<String> others = new ArrayList<>();
    for (DataLine line : Models.bundled().lines("rules/numerals.tsv")) {
      others.addAll(Arrays.asList(line.cells(3)[2].split(" ", -1)));
    }
    others.addAll(
        List.of("0", "1", "2", "5", "12", "20", "2025", "3.5", "1,000", "10000", "-", "/"));
    others.addAll(List.of(" ", " ", " ", " ", "  ", ",", ".", ":", "。", "(", ")", "的", "A", "ab"));
    List<String> pieces = new ArrayList<>(words);
    while (pieces.size() < words.size() * 3) {
      pieces.addAll(others);
    }
    return pieces;
  }
}
