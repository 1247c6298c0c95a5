package jianbao.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import jianbao.document.PartialDate;
import jianbao.extract.time.TenseCues.Tense;

/** News tells what has happened of late, and says when something lies ahead. */
final class NewsAssumptions implements Assumptions {

  /** A month so far ahead of that of publication is one of the year before, and the reverse. */
  private static final int FAR_AHEAD = 8;

  private static final int FAR_BEHIND = -9;

  /** A day so far ahead of that of publication is one of the month before, and the reverse. */
  private static final int DAYS_AHEAD = 12;

  private static final int DAYS_BEHIND = 15;

  private static final int SATURDAY = 6;

  /** A festival more than so many days away is that of the other year. */
  private static final int FAR = 300;

  private final Discourse discourse;
  private final PartialDate published;

  NewsAssumptions(Discourse discourse) {
    this.discourse = discourse;
    this.published = discourse.published();
  }

  @Override
  public int yearOfMonth(int month, Surroundings around) {
    int distance = published.month() == 0 ? 0 : month - published.month();
    boolean over = distance >= (around.tense() == Tense.PAST ? 1 : FAR_AHEAD);
    if (over && around.tense() != Tense.FUTURE) {
      return published.year() - 1;
    }
    return distance <= FAR_BEHIND && around.tense() == Tense.FUTURE
        ? published.year() + 1
        : published.year();
  }

  @Override
  public Stamp day(int number, Surroundings around) {
    Stamp last = discourse.last();
    if (published.day() == 0 && last.grain() == Grain.DAY && last.month() > 0) {
      return Stamp.day(last.year(), last.month(), number);
    }
    Stamp month = Stamp.month(published.year(), published.month());
    if (published.day() > 0
        && number > published.day() + DAYS_AHEAD
        && around.tense() != Tense.FUTURE) {
      month = Calendar.month(null, month, -1);
    } else if (number < published.day() - DAYS_BEHIND && around.tense() == Tense.FUTURE) {
      month = Calendar.month(null, month, 1);
    }
    return Stamp.day(month.year(), month.index(), number);
  }

  @Override
  public Stamp weekday(int weekday, Surroundings around) {
    Optional<LocalDate> today = discourse.today().first();
    if (today.isEmpty()) {
      return Stamp.day(published.year(), published.month(), 0);
    }
    int back = Math.floorMod(today.get().getDayOfWeek().getValue() - weekday, 7);
    LocalDate past = today.get().minusDays(back);
    boolean ahead =
        around.tense() == Tense.FUTURE || (around.tense() == Tense.UNKNOWN && around.isAnnounced());
    return Stamp.day(back > 0 && ahead ? past.plusDays(7) : past);
  }

  @Override
  public int weekend(Surroundings around) {
    Optional<LocalDate> today = discourse.today().first();
    boolean early = today.isPresent() && today.get().getDayOfWeek().getValue() < SATURDAY;
    boolean isPast =
        around.tense() == Tense.PAST
            || (isMonday() && around.tense() == Tense.UNKNOWN && !around.isAnnounced());
    return early && isPast ? -1 : 0;
  }

  @Override
  public int presentWeekend(Surroundings around) {
    boolean isOpen = around.tense() == Tense.UNKNOWN && !around.isAnnounced();
    return isMonday() && isOpen && around.isTold() ? -1 : 0;
  }

  /** On a Monday the weekend is the one that is just over. */
  private boolean isMonday() {
    Optional<LocalDate> today = discourse.today().first();
    return today.isPresent() && today.get().getDayOfWeek() == DayOfWeek.MONDAY;
  }

  @Override
  public int yearOfFestival(IntFunction<Optional<LocalDate>> days, Surroundings around) {
    int story = discourse.yearOfStory(around.span());
    Optional<LocalDate> today = discourse.today().first();
    if (story != 0 || today.isEmpty()) {
      return story != 0 ? story : discourse.today().year();
    }
    int year = today.get().getYear();
    Optional<LocalDate> day = days.apply(year);
    if (day.isEmpty()) {
      return year;
    }
    long ahead = day.get().toEpochDay() - today.get().toEpochDay();
    return switch (around.tense()) {
      case FUTURE -> ahead < 0 ? year + 1 : year;
      case PAST -> ahead > 0 ? year - 1 : year;
      case UNKNOWN -> ahead > FAR ? year - 1 : ahead < -FAR ? year + 1 : year;
    };
  }

  /** As wide as the unit: news of three weeks ago is of some day in that week. */
  @Override
  public Stamp away(Stamp from, Grain unit, int by) {
    return switch (unit) {
      case YEAR -> Stamp.year(from.year() == 0 ? 0 : from.year() + by);
      case MONTH -> Calendar.month(null, from, by);
      case WEEK -> Calendar.week(from, by);
      default -> Calendar.day(from, by);
    };
  }

  @Override
  public Resolved clock(Piece.Clock clock, boolean open, Surroundings around) {
    int said = clock.hour();
    int minute = clock.minute();
    Stamp day = discourse.dayOfClock(around);
    int hour = open ? discourse.hourBehind(said, minute, around.span()) : said;
    if (hour == 24) {
      hour = 0;
      day = day == null ? null : Calendar.day(day, 1);
    }
    discourse.rememberClock(hour * 60 + minute, around.span());
    return Resolved.at(day, hour, minute, clock.second());
  }
}
