package jianbao.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;

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

  /** What lies so many units from a stretch, as wide as the stretch or the unit. */
  static Stamp plus(Stamp base, Grain unit, int by) {
    if (base == null || base.year() <= 0) {
      return base;
    }
    return switch (unit) {
      case DAY -> day(base, by);
      case WEEK ->
          base.grain() == Grain.DAY
              ? base.first().map(d -> Stamp.day(d.plusWeeks(by))).orElse(base)
              : week(base, by);
      case MONTH -> plusMonths(base, by);
      case QUARTER -> plusMonths(base, 3 * by);
      default -> plusMonths(base, 12 * by);
    };
  }

  private static Stamp plusMonths(Stamp base, int months) {
    return switch (base.grain()) {
      case DAY -> base.first().map(d -> Stamp.day(d.plusMonths(months))).orElse(base);
      case MONTH -> month(null, base, months);
      default -> new Stamp(base.grain(), base.year() + months / 12, base.index(), base.day());
    };
  }

  /** The nth day, week or weekend of a year, quarter, month or week; null if there is none. */
  static Stamp nth(Stamp of, Piece.Nth nth) {
    if (of == null || of.first().isEmpty() || of.last().isEmpty()) {
      return of == null ? null : Stamp.day(of.year(), of.month(), 0);
    }
    LocalDate first = of.first().get();
    LocalDate last = of.last().get();
    int step = nth.unit() == Grain.DAY && nth.weekday() == 0 ? 1 : 7;
    int weekday = weekday(nth);
    boolean fromEnd = nth.n() < 0;
    LocalDate start = fromEnd ? last : first;
    if (weekday > 0) {
      int distance = weekday - start.getDayOfWeek().getValue();
      start = start.plusDays(fromEnd ? -Math.floorMod(-distance, 7) : Math.floorMod(distance, 7));
    }
    LocalDate day = start.plusDays((long) step * (fromEnd ? nth.n() + 1 : nth.n() - 1));
    if (day.isBefore(first) || day.isAfter(last)) {
      return null;
    }
    return switch (nth.unit()) {
      case WEEK -> Stamp.week(day);
      case WEEKEND -> new Stamp(Grain.WEEKEND, Stamp.week(day).year(), Stamp.week(day).index(), 0);
      default -> Stamp.day(day);
    };
  }

  /** The weekday that is counted: a week counts by its Thursday, as in ISO 8601. */
  private static int weekday(Piece.Nth nth) {
    return switch (nth.unit()) {
      case WEEK -> 4;
      case WEEKEND -> 6;
      default -> nth.weekday();
    };
  }

  /** Whether there is such a day, as far as it is known. */
  static boolean exists(Stamp stamp) {
    if (stamp.grain() != Grain.DAY || stamp.index() == 0 || stamp.day() == 0) {
      return true;
    }
    int year = stamp.year() == 0 ? 2000 : Math.abs(stamp.year());
    return stamp.day() <= YearMonth.of(year, stamp.index()).lengthOfMonth();
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
