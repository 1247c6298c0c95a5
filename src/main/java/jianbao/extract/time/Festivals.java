package jianbao.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** The days of festivals and holidays. Immutable and thread-safe. */
final class Festivals {

  /** First and last day. */
  record Days(LocalDate first, LocalDate last) {}

  private final LunarCalendar lunar;

  /** By id, and by id and region or year: {@code national/TW}, {@code golden-week/2025}. */
  private final Map<String, String> rules = new HashMap<>();

  Festivals(Models models) {
    this.lunar = new LunarCalendar(models);
    for (DataLine line : models.lines("rules/festivals.tsv")) {
      String[] cells = line.cells(2);
      rules.put(cells[0], cells[1]);
      for (int i = 2; i < cells.length; i++) {
        int equals = cells[i].indexOf('=');
        if (equals < 0) {
          throw line.fault("expected REGION=DAY or YEAR=DAY, found '" + cells[i] + "'");
        }
        rules.put(cells[0] + "/" + cells[i].substring(0, equals), cells[i].substring(equals + 1));
      }
    }
  }

  LunarCalendar lunar() {
    return lunar;
  }

  /** The days of a festival in a year; empty if the table of the lunar year ends before. */
  Optional<Days> of(String id, int year, String region) {
    String own = rules.getOrDefault(id + "/" + region, rules.get(id));
    String rule = rules.getOrDefault(id + "/" + year, own);
    if (rule == null || year < 1 || year > 9999) {
      return Optional.empty();
    }
    int dots = rule.indexOf("..");
    if (dots < 0) {
      return day(rule, year).map(day -> new Days(day, day));
    }
    Optional<LocalDate> first = day(rule.substring(0, dots), year);
    Optional<LocalDate> last = day(rule.substring(dots + 2), year);
    return first.isPresent() && last.isPresent()
        ? Optional.of(new Days(first.get(), last.get()))
        : Optional.empty();
  }

  private Optional<LocalDate> day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return Optional.of(
          easter(year).plusDays(Integer.parseInt(rule.substring("easter".length()))));
    }
    int plus = rule.indexOf('+');
    int days = plus < 0 ? 0 : Integer.parseInt(rule.substring(plus + 1));
    String day = plus < 0 ? rule : rule.substring(0, plus);
    String[] words = day.split(" ", -1);
    Optional<LocalDate> date =
        switch (words[0]) {
          case "lunar" -> lunar(words[1], year);
          case "term" -> lunar.term(year, Integer.parseInt(words[1]));
          case "nth" ->
              Optional.of(
                  LocalDate.of(year, Integer.parseInt(words[1]), 1)
                      .with(
                          TemporalAdjusters.dayOfWeekInMonth(
                              Integer.parseInt(words[3]),
                              DayOfWeek.of(Integer.parseInt(words[2])))));
          default ->
              Optional.of(
                  LocalDate.of(
                      year,
                      Integer.parseInt(day.substring(0, 2)),
                      Integer.parseInt(day.substring(3))));
        };
    return date.map(d -> d.plusDays(days));
  }

  private Optional<LocalDate> lunar(String monthDay, int year) {
    int dash = monthDay.indexOf('-');
    int month = Integer.parseInt(monthDay.substring(0, dash));
    String day = monthDay.substring(dash + 1);
    if (day.equals("last")) {
      return lunar.newYear(year).map(d -> d.minusDays(1));
    }
    return lunar
        .day(year, month, Integer.parseInt(day))
        .flatMap(
            // the twelfth month mostly ends in the next year of ours: take the one inside this year
            d ->
                d.getYear() > year
                    ? lunar.day(year - 1, month, Integer.parseInt(day))
                    : Optional.of(d));
  }

  /** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus 1991, chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
