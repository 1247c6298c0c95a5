package jianbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025",
    "2025-02, 2025-02",
    "2025-02-27, 2025-02-27",
    "2025-02-27T08:30:00+08:00, 2025-02-27",
    "2025-02-27 08:30, 2025-02-27",
    "' 2025-2-7 ', 2025-02-07"
  })
  void readsADateToThePrecisionGiven(String text, String date) {
    assertThat(PartialDate.parse(text)).hasToString("Optional[" + date + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "2025-13",
        "2025-02-30",
        "2025-00-10",
        "2025-02-27-1",
        "yesterday",
        "2025/02/27",
        "-2025",
        "99999-01-01",
        "２０２５"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void knowsADayOnlyWithItsMonthAndYear() {
    assertThat(PartialDate.of(LocalDate.of(2024, 2, 29)).toLocalDate())
        .contains(LocalDate.of(2024, 2, 29));
    assertThat(new PartialDate(2024, 2, 0).toLocalDate()).isEmpty();
    assertThat(PartialDate.UNKNOWN).hasToString("");
    assertThatThrownBy(() -> new PartialDate(2024, 0, 5)).hasMessage("no such date: 2024-0-5");
  }
}
