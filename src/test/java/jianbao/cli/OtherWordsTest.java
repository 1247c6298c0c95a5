package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query in one language finds what is said in the other, and in other words. */
class OtherWordsTest {

  private static final String ARTICLES =
      """
      {"id":"bus","title":"專營巴士調整車費","text":"九巴昨日宣布，下月起加價百分之四。乘客組織表示失望。"}
      {"id":"wage","title":"勞顧會討論薪酬","text":"最低工資委員會建議上調時薪至四十二元，僱主團體有保留。"}
      {"id":"quake","title":"Villages cut off","text":"A strong earthquake shook the province on Monday and blocked the roads."}
      {"id":"plain","title":"天氣","text":"天文台預料明日天晴，氣溫介乎二十至二十五度。"}
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void ingest() {
    CommandLineRun run =
        CommandLineRun.of(
            ARTICLES, "ingest", "--index", folder.toString(), "--input-format", "jsonl", "-");
    assertThat(run.status()).as(run.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "九巴加价, bus",
    "minimum wage, wage",
    "minimum wage commission, wage",
    "地震, quake",
    "地震 救援, quake",
    "weather, ''", // nothing knows the word, so nothing is guessed
  })
  void findsWhatIsSaidOtherwise(String query, String id) {
    CommandLineRun run =
        CommandLineRun.of("", "search", "--index", folder.toString(), "--format", "jsonl", query);
    if (id.isEmpty()) {
      assertThat(run.out()).isEmpty();
    } else {
      assertThat(run.out().lines().findFirst().orElse("")).contains("\"id\":\"" + id + "\"");
    }
  }

  @Test
  void tellsWhatItLookedForOtherwise() {
    CommandLineRun run =
        CommandLineRun.of("", "search", "--index", folder.toString(), "--explain", "九巴加价");
    assertThat(run.out() + run.err())
        .contains("the word 九巴加价, folded 九巴加价:")
        .contains("where too few articles have all of it, 加价, folded 加价:")
        .contains("加价: 1× 加价 in the text");
  }
}
