package jianbao.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A day that comes round every year, by a rule. */
@FunctionalInterface
interface YearlyDay {

  /** The first such day of a year; empty if there is none, or if a table does not reach so far. */
  Optional<LocalDate> in(int year);

  /**
   * Reads a rule, as {@code festivals.tsv} describes them.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  static YearlyDay parse(String rule, LunarCalendar lunar) {
    int space = rule.lastIndexOf(' ');
    if (space > 0 && "+-".indexOf(rule.charAt(space + 1)) >= 0) {
      int by = Integer.parseInt(rule.substring(space + 1));
      YearlyDay day = parse(rule.substring(0, space), lunar);
      return year -> day.in(year).map(d -> d.plusDays(by));
    }
    String[] words = rule.split(" ", -1);
    return switch (words[0]) {
      case "easter" -> year -> Optional.of(Easter.gregorian(year));
      case "orthodox" -> year -> Optional.of(Easter.orthodox(year));
      case "lunar" -> lunar(words[1], lunar);
      case "term" -> year -> lunar.term(year, Integer.parseInt(words[1]));
      case "nth" ->
          nth(Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
      case "last" -> nth(Integer.parseInt(words[1]), Integer.parseInt(words[2]), -1);
      case "islamic" -> islamic(monthDay(words[1]));
      case "hebrew" -> hebrew(monthDay(words[1]));
      case "hindu" -> hindu(monthDay(words[1]), HinduCalendar.Moment.of(words[2]));
      case "off-sabbath" -> offSabbath(parse(rule.substring(space(rule) + 1), lunar));
      case "wandering" -> wandering(LocalDate.parse(words[1]));
      case "workday" -> workday(fixed(monthDay(words[1])));
      case "not-sunday" -> notSunday(fixed(monthDay(words[1])));
      default -> fixed(monthDay(rule));
    };
  }

  private static int[] monthDay(String text) {
    int dash = text.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException("no such rule of a day: " + text);
    }
    String day = text.substring(dash + 1);
    return new int[] {
      Integer.parseInt(text.substring(0, dash)), day.equals("last") ? 0 : Integer.parseInt(day)
    };
  }

  private static YearlyDay fixed(int[] monthDay) {
    LocalDate.of(2000, monthDay[0], monthDay[1]); // fails for a day that no year has
    return year -> Optional.of(LocalDate.of(year, monthDay[0], monthDay[1]));
  }

  /** The nth weekday of a month; the last for -1. */
  private static YearlyDay nth(int month, int weekday, int n) {
    return year ->
        Optional.of(
            LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday))));
  }

  /** The twelfth month mostly ends in the next year of ours: the one inside the year counts. */
  private static YearlyDay lunar(String text, LunarCalendar lunar) {
    int[] day = monthDay(text);
    if (day[1] == 0) {
      return year -> lunar.newYear(year).map(d -> d.minusDays(1));
    }
    return year ->
        lunar
            .day(year, day[0], day[1])
            .flatMap(
                d -> d.getYear() > year ? lunar.day(year - 1, day[0], day[1]) : Optional.of(d));
  }

  private static YearlyDay islamic(int[] day) {
    return year -> IslamicDay.in(year, day[0], day[1]);
  }

  private static YearlyDay hebrew(int[] day) {
    return year -> HebrewCalendar.evening(year, day[0], day[1]);
  }

  private static YearlyDay hindu(int[] day, HinduCalendar.Moment moment) {
    return year -> HinduCalendar.day(year, day[0], day[1], moment);
  }

  private static int space(String rule) {
    return rule.indexOf(' ');
  }

  /**
   * The evening itself, or one that keeps the day behind it and its eve clear of the Sabbath: from
   * Friday and Saturday back to Thursday, from Monday on to Tuesday (Israeli law since 2004).
   */
  private static YearlyDay offSabbath(YearlyDay evening) {
    return year ->
        evening
            .in(year)
            .map(
                d ->
                    switch (d.getDayOfWeek()) {
                      case THURSDAY -> d.minusDays(1);
                      case FRIDAY -> d.minusDays(2);
                      case SUNDAY -> d.plusDays(1);
                      default -> d;
                    });
  }

  /** A day of a calendar whose years all have 365 days. */
  private static YearlyDay wandering(LocalDate one) {
    return year -> Optional.of(one.plusDays(365L * (year - one.getYear())));
  }

  /** The day itself, or the working day nearest to it. */
  private static YearlyDay workday(YearlyDay day) {
    return year ->
        day.in(year)
            .map(
                d ->
                    switch (d.getDayOfWeek()) {
                      case SATURDAY -> d.minusDays(1);
                      case SUNDAY -> d.plusDays(1);
                      default -> d;
                    });
  }

  /** The day itself, or the Saturday before it. */
  private static YearlyDay notSunday(YearlyDay day) {
    return year -> day.in(year).map(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY ? d.minusDays(1) : d);
  }
}
