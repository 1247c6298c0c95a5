package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jianbao.data.Models;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTokensTest {

  private static final SearchFolding FOLDING = SearchFolding.read(Models.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "研發院         ~ 0研发 1发院 2院",
        "「研發」院     ~ 0研发 1发院/ 2院",
        "好，香港       ~ 0好 1香港 2港",
        "26日表示       ~ 026 1日 1日表 2表示 3示",
        "26日           ~ 026 1日",
        "Hong Kong's R&D~ 0hong 1kong 2r&d",
        "M+ 和 C++      ~ 0m+ 0m 1和 2c++ 2c",
        "𠮷野家         ~ 0𠮷野 1野家 2家",
        "。，           ~ ``",
      })
  void givesTermsAtPlaces(String text, String expected) {
    FoldedTokens tokens = read(text, Set.of());
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.place(i) + tokens.term(i));
    }
    assertThat(String.join(" ", terms)).isEqualTo(expected);
  }

  @Test
  void tellsPairsOfTwoWordsFromPairsOfOne() {
    FoldedTokens tokens = read("集中大量", Set.of(0, 2));
    assertThat(tokens.term(0)).isEqualTo("集中");
    assertThat(tokens.term(1)).isEqualTo("中大/");
    assertThat(tokens.term(2)).isEqualTo("大量");
  }

  @Test
  void keepsOrderAndBoundsOnAnyText() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.next(30);
      FoldedTokens tokens = read(text, Set.of(1, 2, 5, 8, 9));
      int place = 0;
      int begin = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.place(i)).as(random.seed()).isBetween(place, place + 1);
        assertThat(tokens.begin(i)).as(random.seed()).isGreaterThanOrEqualTo(begin);
        assertThat(tokens.end(i)).as(random.seed()).isBetween(tokens.begin(i) + 1, text.length());
        assertThat(tokens.termLength(i)).as(random.seed()).isPositive();
        place = tokens.place(i);
        begin = tokens.begin(i);
      }
    }
  }

  private static FoldedTokens read(String text, Set<Integer> boundaries) {
    FoldedText folded = new FoldedText(FOLDING);
    folded.read(text.toCharArray(), text.length(), boundaries::contains);
    return new FoldedTokens().read(folded);
  }
}
