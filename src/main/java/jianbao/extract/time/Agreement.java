package jianbao.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import jianbao.document.TimeValue;

/**
 * Whether a date that says twice which day it means says the same: in 6月18日(星期四) and 昨日(16日) one of
 * the two may be a slip of the pen. The value follows the more exact one; this tells the reader of
 * it. Stateless.
 */
final class Agreement {

  private Agreement() {}

  /**
   * Whether the parts of a date agree.
   *
   * @param draft what the text says
   * @param value the value that was given to it
   * @param today the day that 昨日 counts from
   */
  static boolean holds(TimeDraft draft, TimeValue value, Optional<LocalDate> today) {
    if (!(draft instanceof TimeDraft.Point point)
        || point.pieces().size() < 2
        || !value.from().equals(value.to())) {
      return true;
    }
    Optional<LocalDate> day = value.from().map(Agreement::day);
    if (day.isEmpty()) {
      return true;
    }
    Piece.Weekday weekday = point.first(Piece.Weekday.class);
    if (weekday != null && day.get().getDayOfWeek().getValue() != weekday.number()) {
      return false;
    }
    Piece.Shift shift = point.first(Piece.Shift.class);
    boolean counted = shift != null && shift.unit() == Grain.DAY && !shift.fromMention();
    return !counted || today.isEmpty() || today.get().plusDays(shift.by()).equals(day.get());
  }

  private static LocalDate day(String moment) {
    int time = moment.indexOf('T');
    return LocalDate.parse(time < 0 ? moment : moment.substring(0, time));
  }
}
