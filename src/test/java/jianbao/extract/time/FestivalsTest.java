package jianbao.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jianbao.data.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of festivals, as published calendars give them. */
class FestivalsTest {

  private static final Festivals FESTIVALS = new Festivals(Models.bundled());

  @ParameterizedTest
  @CsvSource({
    "mid-autumn, 2025, 2025-10-06, 2025-10-06",
    "spring-eve, 2025, 2025-01-28, 2025-01-28",
    "laba, 2025, 2025-01-07, 2025-01-07",
    "qingming, 2025, 2025-04-04, 2025-04-04",
    "good-friday, 2024, 2024-03-29, 2024-03-29",
    "orthodox-easter, 2024, 2024-05-05, 2024-05-05",
    "mother, 2026, 2026-05-10, 2026-05-10",
    "memorial-us, 2025, 2025-05-26, 2025-05-26",
    "black-friday, 2024, 2024-11-29, 2024-11-29",
    "boss, 2021, 2021-10-15, 2021-10-15",
    "kings-day, 2025, 2025-04-26, 2025-04-26",
    "golden-week, 2025, 2025-10-01, 2025-10-08",
    "ramadan, 2025, 2025-03-01, 2025-03-29",
    "eid-al-adha, 2024, 2024-06-16, 2024-06-16",
    "rosh-hashanah, 2024, 2024-10-02, 2024-10-04",
    "yom-kippur, 2023, 2023-09-24, 2023-09-24",
    "purim, 2024, 2024-03-23, 2024-03-23",
    "passover, 2025, 2025-04-12, 2025-04-20",
    "hanukkah, 2024, 2024-12-25, 2025-01-01",
    "diwali, 2023, 2023-11-12, 2023-11-12",
    "diwali, 2024, 2024-10-31, 2024-10-31",
    "holi, 2025, 2025-03-14, 2025-03-14",
    "navaratri, 2018, 2018-10-09, 2018-10-18",
    "dussehra, 2022, 2022-10-05, 2022-10-05",
    "janmashtami, 2018, 2018-09-02, 2018-09-02",
  })
  void fallOnTheDaysOfTheCalendar(String id, int year, LocalDate first, LocalDate last) {
    assertThat(FESTIVALS.of(id, year, "HK")).contains(new Festivals.Days(first, last));
  }

  @Test
  void dependOnTheRegion() {
    assertThat(FESTIVALS.of("national", 2025, "TW").orElseThrow().first())
        .isEqualTo(LocalDate.of(2025, 10, 10));
    assertThat(FESTIVALS.of("spring-holiday", 2025, "HK").orElseThrow().last())
        .isEqualTo(LocalDate.of(2025, 1, 31));
    assertThat(FESTIVALS.of("thanksgiving", 2025, "CA").orElseThrow().first())
        .isEqualTo(LocalDate.of(2025, 10, 13));
  }

  /** Some years lack a day that goes by the moon around New Year. */
  @Test
  void fallIntoNearlyEveryYear() {
    for (String id : FESTIVALS.ids()) {
      int years = 0;
      for (int year = 2015; year <= 2030; year++) {
        String where = id + " " + year;
        Optional<Festivals.Days> days = FESTIVALS.of(id, year, "HK");
        days.ifPresent(d -> assertThat(d.last()).as(where).isAfterOrEqualTo(d.first()));
        years += days.isPresent() ? 1 : 0;
      }
      assertThat(years).as(id).isGreaterThanOrEqualTo(10);
    }
  }

  @Test
  void areUnknownWhereTheTablesEnd() {
    assertThat(FESTIVALS.of("no-such-day", 2025, "HK")).isEmpty();
    assertThat(FESTIVALS.of("ramadan", 3025, "HK")).isEmpty();
  }
}
