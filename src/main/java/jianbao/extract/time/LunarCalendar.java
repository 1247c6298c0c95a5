package jianbao.extract.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** The Chinese lunisolar calendar, from a table of years. Immutable and thread-safe. */
final class LunarCalendar {

  private record Year(LocalDate newYear, int leapMonth, String lengths, String terms) {}

  private final Map<Integer, Year> years = new HashMap<>();

  LunarCalendar(Models models) {
    for (DataLine line : models.lines("rules/lunar.tsv")) {
      String[] cells = line.cells(5);
      int year = Integer.parseInt(cells[0]);
      LocalDate newYear =
          LocalDate.of(
              year,
              Integer.parseInt(cells[1].substring(0, 2)),
              Integer.parseInt(cells[1].substring(3)));
      years.put(year, new Year(newYear, Integer.parseInt(cells[2]), cells[3], cells[4]));
    }
  }

  /** New Year's Day of the lunar year that begins in a year. */
  Optional<LocalDate> newYear(int year) {
    return Optional.ofNullable(years.get(year)).map(Year::newYear);
  }

  /**
   * A day of a lunar year; not of a leap month.
   *
   * @param year the year that the lunar year begins in
   * @param month 1 to 12
   * @param day 1 to 30
   */
  Optional<LocalDate> day(int year, int month, int day) {
    Year found = years.get(year);
    if (found == null || month < 1 || month > 12 || day < 1 || day > 30) {
      return Optional.empty();
    }
    int before = month - 1 + (found.leapMonth > 0 && month > found.leapMonth ? 1 : 0);
    int days = day - 1;
    for (int i = 0; i < before; i++) {
      days += found.lengths.charAt(i) == '1' ? 30 : 29;
    }
    return Optional.of(found.newYear.plusDays(days));
  }

  /** The day of a solar term of a year: 1 is 小寒, 24 冬至. */
  Optional<LocalDate> term(int year, int number) {
    Year found = years.get(year);
    if (found == null || number < 1 || number > 24) {
      return Optional.empty();
    }
    int day = Integer.parseInt(found.terms.substring(2 * number - 2, 2 * number));
    return Optional.of(LocalDate.of(year, (number + 1) / 2, day));
  }
}
