package jianbao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import jianbao.data.Models;
import org.junit.jupiter.api.Test;

class PairCostsTest {

  private final Lexicon lexicon = Lexicon.read(Models.bundled());
  private final PairCosts costs = new PairCosts(lexicon);

  @Test
  void answersWhatTheLexiconAnswersHoweverManyPairsShareAPlace() {
    Random random = new Random(5);
    int[] words = random.ints(2_000, CoreLexicon.UNKNOWN, lexicon.size()).toArray();
    for (int round = 0; round < 400_000; round++) {
      int first = words[random.nextInt(words.length)];
      int second = words[random.nextInt(words.length)];
      assertThat(costs.cost(first, second)).isEqualTo(lexicon.cost(first, second));
      assertThat(costs.cost(first, second)).isEqualTo(lexicon.cost(first, second));
    }
  }

  @Test
  void tellsAPairFromItsReverse() {
    int first = lexicon.find('我');
    int second = lexicon.find('的');
    assertThat(costs.cost(first, second)).isLessThan(costs.cost(second, first));
    assertThat(costs.cost(first, second)).isLessThan(costs.cost(first, CoreLexicon.UNKNOWN));
  }
}
