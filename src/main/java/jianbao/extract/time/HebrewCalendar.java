package jianbao.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of the Hebrew calendar (Dershowitz and Reingold, Calendrical Calculations, chapter 8). They
 * begin at sunset; the date is that of the evening.
 */
final class HebrewCalendar {

  /** 1 Tishri of the year 1, in days from 1 January 1970, less one. */
  private static final long EPOCH = -2_092_590L;

  private static final int NISAN = 1;
  private static final int TISHRI = 7;
  private static final int ADAR = 12;

  private HebrewCalendar() {}

  /**
   * The evening on which a day begins.
   *
   * @param month from 1 for Nisan to 12 for Adar, the second one in leap years
   */
  static Optional<LocalDate> evening(int year, int month, int day) {
    int hebrew = year + 3760;
    for (int i = hebrew; i <= hebrew + 1; i++) {
      LocalDate date = LocalDate.ofEpochDay(epochDay(i, month, day) - 1);
      if (date.getYear() == year) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static long epochDay(int year, int month, int day) {
    int wanted = month == ADAR && isLeap(year) ? ADAR + 1 : month;
    long days = newYear(year) + day - 1;
    int months = isLeap(year) ? ADAR + 1 : ADAR;
    for (int m = TISHRI; m != wanted; m = m == months ? NISAN : m + 1) {
      days += length(year, m);
    }
    return days;
  }

  private static boolean isLeap(int year) {
    return (7 * year + 1) % 19 < 7;
  }

  private static long newYear(int year) {
    return EPOCH + elapsed(year) + delay(year);
  }

  /** Days from the epoch to the new moon of a year, put off if it falls on a forbidden weekday. */
  private static long elapsed(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long days = 29 * months + Math.floorDiv(parts, 25_920);
    return 3 * (days + 1) % 7 < 3 ? days + 1 : days;
  }

  private static int delay(int year) {
    long before = elapsed(year - 1);
    long now = elapsed(year);
    long after = elapsed(year + 1);
    if (after - now == 356) {
      return 2;
    }
    return now - before == 382 ? 1 : 0;
  }

  private static int length(int year, int month) {
    long days = newYear(year + 1) - newYear(year);
    return switch (month) {
      case 2, 4, 6, 10, 13 -> 29;
      case 8 -> days % 10 == 5 ? 30 : 29;
      case 9 -> days % 10 == 3 ? 29 : 30;
      case 12 -> isLeap(year) ? 30 : 29;
      default -> 30;
    };
  }
}
