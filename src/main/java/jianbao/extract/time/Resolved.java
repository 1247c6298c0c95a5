package jianbao.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import jianbao.document.TimeValue;
import jianbao.document.TimeValue.Kind;

/**
 * A stretch of the calendar with a time on it.
 *
 * @param stamp the stretch; null where only the time is known
 * @param time the time in TIMEX3, as 22:00 or EV; empty for none
 * @param begins the first minute of the time
 * @param ends the last minute of the time
 */
record Resolved(Stamp stamp, String time, String begins, String ends) {

  static Resolved of(Stamp stamp) {
    return new Resolved(stamp, "", "", "");
  }

  TimeValue value() {
    String day = stamp == null ? "XXXX-XX-XX" : stamp.timex();
    if (time.isEmpty()) {
      return new TimeValue(
          Kind.DATE,
          day,
          stamp.first().map(LocalDate::toString),
          stamp.last().map(LocalDate::toString));
    }
    Optional<LocalDate> date = stamp == null ? Optional.empty() : stamp.first();
    return new TimeValue(
        Kind.TIME,
        day + "T" + time,
        date.map(d -> d + "T" + begins),
        date.map(d -> d + "T" + ends));
  }
}
