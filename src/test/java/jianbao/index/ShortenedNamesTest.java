package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedNamesTest {

  private static final LookupKey KEYS = new LookupKey(SearchFolding.read(Models.bundled()));

  private static final ShortenedNames SHORTENED = new ShortenedNames(Models.bundled(), KEYS);

  @Test
  void doesWhatTheExamplesOfTheFileSay() {
    for (DataLine line : Models.bundled().lines(ShortenedNames.FILE)) {
      String[] example = line.cells(3)[2].split(" → | \\(", -1);
      assertThat(SHORTENED.of('a', KEYS.of(example[0]), example[0]).contains(KEYS.of(example[1])))
          .as(line.text())
          .isEqualTo(example.length == 2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | 香港金融管理局 | 金融管理局",
        "a | Hong Kong Housing Authority | housing authority",
        "a | MTR Corporation Limited | ''", // MTR alone is left to the registry
        "a | 太古股份有限公司 | ''",
        "a | 香港國際機場有限公司 | 香港國際機場 國際機場有限公司 國際機場",
        "a | The Hong Kong Jockey Club | jockey club",
        "a | 香港大學 | ''", // a university is not this one
        "a | Macao University | ''",
        "p | John Lee Ka-chiu | lee ka chiu",
        "p | Lee Ka-chiu | ''",
        "p | Jean-Claude van Damme | ''",
        "l | Hong Kong Island East | ''",
      })
  void shortensToWhatMeansSomethingByItself(char letter, String name, String expected) {
    String keys = String.join(" ", SHORTENED.of(letter, KEYS.of(name), name));
    assertThat(keys).isEqualTo(folded(expected));
  }

  private static String folded(String names) {
    List<String> all = new ArrayList<>();
    for (String name : names.split("(?<=\\p{IsHan}) ", -1)) {
      all.add(KEYS.of(name));
    }
    return String.join(" ", all);
  }
}
