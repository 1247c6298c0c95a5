package jianbao.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.document.PartialDate;
import jianbao.document.Publication;
import jianbao.document.ReadingContext;
import jianbao.document.TimeValue;
import jianbao.testing.FieldWithoutWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages and queries count from the moment of speaking: Wednesday, 18 June 2025, 10:30. */
class DialogueTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2025, 6, 18, 10, 30);

  private final TimeReader reader = new TimeReader(TimeRules.load(Models.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tea at 3h18                   | 2025-06-19T03:18
          shop open 9h30 - 11h          | 2025-06-19T09:30/2025-06-19T11:00
          call at 4pm for 45 mins       | 2025-06-18T16:00/2025-06-18T16:45
          away from 2 July for 3 days   | 2025-07-02/2025-07-04
          Friday 1-3 pm                 | 2025-06-20T13:00/2025-06-20T15:00
          between 9 to 10:30            | 2025-06-18T21:00/2025-06-18T22:30
          open 10:30 to 3 on 7/1/2025   | 2025-07-01T10:30/2025-07-01T15:00
          pay $12 December 27           | 2025-12-27
          in 1/4 hour                   | 2025-06-18T10:45
          within 2h                     | PT2H
          2H sales                      | 2025-H2
          in 7 days at 5pm              | 2025-06-25T17:00
          the third last day of May     | 2026-05-29
          Fri, July 18                  | 2025-07-18
          Sat, July 18                  | 2026-07-18
          Thu 15th                      | 2026-01-15
          Friday 7.4                    | 2025-07-04
          next easter                   | 2026-04-03/2026-04-06
          last easter                   | 2025-04-18/2025-04-21
          thanksgiving 1 year ago       | 2024-11-28
          a year from christmas         | 2025-12-25
          from May to September         | 2025-05/2025-09
          from July to September        | 2025-07/2025-09
          sales of 2007 and 2009        | 2007 2009
          Feb 29th                      | 2024-02-29
          April of 87                   | 1987-04
          nineteen zero one             | 1901
          three mondays from now        | 2025-07-07
          the 15th day of next month    | 2025-07-15
          November between 19 and 20    | 2025-11-19/2025-11-20
          the week 31                   | 2025-W31
          上個小時                        | PT1H
          前兩個月                        | P2M
          从四月的第一个星期一到十月一日      | 2025-04-07/2025-10-01
          """)
  void countsFromNow(String text, String timexes) {
    assertThat(read(text)).isEqualTo(timexes);
  }

  private String read(String text) {
    AnalyzedField field = FieldWithoutWords.of(text);
    ReadingContext context =
        new ReadingContext(
            Locale.ENGLISH,
            Publication.given(new PartialDate(2025, 6, 18)),
            "HK",
            Optional.of(NOW));
    return reader.read(List.of(field), context).stream()
        .map(c -> ((TimeValue) c.value()).timex())
        .collect(Collectors.joining(" "));
  }
}
