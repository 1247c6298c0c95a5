package jianbao.extract.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.document.PartialDate;

/** Financial and school years, which begin on other days in other places. Immutable. */
final class OwnYears {

  /** Month and day, by kind and region. */
  private final Map<String, String> firstDays = new HashMap<>();

  OwnYears(Models models) {
    for (DataLine line : models.lines("rules/years.tsv")) {
      String[] cells = line.cells(3);
      firstDays.put(cells[0] + "/" + cells[1], cells[2]);
    }
  }

  /** The first day of the year that begins in a calendar year. */
  LocalDate begin(int year, boolean school, String region) {
    String kind = school ? "school/" : "fiscal/";
    String day = firstDays.getOrDefault(kind + region, firstDays.get(kind + "*"));
    return LocalDate.of(
        year, Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3)));
  }

  /** The calendar year that the own year of a day began in; empty if the month is not known. */
  Optional<Integer> present(PartialDate day, boolean school, String region) {
    if (day.year() == 0 || day.month() == 0) {
      return Optional.empty();
    }
    LocalDate begin = begin(day.year(), school, region);
    return Optional.of(day.month() < begin.getMonthValue() ? day.year() - 1 : day.year());
  }
}
