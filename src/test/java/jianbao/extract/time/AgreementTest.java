package jianbao.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.PartialDate;
import jianbao.document.Publication;
import jianbao.document.ReadingContext;
import jianbao.document.TimeValue;
import jianbao.testing.FieldWithoutWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A weekday or a day that disagrees with the rest of its date is reported; the value stands. */
class AgreementTest {

  private final TimeReader reader = new TimeReader(TimeRules.load(Models.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025年6月18日(星期四)  | 2025-06-18       | false
          2025年6月18日(星期三)  | 2025-06-18       | true
          昨日(16日)            | 2025-06-16       | false
          昨日(17日)            | 2025-06-17       | true
          下周一(6月24日)        | 2025-06-24       | false
          今晚(18日)8時          | 2025-06-18T20:00 | true
          6月20日(周五)          | 2025-06-20       | true
          Friday, June 19      | 2025-06-19       | false
          Friday, June 20      | 2025-06-20       | true
          """)
  void isToldByTheRuleAndTheConfidence(String text, String timex, boolean agrees) {
    Candidate found = read(text).getFirst();
    assertThat(((TimeValue) found.value()).timex()).isEqualTo(timex);
    assertThat(found.rule().endsWith("weekday and day disagree")).isEqualTo(!agrees);
    assertThat(found.confidence() == 1).isEqualTo(agrees);
  }

  @Test
  void holdsOfYearsBeforeTheCommonEra() {
    assertThat(read("公元前329年3月3日").getFirst().confidence()).isEqualTo(1);
  }

  private List<Candidate> read(String text) {
    AnalyzedField field = FieldWithoutWords.of(text);
    Publication published = Publication.given(new PartialDate(2025, 6, 18));
    return reader.read(
        List.of(field), new ReadingContext(Locale.forLanguageTag("zh-Hant-HK"), published, "HK"));
  }
}
