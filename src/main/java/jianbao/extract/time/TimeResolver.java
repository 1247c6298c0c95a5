package jianbao.extract.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import jianbao.document.PartialDate;
import jianbao.document.TimeValue;
import jianbao.document.TimeValue.Kind;
import jianbao.extract.time.TimeDraft.Count;
import jianbao.extract.time.TimeDraft.Point;

/**
 * Places what a text says on the calendar, one expression after the other: each may be what the
 * next counts from. An instance is for one text; not thread-safe.
 */
final class TimeResolver {

  private final Festivals festivals;
  private final PartialDate published;
  private final String region;

  /** The day, month or year spoken of last; null before the first. */
  private Stamp mentioned;

  /** The day spoken of last, which times on the clock belong to. */
  private Stamp mentionedDay;

  /**
   * A resolver for one text.
   *
   * @param festivals the days of festivals
   * @param published the day of publication, as far as it is known
   * @param region the region of the text, as HK
   */
  TimeResolver(Festivals festivals, PartialDate published, String region) {
    this.festivals = festivals;
    this.published = published;
    this.region = region;
  }

  /** What surrounds an expression. */
  enum Tense {
    UNKNOWN,
    FUTURE
  }

  /** The value of an expression; empty if it has none (a day that does not exist). */
  Optional<TimeValue> resolve(TimeDraft draft, Tense tense) {
    return switch (draft) {
      case TimeDraft.Repeat repeat ->
          Optional.of(new TimeValue(Kind.SET, repeat.timex(), Optional.empty(), Optional.empty()));
      case TimeDraft.Vague vague -> Optional.of(plain(Kind.DATE, vague.ref()));
      case TimeDraft.Length length ->
          Optional.of(plain(Kind.DURATION, Timex.length(length.counts())));
      case TimeDraft.Away away -> Optional.of(away(away));
      case TimeDraft.FirstOf first -> Optional.of(firstOf(first));
      case TimeDraft.Interval interval -> interval(interval, tense);
      case Point point -> point(point, tense);
    };
  }

  private static TimeValue plain(Kind kind, String timex) {
    return new TimeValue(kind, timex, Optional.empty(), Optional.empty());
  }

  // --- points

  private Optional<TimeValue> point(Point point, Tense tense) {
    Piece.TaiwanYear taiwan = point.first(Piece.TaiwanYear.class);
    if (taiwan != null && !region.equals("TW") && point.pieces().size() == 1) {
      return Optional.of(plain(Kind.DURATION, "P" + taiwan.year() + "Y"));
    }
    Piece.Festival festival = point.first(Piece.Festival.class);
    if (festival != null) {
      Optional<TimeValue> days = festivalDays(point, festival);
      if (days.isPresent()) {
        return days;
      }
    }
    Resolved resolved = place(point, null, tense);
    if (resolved == null) {
      return Optional.empty();
    }
    remember(resolved);
    return Optional.of(resolved.value());
  }

  private void remember(Resolved resolved) {
    if (resolved.stamp != null) {
      mentioned = resolved.stamp;
      if (resolved.stamp.grain() == Grain.DAY) {
        mentionedDay = resolved.stamp;
      }
    }
  }

  /** A day, a month or the like, and a time on it. */
  private static final class Resolved {
    private Stamp stamp;
    private String time = "";
    private String begins = "";
    private String ends = "";

    TimeValue value() {
      String day = stamp == null ? "XXXX-XX-XX" : stamp.timex();
      if (time.isEmpty()) {
        return new TimeValue(
            Kind.DATE,
            day,
            stamp.first().map(LocalDate::toString),
            stamp.last().map(LocalDate::toString));
      }
      Optional<LocalDate> date = stamp == null ? Optional.empty() : stamp.first();
      return new TimeValue(
          Kind.TIME,
          day + "T" + time,
          date.map(d -> d + "T" + begins),
          date.map(d -> d + "T" + ends));
    }
  }

  private Resolved place(Point point, Stamp inherited, Tense tense) {
    Resolved resolved = new Resolved();
    Stamp stamp = null;
    Piece.Part part = null;
    for (Piece piece : point.pieces()) {
      switch (piece) {
        case Piece.Part said -> part = said;
        case Piece.Clock clock -> {
          int hour = hour(clock.hour(), part);
          int shift = hour >= 24 ? 1 : 0;
          resolved.time = String.format("%02d:%02d", hour % 24, Math.max(0, clock.minute()));
          resolved.begins = resolved.time;
          resolved.ends = resolved.time;
          if (stamp == null) {
            stamp = inherited != null ? inherited : mentionedDay;
          }
          if (shift > 0 && stamp != null && stamp.first().isPresent()) {
            stamp = Stamp.day(stamp.first().get().plusDays(1));
          }
        }
        default -> {
          stamp = refine(stamp, piece, inherited, tense);
          if (stamp == null) {
            return null;
          }
        }
      }
    }
    if (part != null && resolved.time.isEmpty()) {
      resolved.time = part.code();
      String[] hours = DayParts.hours(part);
      resolved.begins = hours[0];
      resolved.ends = hours[1];
      if (stamp == null) {
        stamp = inherited != null ? inherited : mentionedDay != null ? mentionedDay : today();
      }
    }
    if (stamp == null && resolved.time.isEmpty()) {
      return null;
    }
    if (stamp != null && !exists(stamp)) {
      return null;
    }
    resolved.stamp = stamp;
    return resolved;
  }

  private static boolean exists(Stamp stamp) {
    if (stamp.grain() != Grain.DAY || stamp.index() == 0 || stamp.day() == 0) {
      return true;
    }
    int year = stamp.year() == 0 ? 2000 : Math.abs(stamp.year());
    return stamp.day() <= java.time.YearMonth.of(year, stamp.index()).lengthOfMonth();
  }

  private static int hour(int said, Piece.Part part) {
    if (part == null || said > 12) {
      return said;
    }
    return switch (part.half()) {
      case AM -> said == 12 ? 0 : said;
      case PM -> said == 12 ? (part.code().equals("AF") ? 12 : 24) : lateHour(said, part);
      case NOON -> said < 8 ? said + 12 : said;
    };
  }

  /** 深夜2时 is past midnight. */
  private static int lateHour(int said, Piece.Part part) {
    return part.code().equals("NI") && said < 5 ? said : said + 12;
  }

  private Stamp today() {
    return new Stamp(Grain.DAY, published.year(), published.month(), published.day());
  }

  private Stamp refine(Stamp stamp, Piece piece, Stamp inherited, Tense tense) {
    return switch (piece) {
      case Piece.Year year -> Stamp.year(year.year());
      case Piece.ShortYear year -> Stamp.year(shortYear(year.digits()));
      case Piece.TaiwanYear year -> Stamp.year(1911 + year.year());
      case Piece.Decade decade -> new Stamp(Grain.DECADE, decade.firstYear(), 0, 0);
      case Piece.DecadeOf decade -> new Stamp(Grain.DECADE, decadeYear(stamp, decade.tens()), 0, 0);
      case Piece.Century century -> new Stamp(Grain.CENTURY, century.number() * 100 - 100, 0, 0);
      case Piece.Shift shift -> shift(stamp, shift);
      case Piece.EdgeOf edge -> edge(edge);
      case Piece.Half half -> new Stamp(Grain.HALF, yearOf(stamp), half.number(), 0);
      case Piece.Quarter quarter -> new Stamp(Grain.QUARTER, yearOf(stamp), quarter.number(), 0);
      case Piece.Season season -> new Stamp(Grain.SEASON, yearOf(stamp), season.number(), 0);
      case Piece.Month month -> month(stamp, month.number(), inherited, tense);
      case Piece.Day day -> day(stamp, day.number(), inherited, tense);
      case Piece.Weekday weekday -> weekday(stamp, weekday.number(), tense);
      case Piece.Weekend weekend -> weekend(stamp);
      case Piece.Festival festival -> stamp;
      case Piece.LunarDay lunar ->
          festivals
              .lunar()
              .day(yearOf(stamp), lunar.month(), lunar.day())
              .map(Stamp::day)
              .orElse(null);
      case Piece.OwnYear own -> Stamp.year(own.from());
      case Piece.OwnYearShift own -> Stamp.year(published.year() + own.by());
      case Piece.SamePeriod same -> stamp;
      case Piece.Part part -> stamp;
      case Piece.Clock clock -> stamp;
    };
  }

  private int yearOf(Stamp stamp) {
    return stamp == null ? published.year() : stamp.year();
  }

  private int shortYear(int digits) {
    return digits > 50 ? 1900 + digits : 2000 + digits;
  }

  private static int decadeYear(Stamp century, int tens) {
    if (century != null && century.grain() == Grain.CENTURY) {
      return century.year() + tens;
    }
    return tens >= 30 ? 1900 + tens : 2000 + tens;
  }

  private Stamp shift(Stamp stamp, Piece.Shift shift) {
    Stamp base = shift.fromMention() && mentioned != null ? mentioned : today();
    int by = shift.by();
    return switch (shift.unit()) {
      case CENTURY -> new Stamp(Grain.CENTURY, (published.year() / 100 + by) * 100, 0, 0);
      case YEAR -> Stamp.year(base.year() == 0 ? 0 : base.year() + by);
      case QUARTER -> quarter(base, by);
      case MONTH -> shiftMonth(stamp, base, by);
      case WEEK -> base.first().map(d -> Stamp.week(d.plusWeeks(by))).orElse(unknownWeek(base));
      default -> shiftDay(shift, by);
    };
  }

  private static Stamp unknownWeek(Stamp base) {
    return new Stamp(Grain.WEEK, base.year(), 0, 0);
  }

  private static Stamp quarter(Stamp base, int by) {
    int month = base.month();
    if (base.year() == 0 || month == 0) {
      return new Stamp(Grain.QUARTER, base.year(), 0, 0);
    }
    int quarter = base.year() * 4 + (month - 1) / 3 + by;
    return new Stamp(Grain.QUARTER, Math.floorDiv(quarter, 4), Math.floorMod(quarter, 4) + 1, 0);
  }

  private static Stamp shiftMonth(Stamp stamp, Stamp base, int by) {
    int month = base.month();
    if (base.year() == 0 || month == 0) {
      return Stamp.month(stamp == null ? base.year() : stamp.year(), 0);
    }
    int months = base.year() * 12 + month - 1 + by;
    int year = Math.floorDiv(months, 12);
    if (stamp != null && stamp.grain() == Grain.YEAR) {
      year = stamp.year();
    }
    return Stamp.month(year, Math.floorMod(months, 12) + 1);
  }

  private Stamp shiftDay(Piece.Shift shift, int by) {
    Stamp base = shift.fromMention() && mentionedDay != null ? mentionedDay : today();
    if (by == 0) {
      return base;
    }
    Optional<LocalDate> day = base.first();
    return day.map(d -> Stamp.day(d.plusDays(by)))
        .orElse(new Stamp(Grain.DAY, base.year(), base.index(), 0));
  }

  private Stamp edge(Piece.EdgeOf edge) {
    return edge.unit() == Grain.YEAR
        ? Stamp.year(published.year())
        : Stamp.month(published.year(), published.month());
  }

  private Stamp month(Stamp stamp, int month, Stamp inherited, Tense tense) {
    if (stamp != null && stamp.grain() != Grain.DAY && stamp.grain() != Grain.WEEK) {
      return Stamp.month(stamp.year(), month);
    }
    if (stamp != null) { // the month in brackets behind a day or a week
      return Stamp.month(nearYear(stamp.year(), stamp.month(), month), month);
    }
    if (inherited != null && inherited.year() != 0) {
      boolean later = inherited.month() > month;
      return Stamp.month(inherited.year() + (later ? 1 : 0), month);
    }
    if (published.year() == 0) {
      return Stamp.month(mentioned == null ? 0 : mentioned.year(), month);
    }
    return Stamp.month(presentYear(month, tense), month);
  }

  /** The year in which a month lies nearest to another month. */
  private static int nearYear(int year, int near, int month) {
    if (year == 0 || near == 0) {
      return year;
    }
    int distance = month - near;
    return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
  }

  /**
   * The year that a month without one is of: news speaks of the present year, but for its edges.
   */
  private int presentYear(int month, Tense tense) {
    int distance = month - published.month();
    if (published.month() > 0 && distance >= 8 && tense != Tense.FUTURE) {
      return published.year() - 1;
    }
    if (published.month() > 0 && distance <= -9 && tense == Tense.FUTURE) {
      return published.year() + 1;
    }
    return published.year();
  }

  private Stamp day(Stamp stamp, int day, Stamp inherited, Tense tense) {
    if (stamp == null) {
      if (inherited != null && inherited.month() > 0) {
        boolean next = inherited.day() > day;
        Stamp month = Stamp.month(inherited.year(), inherited.month());
        return inDay(next ? shiftMonth(null, month, 1) : month, day);
      }
      return presentDay(day, tense);
    }
    return switch (stamp.grain()) {
      case MONTH -> inDay(stamp, day);
      case DAY -> stamp.day() == day ? stamp : nearDay(stamp, day);
      case WEEK, WEEKEND -> stamp.first().map(d -> nearDay(Stamp.day(d), day)).orElse(null);
      default -> null;
    };
  }

  private static Stamp inDay(Stamp month, int day) {
    return Stamp.day(month.year(), month.index(), day);
  }

  /** The day of that number nearest to another day. */
  private static Stamp nearDay(Stamp near, int day) {
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

  /** The day that a number alone names: of the present month, or of the last if far ahead. */
  private Stamp presentDay(int day, Tense tense) {
    if (mentioned != null
        && mentioned.grain() == Grain.DAY
        && mentioned.month() > 0
        && published.day() == 0) {
      return Stamp.day(mentioned.year(), mentioned.month(), day);
    }
    Stamp month = Stamp.month(published.year(), published.month());
    if (published.day() > 0 && day > published.day() + 12 && tense != Tense.FUTURE) {
      month = shiftMonth(null, month, -1);
    } else if (published.day() > 0 && day < published.day() - 15 && tense == Tense.FUTURE) {
      month = shiftMonth(null, month, 1);
    }
    return inDay(month, day);
  }

  private Stamp weekday(Stamp stamp, int weekday, Tense tense) {
    if (stamp == null) {
      Optional<LocalDate> today = today().first();
      if (today.isEmpty()) {
        return new Stamp(Grain.DAY, published.year(), published.month(), 0);
      }
      int back = Math.floorMod(today.get().getDayOfWeek().getValue() - weekday, 7);
      LocalDate past = today.get().minusDays(back);
      return Stamp.day(back > 0 && tense == Tense.FUTURE ? past.plusDays(7) : past);
    }
    if (stamp.grain() == Grain.WEEK) {
      return stamp
          .first()
          .map(d -> Stamp.day(d.with(DayOfWeek.of(weekday))))
          .orElse(Stamp.day(stamp.year(), 0, 0));
    }
    return stamp;
  }

  private Stamp weekend(Stamp stamp) {
    Stamp week =
        stamp != null ? stamp : today().first().map(Stamp::week).orElse(unknownWeek(today()));
    return new Stamp(Grain.WEEKEND, week.year(), week.index(), 0);
  }

  // --- festivals, own years, periods

  private Optional<TimeValue> festivalDays(Point point, Piece.Festival festival) {
    Resolved base =
        place(
            new Point(
                point.pieces().stream()
                    .filter(p -> p instanceof Piece.Year || p instanceof Piece.Shift)
                    .toList()),
            null,
            Tense.UNKNOWN);
    int year = base == null || base.stamp == null ? published.year() : base.stamp.year();
    Optional<Festivals.Days> days = festivals.of(festival.id(), year, region);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Stamp first = Stamp.day(days.get().first());
    mentioned = first;
    mentionedDay = first;
    if (days.get().first().equals(days.get().last())) {
      Resolved resolved =
          place(
              new Point(
                  point.pieces().stream()
                      .filter(p -> p instanceof Piece.Part || p instanceof Piece.Clock)
                      .toList()),
              first,
              Tense.UNKNOWN);
      Resolved value = resolved == null ? new Resolved() : resolved;
      value.stamp = first;
      return Optional.of(value.value());
    }
    return Optional.of(span(days.get().first(), days.get().last()));
  }

  private static TimeValue span(LocalDate first, LocalDate last) {
    return new TimeValue(
        Kind.DATE, first + "/" + last, Optional.of(first.toString()), Optional.of(last.toString()));
  }

  private TimeValue away(TimeDraft.Away away) {
    Count count = away.length().counts().get(0);
    BigDecimal number = count.low().multiply(BigDecimal.valueOf(away.sign()));
    int by = number.precision() - number.scale() > 6 ? 0 : number.intValue();
    Stamp today = today();
    Stamp stamp =
        switch (count.unit()) {
          case "Y" -> today.year() == 0 ? Stamp.year(0) : Stamp.year(today.year() + by);
          case "M" -> shiftMonth(null, today, by);
          case "W" ->
              today.first().map(d -> Stamp.week(d.plusWeeks(by))).orElse(unknownWeek(today));
          case "D" ->
              today
                  .first()
                  .map(d -> Stamp.day(d.plusDays(by)))
                  .orElse(Stamp.day(today.year(), today.index(), 0));
          default -> null;
        };
    if (stamp == null || (stamp.year() <= 0 && today.year() > 0)) {
      return plain(Kind.DATE, away.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    Resolved resolved = new Resolved();
    resolved.stamp = stamp;
    remember(resolved);
    return resolved.value();
  }

  private TimeValue firstOf(TimeDraft.FirstOf first) {
    Resolved year =
        first.year().pieces().isEmpty() ? null : place(first.year(), null, Tense.UNKNOWN);
    int most = first.unit() == Grain.MONTH ? 12 : 4;
    int at = year == null ? published.year() : year.stamp.year();
    int count = Math.min(first.count(), most);
    int months = first.unit() == Grain.MONTH ? count : 3 * count;
    if (year == null && published.month() > 0 && months > published.month()) {
      at--;
    }
    Stamp from = new Stamp(first.unit(), at, 1, 0);
    Stamp to = new Stamp(first.unit(), at, count, 0);
    mentioned = Stamp.year(at);
    return new TimeValue(
        Kind.DATE,
        count == 1 ? from.timex() : from.timex() + "/" + to.timex(),
        from.first().map(LocalDate::toString),
        to.last().map(LocalDate::toString));
  }

  private Optional<TimeValue> interval(TimeDraft.Interval interval, Tense tense) {
    Resolved from = place(interval.from(), null, tense);
    if (from == null) {
      return Optional.empty();
    }
    remember(from);
    Resolved to = place(interval.to(), from.stamp, tense);
    if (to == null) {
      return Optional.empty();
    }
    remember(to);
    TimeValue first = from.value();
    TimeValue last = to.value();
    if (first.from().isPresent()
        && last.to().isPresent()
        && first.from().get().compareTo(last.to().get()) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeValue(Kind.DATE, first.timex() + "/" + last.timex(), first.from(), last.to()));
  }
}
