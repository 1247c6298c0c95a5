package jianbao.extract.time;

import java.math.BigDecimal;
import java.util.List;
import jianbao.extract.time.TimeDraft.Count;

/** Writes lengths in TIMEX3. Stateless. */
final class Timex {

  private Timex() {}

  /** {@code P3Y}, {@code PT2H30M}; of a range {@code P3M/P4M}. */
  static String length(List<Count> counts) {
    boolean range = false;
    for (Count count : counts) {
      range |= count.low().compareTo(count.high()) != 0;
    }
    return range ? length(counts, false) + "/" + length(counts, true) : length(counts, false);
  }

  /** How many seconds the hours, minutes or seconds of a length are; 0 for wider units. */
  static long seconds(Count count) {
    long unit =
        switch (count.unit()) {
          case "TH" -> 3600;
          case "TM" -> 60;
          case "TS" -> 1;
          default -> 0;
        };
    BigDecimal seconds = count.low().multiply(BigDecimal.valueOf(unit));
    return seconds.precision() - seconds.scale() > 12 ? 0 : seconds.longValue();
  }

  /** The least or the most of a length. */
  static String length(List<Count> counts, boolean most) {
    StringBuilder timex = new StringBuilder("P");
    boolean clock = false;
    for (Count count : counts) {
      BigDecimal number = most ? count.high() : count.low();
      String unit = count.unit();
      if (unit.startsWith("T")) {
        timex.append(clock ? "" : "T");
        clock = true;
        unit = unit.substring(1);
      } else if (unit.length() > 1) { // 10Y: a decade
        int last = unit.length() - 1;
        number = number.multiply(new BigDecimal(unit.substring(0, last)));
        unit = unit.substring(last);
      } else if (unit.equals("Q")) {
        number = number.multiply(BigDecimal.valueOf(3));
        unit = "M";
      }
      timex.append(number.toPlainString()).append(unit);
    }
    return timex.toString();
  }
}
