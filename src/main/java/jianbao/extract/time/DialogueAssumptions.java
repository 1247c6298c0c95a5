package jianbao.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.IntFunction;
import jianbao.extract.time.TenseCues.Tense;

/**
 * A message or a query speaks of what comes next, counted from the moment of speaking, unless a
 * verb says otherwise.
 */
final class DialogueAssumptions implements Assumptions {

  /** A date that meets its weekday only after more years than this was said wrong. */
  private static final int LONGEST_WAIT = 3;

  private final Discourse discourse;
  private final LocalDateTime now;

  DialogueAssumptions(Discourse discourse, LocalDateTime now) {
    this.discourse = discourse;
    this.now = now;
  }

  @Override
  public int yearOfMonth(int month, Surroundings around) {
    int distance = month - now.getMonthValue();
    boolean past = around.tense() == Tense.PAST;
    return now.getYear() + (past && distance > 0 ? -1 : !past && distance < 0 ? 1 : 0);
  }

  @Override
  public Stamp day(int number, Surroundings around) {
    LocalDate today = now.toLocalDate();
    boolean past = around.tense() == Tense.PAST;
    boolean over = number < today.getDayOfMonth();
    LocalDate month = today.plusMonths(!past && over ? 1 : past && !over ? -1 : 0);
    return Stamp.day(month.getYear(), month.getMonthValue(), number);
  }

  @Override
  public Stamp weekday(int weekday, Surroundings around) {
    int today = now.getDayOfWeek().getValue();
    LocalDate day =
        around.tense() == Tense.PAST
            ? now.toLocalDate().minusDays(Math.floorMod(today - weekday - 1, 7) + 1L)
            : now.toLocalDate().plusDays(Math.floorMod(weekday - today - 1, 7) + 1L);
    return Stamp.day(day);
  }

  /** Friday, July 18: the first year from now on, or back, in which it is one; else the day. */
  @Override
  public Stamp agreeing(Stamp day, int weekday, Surroundings around) {
    int step = around.tense() == Tense.PAST ? -1 : 1;
    for (int by = 0; by < LONGEST_WAIT; by++) {
      Stamp of = Stamp.day(day.year() + by * step, day.index(), day.day());
      if (Calendar.exists(of) && of.first().get().getDayOfWeek().getValue() == weekday) {
        return of;
      }
    }
    return day;
  }

  @Override
  public int weekend(Surroundings around) {
    return around.tense() == Tense.PAST ? -1 : 0;
  }

  @Override
  public int yearOfFestival(IntFunction<Optional<LocalDate>> days, Surroundings around) {
    int year = now.getYear();
    Optional<LocalDate> day = days.apply(year);
    boolean over = day.isPresent() && day.get().isBefore(now.toLocalDate());
    boolean past = around.tense() == Tense.PAST;
    return year + (!past && over ? 1 : past && !over ? -1 : 0);
  }

  /** As exact as the moment that it counts from. */
  @Override
  public Stamp away(Stamp from, Grain unit, int by) {
    return Calendar.plus(from, unit, by);
  }

  /** The next time that the clock shows so, unless the day was spoken of. */
  @Override
  public Resolved clock(Piece.Clock clock, boolean open, Surroundings around) {
    int hour = clock.hour();
    int minute = clock.minute();
    Stamp day = discourse.inSentence(around.span());
    if (day != null && day.grain() == Grain.DAY) {
      return Resolved.at(day, hour % 24, minute, clock.second());
    }
    LocalDateTime time = now.toLocalDate().atStartOfDay().plusHours(hour).plusMinutes(minute);
    if (time.isBefore(now) && open && hour < 12) {
      time = time.plusHours(12);
    }
    if (time.isBefore(now)) {
      time = time.plusDays(1);
    }
    discourse.rememberClock(time.getHour() * 60 + time.getMinute(), around.span());
    return Resolved.at(
        Stamp.day(time.toLocalDate()), time.getHour(), time.getMinute(), clock.second());
  }
}
