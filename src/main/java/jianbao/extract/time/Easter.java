package jianbao.extract.time;

import java.time.LocalDate;

/** Easter Sunday, in the West and in the East (Meeus, Astronomical Algorithms, 1991, chapter 8). */
final class Easter {

  private Easter() {}

  /** Easter of the Gregorian calendar. */
  static LocalDate gregorian(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }

  /** Easter of the Julian calendar, which the Orthodox churches keep, as a Gregorian date. */
  static LocalDate orthodox(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int month = (d + e + 114) / 31;
    int day = (d + e + 114) % 31 + 1;
    int behind = year / 100 - year / 400 - 2; // days by which the Julian calendar lags
    return LocalDate.of(year, month, day).plusDays(behind);
  }
}
