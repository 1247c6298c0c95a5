package jianbao.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.script.ConversionOptions.Quotations;
import jianbao.script.ConversionOptions.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of our corrections does what its example says. */
class ConversionDataTest {

  private static final String ARROW = " → ";

  @ParameterizedTest
  @CsvSource({
    "corrections-to-traditional, zh-Hant, KEPT",
    "corrections-to-simplified, zh-Hans, KEPT",
    "corrections-to-hong-kong, zh-Hant-HK, KEPT",
    "corrections-of-words-for-taiwan, zh-Hant-TW, REGIONAL",
    "corrections-of-words-for-hong-kong, zh-Hant-HK, REGIONAL",
    "corrections-of-words-for-the-mainland, zh-Hans, REGIONAL",
  })
  void convertsEveryExample(String file, String target, Wording wording) {
    ScriptConverter converter = converter(target, wording);
    List<DataLine> lines = lines(file);
    assertThat(lines).isNotEmpty();
    for (DataLine line : lines) {
      String[] cells = line.cells(3);
      String[] example = cells[2].split(ARROW, -1);
      assertThat(example).as("example of line " + line.number()).hasSize(2);
      assertThat(converter.convert(example[0]))
          .as(file + ":" + line.number())
          .isEqualTo(example[1]);
    }
  }

  @ParameterizedTest
  @CsvSource({"names-to-traditional, zh-Hant"})
  void convertsEveryName(String file, String target) {
    ScriptConverter converter = converter(target, Wording.KEPT);
    for (DataLine line : lines(file)) {
      String[] cells = line.cells(2);
      assertThat(converter.convert("，" + cells[0] + "，"))
          .as(file + ":" + line.number())
          .isEqualTo("，" + cells[1] + "，");
    }
  }

  private static List<DataLine> lines(String file) {
    return Models.bundled().lines("script/conversion/" + file + ".tsv");
  }

  private static ScriptConverter converter(String target, Wording wording) {
    return new ScriptConverter(
        Target.ofTag(target).orElseThrow(),
        new ConversionOptions(wording, Quotations.CONVERT, text -> List.of(), Optional.empty()),
        Models.bundled());
  }
}
