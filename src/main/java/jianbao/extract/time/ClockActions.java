package jianbao.extract.time;

import static jianbao.extract.time.PointActions.join;
import static jianbao.extract.time.PointActions.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.time.TimeDraft.Interval;
import jianbao.extract.time.TimeDraft.Point;

/** What rules of times of the clock mean. Stateless. */
final class ClockActions {

  private ClockActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("clock", ClockActions::clock);
    actions.put("clock-half", parts -> clock(parts, number(parts, 0), 30));
    actions.put("clock-quarter", parts -> clock(parts, number(parts, 0), 15 * number(parts, 1)));
    actions.put("clock-five", parts -> clock(parts, number(parts, 0), 5 * number(parts, 1)));
    actions.put("hhmm", parts -> clock(parts, number(parts, 0) / 100, number(parts, 0) % 100));
    actions.put("clock-past", parts -> past(parts, number(parts, 0), number(parts, 1)));
    actions.put("clock-quarters", parts -> past(parts, 15, number(parts, 0)));
    actions.put("clock-halves", parts -> past(parts, 30, number(parts, 0)));
    actions.put("clock-to", ClockActions::before);
    actions.put("time-range", ClockActions::range);
    actions.put("clock-24", ClockActions::ofTwentyFour);
    actions.put("clock-for", ClockActions::lasting);
    return actions;
  }

  private static Point clock(Parts parts) {
    int second = number(parts, 2);
    Point clock = clock(parts, number(parts, 0), number(parts, 1));
    if (clock == null || second < 0) {
      return clock;
    }
    Piece.Clock said = clock.first(Piece.Clock.class);
    return second > 59
        ? null
        : join(Point.of(new Piece.Clock(said.hour(), said.minute(), second)), parts);
  }

  /** 3h18: hours are counted to 24. */
  private static Point ofTwentyFour(Parts parts) {
    Point clock = clock(parts);
    boolean early = clock != null && clock.first(Piece.Clock.class).hour() < 12;
    return early ? clock.and(Point.of(new Piece.Part("MO", Piece.HalfDay.AM))) : clock;
  }

  /** 4pm for 30 minutes; null if it goes on beyond midnight, or for days. */
  private static Object lasting(Parts parts) {
    Point from = parts.first(Point.class);
    Piece.Clock clock = from.first(Piece.Clock.class);
    Piece.Part part = from.first(Piece.Part.class);
    long seconds = 0;
    for (TimeDraft.Count count : parts.first(TimeDraft.Length.class).counts()) {
      if (!count.unit().startsWith("T")) {
        return null;
      }
      seconds += Timex.seconds(count);
    }
    int hour = part == null ? clock.hour() : Placing.hour(clock.hour(), part);
    long end = 60L * hour + Math.max(0, clock.minute()) + seconds / 60;
    return end > 24 * 60
        ? null
        : new Interval(from, Point.of(new Piece.Clock((int) end / 60, (int) end % 60, -1)));
  }

  /** 10:30 to 3: the second is of the afternoon. */
  private static Point laterOf(Point point, int hour) {
    Piece.Clock clock = point.first(Piece.Clock.class);
    boolean over = clock.hour() > 0 && clock.hour() < hour && hour <= 12;
    return over
        ? Point.of(new Piece.Clock(clock.hour() + 12, clock.minute(), clock.second()))
        : point;
  }

  /** Null if the clock does not show that. The minute is -1 where it is not said. */
  private static Point clock(Parts parts, int hour, int minute) {
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
      return null;
    }
    return join(Point.of(new Piece.Clock(hour, minute, -1)), parts);
  }

  /** Twenty past three, a quarter past noon. */
  private static Point past(Parts parts, int minute, int hour) {
    Point said = parts.first(Point.class);
    Piece.Clock noon = said == null ? null : said.first(Piece.Clock.class);
    return noon == null
        ? clock(parts, hour, minute)
        : Point.of(new Piece.Clock(noon.hour(), minute, -1));
  }

  private static Point before(Parts parts) {
    int hour = number(parts, 1);
    int minute = 60 - number(parts, 0);
    return minute < 1 ? null : clock(parts, hour == 1 ? 12 : hour - 1, minute);
  }

  /** From three to four in the afternoon tomorrow: both are of the day, and of its half. */
  private static Object range(Parts parts) {
    Point from = null;
    Point to = null;
    Point day = new Point(List.of());
    for (Point point : parts.values(Point.class)) {
      if (point.first(Piece.Clock.class) == null) {
        day = day.and(point);
      } else if (from == null) {
        from = point;
      } else {
        to = point;
      }
    }
    if (from == null || to == null) {
      return null;
    }
    Piece.Part part = to.first(Piece.Part.class);
    Piece.Part own = from.first(Piece.Part.class);
    if (part == null && own == null) {
      to = laterOf(to, from.first(Piece.Clock.class).hour());
    }
    boolean same =
        part != null
            && own == null
            && to.first(Piece.Clock.class).hour() < 12
            && from.first(Piece.Clock.class).hour() < to.first(Piece.Clock.class).hour();
    return new Interval(day.and(same ? from.and(Point.of(part)) : from), day.and(to));
  }
}
