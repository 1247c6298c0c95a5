package jianbao.extract.time;

import java.time.LocalDate;

/** Steps on the calendar from stretches that may be known in part only. Stateless. */
final class Calendar {

  private Calendar() {}

  /** So many days on; the day is unknown if that of the base is. */
  static Stamp day(Stamp base, int by) {
    if (by == 0) {
      return base.grain() == Grain.DAY ? base : Stamp.day(base.year(), base.month(), 0);
    }
    if (base.grain() != Grain.DAY) {
      return Stamp.day(base.year(), base.month(), 0);
    }
    return base.first()
        .map(d -> Stamp.day(d.plusDays(by)))
        .orElse(Stamp.day(base.year(), base.index(), 0));
  }

  /** The week so many weeks on. */
  static Stamp week(Stamp base, int by) {
    return base.first()
        .filter(d -> base.grain() == Grain.DAY || base.grain() == Grain.WEEK)
        .map(d -> Stamp.week(d.plusWeeks(by)))
        .orElse(new Stamp(Grain.WEEK, base.year(), 0, 0));
  }

  /**
   * The month so many months on.
   *
   * @param year a year that was said beside it, or null
   */
  static Stamp month(Stamp year, Stamp base, int by) {
    int month = base.month();
    if (base.year() == 0 || month == 0) {
      return Stamp.month(year == null ? base.year() : year.year(), 0);
    }
    int months = base.year() * 12 + month - 1 + by;
    boolean said = year != null && year.grain() == Grain.YEAR;
    return Stamp.month(
        said ? year.year() : Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1);
  }

  /** The year in which a month lies nearest to another month. */
  static int nearYear(int year, int near, int month) {
    if (year == 0 || near == 0) {
      return year;
    }
    int distance = month - near;
    return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
  }

  /** The day of a number that is nearest to another day. */
  static Stamp nearDay(Stamp near, int day) {
    if (near.first().isEmpty()) {
      return Stamp.day(near.year(), near.index(), day);
    }
    LocalDate date = near.first().get();
    Stamp best = Stamp.day(near.year(), near.index(), day);
    long distance = Long.MAX_VALUE;
    for (int months = -1; months <= 1; months++) {
      LocalDate month = date.plusMonths(months).withDayOfMonth(1);
      if (day <= month.lengthOfMonth()) {
        LocalDate candidate = month.withDayOfMonth(day);
        long away = Math.abs(candidate.toEpochDay() - date.toEpochDay());
        if (away < distance) {
          distance = away;
          best = Stamp.day(candidate);
        }
      }
    }
    return best;
  }
}
