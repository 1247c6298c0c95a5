package jianbao.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of the Hindu calendar with months from new moon to new moon: a lunar day (tithi) is a
 * twelfth of a degree sign of the moon's lead over the sun, and a festival is kept on the civil day
 * whose sunrise, noon, evening or midnight falls into it, at the time of India. Months are named by
 * the sidereal sign of the sun (ayanamsa of Lahiri). The sun and the moon go by the main terms of
 * Meeus, Astronomical Algorithms (1991), chapters 25 and 47: a few minutes of error, so that a
 * festival may be a day off where a tithi ends close to the moment.
 */
final class HinduCalendar {

  /** The moment of the day that decides, in hours of Indian Standard Time. */
  enum Moment {
    SUNRISE(6.2),
    NOON(13),
    EVENING(18.5),
    MIDNIGHT(24);

    private final double hour;

    Moment(double hour) {
      this.hour = hour;
    }

    static Moment of(String name) {
      return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
  }

  private static final double ZONE = 5.5;
  private static final int TITHIS = 30;

  private HinduCalendar() {}

  /**
   * The day of a tithi in a year: the first on which it runs at the moment, or, if it begins and
   * ends between two such moments, the second of the two days.
   *
   * @param month from 1 for Chaitra to 12 for Phalguna
   * @param tithi from 1 to 30; 15 is the full moon, 30 the new moon
   */
  static Optional<LocalDate> day(int year, int month, int tithi, Moment moment) {
    LocalDate first = LocalDate.of(year, 1, 1);
    for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
      double time = time(day, moment.hour);
      int before = tithi(time(day.minusDays(1), moment.hour));
      int now = tithi(time);
      boolean runs = now == tithi && before != tithi;
      boolean between = now == follower(tithi) && tithi == follower(before);
      if ((runs && month(time) == month) || (between && month(time - 0.5) == month)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** Days from noon of 1 January 2000, universal time. */
  private static double time(LocalDate day, double hour) {
    return day.toEpochDay() - 10_957.5 + (hour - ZONE) / 24;
  }

  private static int follower(int tithi) {
    return tithi % TITHIS + 1;
  }

  private static int tithi(double time) {
    return (int) (mod(moon(time) - sun(time)) / 12) + 1;
  }

  /** The month by the sign of the sun at the new moon that it began with; 0 in a leap month. */
  private static int month(double time) {
    double begin = newMoonBefore(time);
    double next = newMoonBefore(begin + 35);
    int sign = sign(begin);
    return sign == sign(next) ? 0 : (sign + 1) % 12 + 1;
  }

  private static double newMoonBefore(double time) {
    double at = time - mod(moon(time) - sun(time)) / 12.19;
    for (int i = 0; i < 5; i++) {
      double lead = mod(moon(at) - sun(at) + 180) - 180;
      at -= lead / 12.19;
    }
    return at;
  }

  /** The sidereal sign of the sun: 0 for Aries to 11 for Pisces. */
  private static int sign(double time) {
    double ayanamsa = 23.853 + time / 365.25 * 0.01397;
    return (int) (mod(sun(time) - ayanamsa) / 30);
  }

  /** The longitude of the sun. */
  private static double sun(double time) {
    double anomaly = Math.toRadians(357.5291 + 0.98560028 * time);
    return 280.4665 + 0.98564736 * time + 1.9146 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly);
  }

  /** The longitude of the moon. */
  private static double moon(double time) {
    double longitude = 218.3165 + 13.17639648 * time;
    double d = Math.toRadians(297.8502 + 12.19074912 * time);
    double sun = Math.toRadians(357.5291 + 0.98560028 * time);
    double moon = Math.toRadians(134.9634 + 13.06499295 * time);
    double f = Math.toRadians(93.2721 + 13.22935024 * time);
    return longitude
        + 6.2888 * Math.sin(moon)
        + 1.274 * Math.sin(2 * d - moon)
        + 0.6583 * Math.sin(2 * d)
        + 0.2136 * Math.sin(2 * moon)
        - 0.1851 * Math.sin(sun)
        - 0.1143 * Math.sin(2 * f)
        + 0.0588 * Math.sin(2 * d - 2 * moon)
        + 0.0571 * Math.sin(2 * d - sun - moon)
        + 0.0533 * Math.sin(2 * d + moon)
        + 0.0458 * Math.sin(2 * d - sun)
        - 0.0409 * Math.sin(sun - moon)
        - 0.0347 * Math.sin(d)
        - 0.0304 * Math.sin(sun + moon);
  }

  private static double mod(double degrees) {
    double rest = degrees % 360;
    return rest < 0 ? rest + 360 : rest;
  }
}
