package jianbao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import java.util.Random;
import jianbao.data.Models;
import org.junit.jupiter.api.Test;

class PairCountsTest {

  private final CoreLexicon core = new CoreLexicon();
  private final LexiconBuilder builder = new LexiconBuilder(Models.bundled());
  private final PairCounts counts = Lexicon.read(Models.bundled()).pairs;

  @Test
  void answersWhatHanlpAnswersForEveryPair() {
    int pairs = 0;
    for (int first = 0; first < core.size(); first++) {
      for (int second : core.followers(first)) {
        int expected = CoreBiGramTableDictionary.getBiFrequency(first, second);
        assertThat(expected).isPositive();
        if (counts.count(builder.number(first), builder.number(second)) != expected) {
          assertThat(first + " " + second).as("counted " + expected + " times").isEmpty();
        }
        pairs++;
      }
    }
    assertThat(pairs).isGreaterThan(400_000);
  }

  @Test
  void answersWhatHanlpAnswersForPairsAtRandom() {
    Random random = new Random(5);
    for (int round = 0; round < 1_000_000; round++) {
      int first = random.nextInt(core.size());
      int second = random.nextInt(core.size());
      if (round % 2 == 0) {
        first = CoreLexicon.CLASSES[random.nextInt(CoreLexicon.CLASSES.length)];
      }
      int expected = CoreBiGramTableDictionary.getBiFrequency(first, second);
      if (counts.count(builder.number(first), builder.number(second)) != expected) {
        assertThat(first + " " + second).as("counted " + expected + " times").isEmpty();
      }
    }
  }
}
