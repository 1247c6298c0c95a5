package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.data.Models;
import jianbao.testing.RandomText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTokensTest {

  private static final FoldTable TABLE = FoldTable.read(Models.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "研发院         | 0研发 1发院 2院",
        "「研發」院     | 0研发 1发院/ 2院",
        "切·格瓦拉      | 0切格/ 1格瓦 2瓦拉 3拉",
        "好，香港       | 0好 1香港 2港",
        "26日表示       | 026 1日 1日表 2表示 3示",
        "26 日          | 026 1日",
        "2.5億元        | 02.5 1亿 1亿元 2元",
        "1,000人        | 01000 1人",
        "ＡＩ效能       | 0ai 1效 1效能 2能",
        "Hong Kong's R&D| 0hong 1kong 2r&d",
        "O'Brien naïve  | 0obrien 1naive",
        "M+ 和 C++      | 0m+ 0m 1和 2c++ 2c",
        "創\\n新         | 0创新/ 1新",
        "創\\n\\n新       | 0创 1新",
        "𠮷野家         | 0𠮷野 1野家 2家",
        "。，           | ``",
      })
  void givesTermsAtPlaces(String text, String expected) {
    FoldedTokens tokens = read(text.replace("\\n", "\n"));
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      terms.add(tokens.place(i) + tokens.term(i));
    }
    assertThat(String.join(" ", terms)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void tellsPairsOfTwoWordsFromPairsOfOne() {
    FoldedTokens tokens = new FoldedTokens(TABLE).read("集中大量", Set.of(0, 2)::contains);
    assertThat(tokens.term(0)).isEqualTo("集中");
    assertThat(tokens.term(1)).isEqualTo("中大/");
    assertThat(tokens.term(2)).isEqualTo("大量");
  }

  @Test
  void keepsOrderAndBoundsOnAnyText() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.next(30);
      FoldedTokens tokens = read(text);
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

  /** Whatever is cut out of a text between whole words is found in it, at its place. */
  @Test
  void findsEveryPieceOfAnyText() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.nextWellFormed(30);
      if (text.isEmpty()) {
        continue;
      }
      FoldedTokens tokens = read(text);
      if (tokens.size() == 0) {
        continue;
      }
      int first = random.below(tokens.size());
      int last = first + random.below(tokens.size() - first);
      int begin = tokens.begin(first);
      int end = Math.max(tokens.end(last), tokens.end(first));
      Optional<PhrasePattern> pattern = PhrasePattern.of(read(text.substring(begin, end)));
      if (pattern.isPresent()) {
        assertThat(PhraseMatcher.find(pattern.get(), tokens))
            .as(random.seed() + " " + text + " / " + text.substring(begin, end))
            .anyMatch(span -> span.overlaps(new Span(begin, end)));
      }
    }
  }

  private static FoldedTokens read(String text) {
    return new FoldedTokens(TABLE).read(text);
  }
}
