package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.data.Models;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;

class PhraseCounterTest {

  private static final SearchFolding FOLDING = SearchFolding.read(Models.bundled());

  private static final List<String> PIECES =
      List.of(
          " ",
          "\n",
          "'s",
          "’s",
          "'",
          "s",
          "ss",
          "said",
          "Bank",
          "銀行",
          "一",
          "二",
          "，",
          ",",
          "1",
          "000",
          "1,000",
          ".",
          "2.5",
          "&",
          "R&D",
          "C++",
          "+",
          "#",
          "é",
          "e\u0301",
          "𠮷",
          "Ａ",
          "a".repeat(101),
          "\u200B",
          "(",
          "」",
          "\r\n",
          "\n\n",
          "-");

  private final PhraseCounter counter = new PhraseCounter(FOLDING);
  private final FoldedText folded = new FoldedText(FOLDING);

  @Test
  void countsWhatFoldingAllOfTheTextCounts() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 20_000; round++) {
      String text = random.below(4) == 0 ? random.nextWellFormed(30) : pieced(random, 30);
      String whole = new FoldedText(FOLDING).read(text).trimmed();
      if (whole.isEmpty()) {
        continue;
      }
      int from = random.below(whole.length());
      int to = Math.min(whole.length(), from + 1 + random.below(8));
      String cut = random.below(5) == 0 ? pieced(random, 3) : whole.substring(from, to);
      String phrase = new FoldedText(FOLDING).read(cut).trimmed();
      if (!phrase.isEmpty()) {
        check(random.seed(), text, FoldedPhrase.whole(phrase));
        check(random.seed(), text, FoldedPhrase.beginning(phrase));
        check(random.seed(), text, FoldedPhrase.anywhere(phrase));
      }
    }
  }

  @Test
  void isNotMisledByManyApostrophes() {
    check("", "a" + "'s".repeat(200), FoldedPhrase.whole("s".repeat(30)));
    check("", "the bank's share, banks hare", FoldedPhrase.whole("bank share"));
    check("", "the bank's share, banks hare", FoldedPhrase.whole("banks hare"));
  }

  private void check(String seed, String text, FoldedPhrase phrase) {
    char[] characters = text.toCharArray();
    int expected = folded.read(text).count(phrase);
    assertThat(counter.count(characters, characters.length, phrase))
        .as(seed + " " + phrase + " in " + text)
        .isEqualTo(expected);
  }

  private static String pieced(RandomText random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.below(most); i > 0; i--) {
      text.append(PIECES.get(random.below(PIECES.size())));
    }
    return text.toString();
  }
}
