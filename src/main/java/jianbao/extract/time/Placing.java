package jianbao.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import jianbao.document.PartialDate;
import jianbao.extract.time.Piece.HalfDay;
import jianbao.extract.time.TenseCues.Tense;
import jianbao.extract.time.TimeDraft.Point;
import jianbao.text.Span;

/**
 * Places one point of time: goes through its pieces, from the widest to the narrowest, each of
 * which narrows down what the ones before it left. What no piece says comes from what has been
 * spoken of.
 */
final class Placing {

  /** A date and a weekday meet again within so many months. */
  private static final int MOST_MONTHS = 12;

  /** Two leap years are at most so many years apart, but for once in two centuries. */
  private static final int LEAP_CYCLE = 8;

  private static final int DAYS_OF_WEEK = 7;

  /** How many days a weekday listed behind another one lies from it at most. */
  private static final int MOST_LISTED = 4;

  private final LunarCalendar lunar;
  private final Discourse discourse;
  private final OpenYears years;
  private final Assumptions assumptions;
  private final PartialDate published;
  private final Surroundings around;
  private final Span span;

  /** What the piece before belongs to, in an interval: 4月14日至15日. */
  private final Stamp inherited;

  /** Whether the point is no more than a year, or a stretch of it that was spoken of before. */
  private boolean isWholeYear;

  private boolean isSamePeriod;

  private boolean isOnDay;

  Placing(
      LunarCalendar lunar,
      Discourse discourse,
      Assumptions assumptions,
      Surroundings around,
      Stamp inherited) {
    this.lunar = lunar;
    this.discourse = discourse;
    this.years = new OpenYears(discourse, around);
    this.assumptions = assumptions;
    this.published = discourse.published();
    this.around = around;
    this.span = around.span();
    this.inherited = inherited;
  }

  /** Where a point lies; empty if there is no such day, or if nothing says which. */
  Optional<Resolved> place(Point point) {
    Stamp stamp = null;
    Piece.Part part = null;
    Piece.Clock clock = null;
    Section section = Section.WHOLE;
    isOnDay = point.first(Piece.Day.class) != null;
    isSamePeriod = point.first(Piece.SamePeriod.class) != null;
    isWholeYear = point.pieces().stream().allMatch(Placing::isOfYear);
    for (Piece piece : point.pieces()) {
      if (piece instanceof Piece.Part said) {
        part = said;
      } else if (piece instanceof Piece.Clock said) {
        clock = said;
      } else if (piece instanceof Piece.Edge said) {
        section = said.section();
      } else {
        section = piece instanceof Piece.EdgeOf edge ? edge.section() : section;
        stamp = refine(stamp, piece);
        if (stamp == null) {
          return Optional.empty();
        }
      }
    }
    if (stamp != null && !Calendar.exists(stamp)) {
      stamp = isLeapDay(stamp) && point.first(Piece.Year.class) == null ? leapDay(stamp) : null;
      if (stamp == null) {
        return Optional.empty();
      }
    }
    if (stamp != null && isOfAnyYear(point)) {
      stamp = assumptions.agreeing(stamp, point.first(Piece.Weekday.class).number(), around);
    }
    if (clock != null) {
      return Optional.of(onClock(stamp, part, clock));
    }
    if (part != null) {
      return Optional.of(partOfDay(stamp, part));
    }
    return stamp == null ? Optional.empty() : Optional.of(Resolved.of(stamp, section));
  }

  private static boolean isOfYear(Piece piece) {
    return piece instanceof Piece.Shift
        || piece instanceof Piece.Edge
        || piece instanceof Piece.SamePeriod;
  }

  private Resolved onClock(Stamp said, Piece.Part part, Piece.Clock clock) {
    int minute = Math.max(0, clock.minute());
    int hour = part == null ? clock.hour() : hour(clock.hour(), part);
    if (part == null && said == null && inherited != null) { // 晚上8时至9时
      hour = discourse.hourBehind(hour, minute, span);
    }
    Stamp day = said == null ? inherited : said;
    if (day == null) {
      return assumptions.clock(new Piece.Clock(hour, minute, clock.second()), part == null, around);
    }
    if (hour == 24) {
      hour = 0;
      day = nextDay(day);
    }
    discourse.rememberClock(hour * 60 + minute, span);
    return Resolved.at(day, hour, minute, clock.second());
  }

  private Resolved partOfDay(Stamp said, Piece.Part part) {
    Stamp day = said;
    if (day == null) {
      day = inherited != null ? inherited : discourse.dayOfClock(around);
    }
    String[] hours = DayParts.hours(part);
    return Resolved.of(day == null ? discourse.today() : day, part.code(), hours[0], hours[1]);
  }

  private static Stamp nextDay(Stamp stamp) {
    return stamp.first().map(d -> Stamp.day(d.plusDays(1))).orElse(stamp);
  }

  /** The hour of the day that an hour means in a part of it: 8 in the evening is 20. */
  static int hour(int said, Piece.Part part) {
    if (said > 12) {
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
    return part.code().equals("NI") && part.half() == HalfDay.PM && said < 5 ? said : said + 12;
  }

  /** Whether a point is a day of a month and a weekday, and nothing says of which year. */
  private static boolean isOfAnyYear(Point point) {
    return point.first(Piece.Weekday.class) != null
        && point.first(Piece.Month.class) != null
        && point.first(Piece.Day.class) != null
        && point.first(Piece.Year.class) == null
        && point.first(Piece.ShortYear.class) == null
        && point.first(Piece.Shift.class) == null;
  }

  private static boolean isLeapDay(Stamp stamp) {
    return stamp.index() == 2 && stamp.day() == 29 && stamp.year() > LEAP_CYCLE;
  }

  /** 29 February without a year: the one nearest to the year taken for granted. */
  private static Stamp leapDay(Stamp stamp) {
    for (int by = 1; by < LEAP_CYCLE; by++) {
      for (int year : new int[] {stamp.year() - by, stamp.year() + by}) {
        if (Year.isLeap(year)) {
          return Stamp.day(year, 2, 29);
        }
      }
    }
    return null;
  }

  private Stamp refine(Stamp stamp, Piece piece) {
    return switch (piece) {
      case Piece.Year year -> Stamp.year(year.year());
      case Piece.ShortYear year ->
          Stamp.year(year.digits() > 50 ? 1900 + year.digits() : 2000 + year.digits());
      case Piece.TaiwanYear year -> Stamp.year(1911 + year.year());
      case Piece.Decade decade -> new Stamp(Grain.DECADE, decade.firstYear(), 0, 0);
      case Piece.DecadeOf decade -> new Stamp(Grain.DECADE, decadeYear(stamp, decade.tens()), 0, 0);
      case Piece.Century century -> new Stamp(Grain.CENTURY, century.number() * 100 - 100, 0, 0);
      case Piece.Shift shift -> shift(stamp, shift);
      case Piece.EdgeOf edge -> edge(edge);
      case Piece.Half half -> new Stamp(Grain.HALF, years.of(stamp), half.number(), 0);
      case Piece.Quarter quarter ->
          new Stamp(Grain.QUARTER, years.ofQuarter(stamp, quarter.number()), quarter.number(), 0);
      case Piece.Season season ->
          new Stamp(Grain.SEASON, years.ofSeason(stamp, season.number()), season.number(), 0);
      case Piece.Month month -> month(stamp, month.number());
      case Piece.Day day -> day(stamp, day.number());
      case Piece.DatedWeekday dated -> dated(dated);
      case Piece.Weekday weekday -> weekday(stamp, weekday.number());
      case Piece.Weekend weekend -> weekend(stamp);
      case Piece.LunarDay day ->
          lunar
              .day(years.ofLunarMonth(stamp, day.month()), day.month(), day.day())
              .map(Stamp::day)
              .orElse(null);
      case Piece.SamePeriod same -> samePeriod(stamp);
      case Piece.Nth nth -> Calendar.nth(stamp, nth);
      case Piece.Plus plus -> Calendar.plus(stamp, plus.unit(), plus.by());
      case Piece.Festival festival -> stamp;
      case Piece.DayAfter day -> stamp;
      case Piece.OwnYear own -> Stamp.year(own.from());
      case Piece.OwnYearShift own -> Stamp.year(published.year() + own.by());
      case Piece.Part part -> stamp;
      case Piece.Clock clock -> stamp;
      case Piece.Edge edge -> stamp;
      case Piece.InWeek week -> stamp == null ? null : Calendar.week(stamp, 0);
    };
  }

  private static int decadeYear(Stamp century, int tens) {
    if (century != null && century.grain() == Grain.CENTURY) {
      return century.year() + tens;
    }
    return tens >= 30 ? 1900 + tens : 2000 + tens;
  }

  private Stamp shift(Stamp stamp, Piece.Shift shift) {
    int by = shift.by();
    Stamp today = discourse.today();
    Stamp base = shift.fromMention() ? discourse.last() : today;
    return switch (shift.unit()) {
      case CENTURY -> new Stamp(Grain.CENTURY, (today.year() / 100 + by) * 100, 0, 0);
      case YEAR -> {
        Stamp from = shift.fromMention() && by < 0 ? discourse.yearToCountFrom(span) : base;
        Stamp year = Stamp.year(from.year() == 0 ? 0 : from.year() + by);
        yield years.isOneAfter(shift, year, isWholeYear, isSamePeriod)
            ? Stamp.year(year.year() - 1)
            : year;
      }
      case QUARTER -> {
        Stamp quarter = quarter(base, by);
        yield isCompared(shift, quarter) ? quarter(base, by - 1) : quarter;
      }
      case MONTH -> {
        Stamp month = Calendar.month(stamp, base, by);
        yield isCompared(shift, month) ? Calendar.month(stamp, month, -1) : month;
      }
      case WEEK -> Calendar.week(base, by);
      default -> Calendar.day(shift.fromMention() ? dayToCountFrom(by) : today, by);
    };
  }

  /** 5月增长6.4%,比上月加快: what is compared with the last month is not that month itself. */
  private boolean isCompared(Piece.Shift shift, Stamp found) {
    return shift.by() == -1
        && !shift.fromMention()
        && found.equals(discourse.inSentence(span))
        && around.isCompared();
  }

  private Stamp dayToCountFrom(int by) {
    return by > 0 ? discourse.toldDay() : discourse.lastDay();
  }

  private static Stamp quarter(Stamp base, int by) {
    int month = base.month();
    if (base.year() == 0 || month == 0) {
      return new Stamp(Grain.QUARTER, base.year(), 0, 0);
    }
    int quarter = base.year() * 4 + (month - 1) / 3 + by;
    return new Stamp(Grain.QUARTER, Math.floorDiv(quarter, 4), Math.floorMod(quarter, 4) + 1, 0);
  }

  private Stamp edge(Piece.EdgeOf edge) {
    if (edge.unit() == Grain.YEAR) {
      return Stamp.year(years.ofEdge(edge.section()));
    }
    Stamp last = discourse.inSentence(span);
    if (last == null || last.month() == 0) {
      last = discourse.monthOfStory(span);
    }
    Stamp month = last != null ? last : discourse.today();
    return Stamp.month(month.year(), month.month());
  }

  private Stamp month(Stamp stamp, int month) {
    if (stamp != null && stamp.grain() != Grain.DAY && stamp.grain() != Grain.WEEK) {
      return Stamp.month(stamp.year(), month);
    }
    if (stamp != null) { // the month in brackets behind a day or a week
      return Stamp.month(Calendar.nearYear(stamp.year(), stamp.month(), month), month);
    }
    if (inherited != null && inherited.year() != 0) {
      boolean later = inherited.month() > month;
      return Stamp.month(inherited.year() + (later ? 1 : 0), month);
    }
    Stamp listed = discourse.inList(span);
    if (listed != null && listed.year() != 0 && listed.month() != 0) { // 去年11月及12月
      return Stamp.month(listed.year() + (listed.month() > month ? 1 : 0), month);
    }
    int story = discourse.yearOfStory(span);
    if (story != 0) {
      return Stamp.month(story, month);
    }
    if (published.year() == 0) {
      return Stamp.month(discourse.last().year(), month);
    }
    int coming = discourse.yearOfComing(span);
    if (coming != 0 && around.tense() == Tense.FUTURE) {
      return Stamp.month(coming, month);
    }
    int assumed = assumptions.yearOfMonth(month, around);
    int ahead = discourse.yearAheadInSentence(span, isOnDay);
    boolean isAhead = ahead != 0 && month < published.month() && assumed == published.year();
    return Stamp.month(isAhead && mayLieAhead() ? ahead : assumed, month); // 明年推出,3月31日截止
  }

  /** Whether nothing says that what is spoken of is over. */
  private boolean mayLieAhead() {
    return around.tense() != Tense.PAST && !around.isOver();
  }

  private Stamp day(Stamp stamp, int day) {
    if (stamp != null) {
      return switch (stamp.grain()) {
        case MONTH -> Stamp.day(stamp.year(), stamp.index(), day);
        case DAY -> stamp.day() == day ? stamp : Calendar.nearDay(stamp, day);
        case WEEK, WEEKEND ->
            stamp.first().map(d -> Calendar.nearDay(Stamp.day(d), day)).orElse(null);
        default -> null;
      };
    }
    if (inherited != null && inherited.month() > 0) {
      Stamp month = Stamp.month(inherited.year(), inherited.month());
      Stamp of = inherited.day() > day ? Calendar.month(null, month, 1) : month;
      return Stamp.day(of.year(), of.index(), day);
    }
    Stamp listed = discourse.inList(span);
    if (listed != null && listed.grain() == Grain.DAY && listed.day() < day) { // 3月4日及5日
      return Stamp.day(listed.year(), listed.month(), day);
    }
    Stamp story = discourse.monthOfStory(span);
    return story != null
        ? Stamp.day(story.year(), story.index(), day)
        : assumptions.day(day, around);
  }

  /** The next day with that number and weekday; of the past the last one. */
  private Stamp dated(Piece.DatedWeekday dated) {
    LocalDate today = discourse.today().first().orElse(null);
    int forward = around.tense() == Tense.PAST ? -1 : 1;
    for (int sign : new int[] {forward, -forward}) {
      for (int months = 0; today != null && months <= MOST_MONTHS; months++) {
        LocalDate month = today.plusMonths((long) sign * months).withDayOfMonth(1);
        if (dated.day() <= month.lengthOfMonth()) {
          LocalDate day = month.withDayOfMonth(dated.day());
          boolean ahead = sign * day.compareTo(today) >= 0;
          if (ahead && day.getDayOfWeek().getValue() == dated.weekday()) {
            return Stamp.day(day);
          }
        }
      }
    }
    return assumptions.day(dated.day(), around);
  }

  private Stamp weekday(Stamp stamp, int weekday) {
    if (stamp == null) {
      Stamp from = inherited != null ? inherited : discourse.inList(span);
      if (from != null && from.grain() == Grain.DAY && from.first().isPresent()) {
        LocalDate first = from.first().get();
        int by = Math.floorMod(weekday - first.getDayOfWeek().getValue(), DAYS_OF_WEEK);
        if (inherited != null || (by > 0 && by <= MOST_LISTED)) { // 周六及周日
          return Stamp.day(first.plusDays(by));
        }
      }
      return assumptions.weekday(weekday, around);
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
    Stamp week = stamp;
    if (stamp == null) {
      week = Calendar.week(discourse.today(), assumptions.weekend(around));
    } else if (stamp.equals(Calendar.week(discourse.today(), 0))) {
      week = Calendar.week(discourse.today(), assumptions.presentWeekend(around));
    }
    return new Stamp(Grain.WEEKEND, week.year(), week.index(), 0);
  }

  /** 去年同期: what was spoken of last, in that year. */
  private Stamp samePeriod(Stamp year) {
    Stamp last = discourse.last();
    boolean narrower = last.grain().compareTo(Grain.YEAR) > 0 && last.grain() != Grain.DAY;
    return narrower && year != null
        ? new Stamp(last.grain(), year.year(), last.index(), last.day())
        : year;
  }
}
