package jianbao.extract.time;

import static jianbao.extract.time.PointActions.join;
import static jianbao.extract.time.PointActions.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.time.TimeDraft.Count;
import jianbao.extract.time.TimeDraft.Interval;
import jianbao.extract.time.TimeDraft.Length;
import jianbao.extract.time.TimeDraft.Point;

/** What rules of points mean that count from another: two days after, the week of. Stateless. */
final class CountedActions {

  private CountedActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("plus-before", parts -> plus(parts, 1));
    actions.put("minus-before", parts -> plus(parts, -1));
    actions.put("plus-behind", parts -> plus(fromNow(parts), parts, 1));
    actions.put("minus-behind", parts -> plus(fromNow(parts), parts, -1));
    actions.put("ahead-at", CountedActions::aheadAt);
    actions.put("date-for", CountedActions::lasting);
    actions.put("weekdays-on", CountedActions::weekdaysOn);
    actions.put("after-next-week", parts -> afterNext(parts, Grain.WEEK));
    actions.put("after-next-year", parts -> afterNext(parts, Grain.YEAR));
    actions.put("week-ending", CountedActions::weekEnding);
    actions.put("week-of", CountedActions::weekOf);
    actions.put("upcoming", CountedActions::upcoming);
    actions.put("week-number", CountedActions::weekNumber);
    return actions;
  }

  /** Three weeks from tomorrow, thanksgiving in two years. */
  private static Object plus(Parts parts, int sign) {
    return plus(new ArrayList<>(join(parts).pieces()), parts, sign);
  }

  /** The pieces of the points; a festival is the one that comes behind the length. */
  private static List<Piece> fromNow(Parts parts) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : join(parts).pieces()) {
      pieces.add(piece instanceof Piece.Festival f ? new Piece.Festival(f.id(), true) : piece);
    }
    return pieces;
  }

  private static Object plus(List<Piece> pieces, Parts parts, int sign) {
    for (Count count : parts.first(Length.class).counts()) {
      Grain grain = TimeResolver.grain(count.unit());
      if (grain == null || count.low().precision() > 6) {
        return null;
      }
      pieces.add(new Piece.Plus(grain, sign * count.low().intValue()));
    }
    return PointActions.inOrder(pieces);
  }

  /** In seven days at five: the clock of a day that is counted from today; null for hours. */
  private static Object aheadAt(Parts parts) {
    return plus(new ArrayList<>(today().and(join(parts)).pieces()), parts, 1);
  }

  private static Point today() {
    return Point.of(new Piece.Shift(Grain.DAY, 0, false));
  }

  /** 18 December for ten days: both ends are counted in. */
  private static Object lasting(Parts parts) {
    Point from = join(parts);
    List<Piece> pieces = new ArrayList<>(from.pieces());
    pieces.add(new Piece.Plus(Grain.DAY, -1));
    Object to = plus(pieces, parts, 1);
    return to instanceof Point last ? new Interval(from, last) : null;
  }

  /** Three Fridays from now: the third Friday that comes. */
  private static Point weekdaysOn(Parts parts) {
    return join(parts).and(Point.of(new Piece.Plus(Grain.WEEK, number(parts, 0) - 1)));
  }

  /** Wednesday after next: a week behind the next one. */
  private static Point afterNext(Parts parts, Grain unit) {
    return join(parts).and(Point.of(new Piece.Plus(unit, 1)));
  }

  /** The week that ends with a day. */
  private static Object weekEnding(Parts parts) {
    Object last = PointActions.sorted(parts);
    return last instanceof Point day
        ? new Interval(day.and(Point.of(new Piece.Plus(Grain.DAY, -6))), day)
        : last;
  }

  /** The week of a day. */
  private static Object weekOf(Parts parts) {
    Object first = PointActions.sorted(parts);
    return first instanceof Point day ? day.and(Point.of(new Piece.InWeek())) : first;
  }

  /** Two upcoming weeks: the second week from now. */
  private static Object upcoming(Parts parts) {
    Grain grain = TimeResolver.grain(parts.first(TimeWords.Unit.class).code());
    return grain == null ? null : Point.of(new Piece.Shift(grain, number(parts, 0), false));
  }

  /** Week 31 of the year. */
  private static Object weekNumber(Parts parts) {
    int week = number(parts, 0);
    return week > 53
        ? null
        : Point.of(new Piece.Shift(Grain.YEAR, 0, false), new Piece.Nth(week, Grain.WEEK, 0));
  }
}
