package jianbao.extract.time;

/** How wide a stretch of the calendar is, the widest first. */
enum Grain {
  CENTURY,
  DECADE,
  YEAR,
  HALF,
  SEASON,
  QUARTER,
  MONTH,
  WEEK,
  WEEKEND,
  DAY
}
