package jianbao.extract.time;

import java.time.LocalDate;

/**
 * A part of a year, month or week that words such as early, 中旬 and 底 mean. The value in TIMEX3 is
 * that of the whole; only the first and last day tell the part: a third of a month (上旬, 中旬, 下旬),
 * three to four months of a year, three days of a week.
 */
enum Section {
  WHOLE,
  START,
  MIDDLE,
  END;

  /** The first day of the part; that of the whole where there is no such part. */
  LocalDate first(Grain grain, LocalDate first, LocalDate last) {
    return switch (this) {
      case WHOLE, START -> first;
      case MIDDLE ->
          switch (grain) {
            case MONTH -> first.plusDays(10);
            case YEAR -> first.plusMonths(4);
            case WEEK -> first.plusDays(1);
            default -> first;
          };
      case END ->
          switch (grain) {
            case MONTH -> first.plusDays(20);
            case YEAR -> first.plusMonths(8);
            case WEEK -> first.plusDays(4);
            default -> first;
          };
    };
  }

  /** The last day of the part; that of the whole where there is no such part. */
  LocalDate last(Grain grain, LocalDate first, LocalDate last) {
    return switch (this) {
      case WHOLE, END -> last;
      case START ->
          switch (grain) {
            case MONTH -> first.plusDays(9);
            case YEAR -> first.plusMonths(3).minusDays(1);
            case WEEK -> first.plusDays(2);
            default -> last;
          };
      case MIDDLE ->
          switch (grain) {
            case MONTH -> first.plusDays(19);
            case YEAR -> first.plusMonths(8).minusDays(1);
            case WEEK -> first.plusDays(4);
            default -> last;
          };
    };
  }
}
