package jianbao.index.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A range of days, both ends in it.
 *
 * @param from the first, counted from 1970-01-01; {@link Integer#MIN_VALUE} for an open end
 * @param to the last, counted from 1970-01-01; {@link Integer#MAX_VALUE} for an open end
 */
public record DayRange(int from, int to) {

  public DayRange {
    if (from > to) {
      throw new IllegalArgumentException("days [" + from + ", " + to + "] are inverted");
    }
  }

  /**
   * The days of {@code 2025}, {@code 2025-02}, {@code 2025-02-27}, also with slashes or as
   * 2025年2月27日.
   *
   * @return empty if {@code text} is no date
   */
  public static Optional<DayRange> parse(String text) {
    String[] parts =
        text.strip().replaceAll("[年月]$|日$", "").replaceAll("[年月/.]", "-").split("-", -1);
    if (parts.length > 3 || !parts[0].matches("[0-9]{4}")) {
      return Optional.empty();
    }
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].matches("[0-9]{1,2}")) {
        return Optional.empty();
      }
    }
    try {
      int year = Integer.parseInt(parts[0]);
      if (parts.length == 1) {
        return Optional.of(of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
      if (parts.length == 2) {
        return Optional.of(of(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(parts[2]));
      return Optional.of(of(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DayRange of(LocalDate from, LocalDate to) {
    return new DayRange((int) from.toEpochDay(), (int) to.toEpochDay());
  }

  /** {@code 2025-02-01 to 2025-02-28}; an open end is left out. */
  @Override
  public String toString() {
    String first = from == Integer.MIN_VALUE ? "" : LocalDate.ofEpochDay(from).toString();
    String last = to == Integer.MAX_VALUE ? "" : LocalDate.ofEpochDay(to).toString();
    if (first.equals(last)) {
      return first;
    }
    if (first.isEmpty()) {
      return "until " + last;
    }
    return last.isEmpty() ? "from " + first : first + " to " + last;
  }
}
