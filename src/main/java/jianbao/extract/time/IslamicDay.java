package jianbao.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * Days of the Islamic calendar in the form that Saudi Arabia keeps (Umm al-Qura), from the table of
 * {@link HijrahDate}; other places may see the moon a day later.
 */
final class IslamicDay {

  private IslamicDay() {}

  /**
   * The first time that a day of the Islamic year falls into a year; empty outside 1882 to 2174.
   */
  static Optional<LocalDate> in(int year, int month, int day) {
    try {
      int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int i = first; i <= first + 1; i++) {
        LocalDate date = LocalDate.from(HijrahDate.of(i, month, day));
        if (date.getYear() == year) {
          return Optional.of(date);
        }
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
