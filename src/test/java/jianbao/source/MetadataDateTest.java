package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import jianbao.document.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-27 | 2025-02-27",
        "2025-02 | 2025-02",
        "2025 | 2025",
        "2025-02-27T23:30:00+08:00 | 2025-02-27",
        "2025-2-7 08:00 | 2025-02-07",
        "2025/02/27 | 2025-02-27",
        "2025.2.27 | 2025-02-27",
        "20250227 | 2025-02-27",
        "20250227T0800 | 2025-02-27",
        "2025年2月27日 08:00 | 2025-02-27",
        "2025年2月 | 2025-02",
        "Thu, 27 Feb 2025 08:00:00 GMT | 2025-02-27",
        "February 27, 2025 | 2025-02-27",
        "27 Sept 2025 | 2025-09-27",
        "Feb 2025 | 2025-02",
        "2025-02-30 | ''",
        "2025-13-01 | ''",
        "yesterday | ''",
        "12 | ''",
        "0000-00-00 | ''",
        "1740614400 | ''",
        "'' | ''"
      })
  void readsTheNotationsMetWith(String text, String date) {
    assertThat(MetadataDate.parse(text).map(PartialDate::toString).orElse("")).isEqualTo(date);
  }
}
