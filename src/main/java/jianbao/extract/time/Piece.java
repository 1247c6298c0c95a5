package jianbao.extract.time;

/** A part of a date or time expression, as the text has it. */
sealed interface Piece {

  /** A year of our era; negative before it. */
  record Year(int year) implements Piece {}

  /** Two digits of a year: 97. */
  record ShortYear(int digits) implements Piece {}

  /** A year without an era that is of the Republic in Taiwan, and a length elsewhere. */
  record TaiwanYear(int year) implements Piece {}

  /** The nineties, of whichever century. */
  record DecadeOf(int tens) implements Piece {}

  /** A decade with its century. */
  record Decade(int firstYear) implements Piece {}

  /** The nth century. */
  record Century(int number) implements Piece {}

  /**
   * So many units from the day of publication, or from the date spoken of before.
   *
   * @param unit year, quarter, month, week, day, or century
   * @param by how many; negative for the past
   * @param fromMention whether it counts from the date spoken of before
   */
  record Shift(Grain unit, int by, boolean fromMention) implements Piece {}

  /** A half of a year, 1 or 2. */
  record Half(int number) implements Piece {}

  /** A quarter, 1 to 4. */
  record Quarter(int number) implements Piece {}

  /** Spring 1, summer 2, autumn 3, winter 4. */
  record Season(int number) implements Piece {}

  /** A month, 1 to 12. */
  record Month(int number) implements Piece {}

  /** A day of the month. */
  record Day(int number) implements Piece {}

  /** Monday 1 to Sunday 7. */
  record Weekday(int number) implements Piece {}

  /** A day of the month that falls on a weekday. */
  record DatedWeekday(int day, int weekday) implements Piece {}

  /** Saturday and Sunday. */
  record Weekend() implements Piece {}

  /**
   * A festival or holiday, by its id.
   *
   * @param fromNow whether a length beside it counts from now: Christmas three months ago
   */
  record Festival(String id, boolean fromNow) implements Piece {}

  /** A day of the lunar calendar. */
  record LunarDay(int month, int day) implements Piece {}

  /**
   * A year that does not begin in January, by the years it lies in.
   *
   * @param from the year it begins in
   * @param named whether only one year was named (2024年度), so that it may be the calendar year
   * @param school whether it is a school year
   */
  record OwnYear(int from, boolean named, boolean school) implements Piece {}

  /** The same, counted from that of the day of publication. */
  record OwnYearShift(int by, boolean school) implements Piece {}

  /** The end, middle or begin of the year or month that is spoken of: 年底. */
  record EdgeOf(Grain unit, Section section) implements Piece {}

  /** The begin, middle or end of what the pieces before it say. */
  record Edge(Section section) implements Piece {}

  /** The week that the day before it lies in. */
  record InWeek() implements Piece {}

  /**
   * The nth day, weekday, week or weekend of what the pieces before it say.
   *
   * @param n from 1; negative from the end: -1 is the last
   * @param unit day, week or weekend
   * @param weekday 1 to 7 where weekdays are counted, else 0
   */
  record Nth(int n, Grain unit, int weekday) implements Piece {}

  /** So many days, weeks, months or years from what the pieces before it say. */
  record Plus(Grain unit, int by) implements Piece {}

  /** The day after the last day of a festival: 中秋翌日. */
  record DayAfter() implements Piece {}

  /** 同期: the stretch spoken of before, in another year. */
  record SamePeriod() implements Piece {}

  /**
   * A part of the day.
   *
   * @param code MO, MI, AF, EV or NI
   * @param half which half of the day its hours are in
   */
  record Part(String code, HalfDay half) implements Piece {}

  /** Which hours of the twelve-hour clock a part of the day means. */
  enum HalfDay {
    /** 1 to 12 as they are; 12 is midnight. */
    AM,
    /** 12 at noon, 1 to 11 in the afternoon or at night. */
    PM,
    /** About noon: 11 before it, 12 at it, 1 behind it. */
    NOON
  }

  /**
   * A time on the clock.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59, or -1
   * @param second 0 to 59, or -1
   */
  record Clock(int hour, int minute, int second) implements Piece {}
}
