package jianbao.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A stretch of the calendar, as far as it is known.
 *
 * @param grain how wide it is
 * @param year the year, that of the ISO week for weeks, the first year of decades and centuries;
 *     negative before our era; 0 if unknown
 * @param index half, season, quarter, month or ISO week; of a day its month; 0 if unknown
 * @param day day of the month; 0 if unknown or wider than a day
 */
record Stamp(Grain grain, int year, int index, int day) {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  static Stamp year(int year) {
    return new Stamp(Grain.YEAR, year, 0, 0);
  }

  static Stamp month(int year, int month) {
    return new Stamp(Grain.MONTH, year, month, 0);
  }

  static Stamp day(int year, int month, int day) {
    return new Stamp(Grain.DAY, year, month, day);
  }

  static Stamp day(LocalDate date) {
    return new Stamp(Grain.DAY, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static Stamp week(LocalDate date) {
    return new Stamp(
        Grain.WEEK,
        date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        0);
  }

  /** The month that it lies in, or 0. */
  int month() {
    return switch (grain) {
      case MONTH, DAY -> index;
      case WEEK, WEEKEND -> first().map(LocalDate::getMonthValue).orElse(0);
      default -> 0;
    };
  }

  /** The TIMEX3 value. */
  String timex() {
    return switch (grain) {
      case CENTURY -> digits(year, 4).substring(0, 2) + "XX" + era();
      case DECADE -> digits(year, 4).substring(0, 3) + "X" + era();
      case YEAR -> digits(year, 4) + era();
      case HALF -> digits(year, 4) + "-H" + digits(index, 1);
      case SEASON -> digits(year, 4) + "-" + SEASONS[index - 1];
      case QUARTER -> digits(year, 4) + "-Q" + digits(index, 1);
      case MONTH -> digits(year, 4) + "-" + digits(index, 2) + era();
      case WEEK -> digits(year, 4) + "-W" + digits(index, 2);
      case WEEKEND -> digits(year, 4) + "-W" + digits(index, 2) + "-WE";
      case DAY -> digits(year, 4) + "-" + digits(index, 2) + "-" + digits(day, 2) + era();
    };
  }

  private String era() {
    return year < 0 ? "BC" : "";
  }

  private static String digits(int number, int count) {
    StringBuilder text = new StringBuilder(number == 0 ? "" : Integer.toString(Math.abs(number)));
    while (text.length() < count) {
      text.insert(0, number == 0 ? 'X' : '0');
    }
    return text.toString();
  }

  /** The first day; empty if that is not known. */
  Optional<LocalDate> first() {
    if (year <= 0) {
      return Optional.empty();
    }
    return switch (grain) {
      case CENTURY, DECADE, YEAR -> Optional.of(LocalDate.of(year, 1, 1));
      case HALF -> known(index, () -> LocalDate.of(year, 6 * index - 5, 1));
      case QUARTER -> known(index, () -> LocalDate.of(year, 3 * index - 2, 1));
      case SEASON -> Optional.empty();
      case MONTH -> known(index, () -> LocalDate.of(year, index, 1));
      case WEEK -> known(index, () -> monday());
      case WEEKEND -> known(index, () -> monday().plusDays(5));
      case DAY -> known(Math.min(index, day), () -> LocalDate.of(year, index, day));
    };
  }

  /** The last day; empty if that is not known. */
  Optional<LocalDate> last() {
    return first()
        .map(
            first ->
                switch (grain) {
                  case CENTURY -> first.plusYears(100).minusDays(1);
                  case DECADE -> first.plusYears(10).minusDays(1);
                  case YEAR -> first.plusYears(1).minusDays(1);
                  case HALF -> first.plusMonths(6).minusDays(1);
                  case QUARTER -> first.plusMonths(3).minusDays(1);
                  case SEASON, DAY -> first;
                  case MONTH -> YearMonth.from(first).atEndOfMonth();
                  case WEEK -> first.plusDays(6);
                  case WEEKEND -> first.plusDays(1);
                });
  }

  private LocalDate monday() {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, index)
        .with(DayOfWeek.MONDAY);
  }

  private static Optional<LocalDate> known(int part, java.util.function.Supplier<LocalDate> day) {
    return part > 0 ? Optional.of(day.get()) : Optional.empty();
  }
}
