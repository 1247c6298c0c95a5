package jianbao.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** The days of festivals and holidays. Immutable and thread-safe. */
final class Festivals {

  /** First and last day. */
  record Days(LocalDate first, LocalDate last) {

    /** The day behind the last one. */
    Days dayAfter() {
      return new Days(last.plusDays(1), last.plusDays(1));
    }
  }

  /** The rule of the first day and that of the last. */
  private record Rule(YearlyDay first, YearlyDay last) {

    Optional<Days> in(int year) {
      Optional<LocalDate> begin = first.in(year);
      Optional<LocalDate> end = first == last ? begin : last.in(year);
      if (begin.isEmpty() || end.isEmpty()) {
        return Optional.empty();
      }
      LocalDate from = begin.get();
      Optional<LocalDate> to = end.get().isBefore(from) ? last.in(year + 1) : end;
      return to.map(day -> new Days(from, day));
    }
  }

  private final LunarCalendar lunar;

  /** By id, and by id and region or year: {@code national/TW}, {@code golden-week/2025}. */
  private final Map<String, Rule> rules = new HashMap<>();

  Festivals(Models models) {
    this.lunar = new LunarCalendar(models);
    for (DataLine line : models.lines("rules/festivals.tsv")) {
      String[] cells = line.cells(2);
      rules.put(cells[0], rule(line, cells[1]));
      for (int i = 2; i < cells.length; i++) {
        int equals = cells[i].indexOf('=');
        if (equals < 0) {
          throw line.fault("expected REGION=DAY or YEAR=DAY, found '" + cells[i] + "'");
        }
        rules.put(
            cells[0] + "/" + cells[i].substring(0, equals),
            rule(line, cells[i].substring(equals + 1)));
      }
    }
  }

  private Rule rule(DataLine line, String text) {
    try {
      int dots = text.indexOf("..");
      YearlyDay first = YearlyDay.parse(dots < 0 ? text : text.substring(0, dots), lunar);
      return new Rule(first, dots < 0 ? first : YearlyDay.parse(text.substring(dots + 2), lunar));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw line.fault(e.getMessage());
    }
  }

  /** The ids that hold in every region and year. */
  Set<String> ids() {
    return rules.keySet().stream()
        .filter(id -> id.indexOf('/') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  LunarCalendar lunar() {
    return lunar;
  }

  /** The days of a festival in a year; empty if the table of the lunar year ends before. */
  Optional<Days> of(String id, int year, String region) {
    Rule own = rules.getOrDefault(id + "/" + region, rules.get(id));
    Rule rule = rules.getOrDefault(id + "/" + year, own);
    if (rule == null || year < 1 || year > 9999) {
      return Optional.empty();
    }
    return rule.in(year);
  }
}
