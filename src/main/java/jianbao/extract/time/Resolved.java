package jianbao.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import jianbao.document.TimeValue;
import jianbao.document.TimeValue.Kind;
import jianbao.text.Digits;

/**
 * A stretch of the calendar with a time on it.
 *
 * @param stamp the stretch; null where only the time is known
 * @param time the time in TIMEX3, as 22:00 or EV; empty for none
 * @param begins the first minute of the time
 * @param ends the last minute of the time
 * @param section which part of the stretch is meant
 */
record Resolved(Stamp stamp, String time, String begins, String ends, Section section) {

  static Resolved of(Stamp stamp) {
    return of(stamp, Section.WHOLE);
  }

  static Resolved of(Stamp stamp, Section section) {
    return new Resolved(stamp, "", "", "", section);
  }

  /** A part of a day. */
  static Resolved of(Stamp day, String code, String begins, String ends) {
    return new Resolved(day, code, begins, ends, Section.WHOLE);
  }

  /** A time of the clock on a day; the day is null where it is not known, the second may be -1. */
  static Resolved at(Stamp day, int hour, int minute, int second) {
    String time = Digits.padded(hour, 2) + ":" + Digits.padded(minute, 2);
    String exact = second < 0 ? time : time + ":" + Digits.padded(second, 2);
    return of(day, exact, exact, exact);
  }

  TimeValue value() {
    String day = stamp == null ? "XXXX-XX-XX" : stamp.timex();
    Optional<LocalDate> first = stamp == null ? Optional.empty() : stamp.first();
    if (!time.isEmpty()) {
      return new TimeValue(
          Kind.TIME,
          day + "T" + time,
          first.map(d -> d + "T" + begins),
          first.map(d -> d + "T" + ends));
    }
    Optional<LocalDate> last = stamp == null ? Optional.empty() : stamp.last();
    return new TimeValue(
        Kind.DATE,
        day,
        first.map(d -> section.first(stamp.grain(), d, last.orElse(d)).toString()),
        last.map(d -> section.last(stamp.grain(), first.orElse(d), d).toString()));
  }
}
