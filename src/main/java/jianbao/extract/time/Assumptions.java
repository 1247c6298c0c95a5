package jianbao.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** What is taken for granted where a text leaves out the year, the month or the day. */
interface Assumptions {

  /** The year of a month without one. */
  int yearOfMonth(int month, Surroundings around);

  /** The day that a number alone means: 26日. */
  Stamp day(int number, Surroundings around);

  /** The day that a weekday alone means, from 1 for Monday. */
  Stamp weekday(int weekday, Surroundings around);

  /**
   * The day of a month that a weekday was said beside, where no year was.
   *
   * @param day the day in the year taken for granted
   */
  default Stamp agreeing(Stamp day, int weekday, Surroundings around) {
    return day;
  }

  /** By how many weeks the weekend without a week lies from this one. */
  int weekend(Surroundings around);

  /** By how many weeks 本周末 lies from the weekend of this week. */
  default int presentWeekend(Surroundings around) {
    return 0;
  }

  /**
   * The year of a festival without one.
   *
   * @param days the first day of the festival in each year
   */
  int yearOfFestival(IntFunction<Optional<LocalDate>> days, Surroundings around);

  /** What lies a length away from a day: three weeks ago. */
  Stamp away(Stamp from, Grain unit, int by);

  /**
   * A time of the clock without a day.
   *
   * @param clock the hour as said, from 0 to 24, and the minute, from 0
   * @param open whether it may be twelve hours later, too
   */
  Resolved clock(Piece.Clock clock, boolean open, Surroundings around);
}
