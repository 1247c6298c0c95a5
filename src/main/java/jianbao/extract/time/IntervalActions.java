package jianbao.extract.time;

import static jianbao.extract.time.PointActions.join;
import static jianbao.extract.time.PointActions.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.time.TimeDraft.FirstOf;
import jianbao.extract.time.TimeDraft.Interval;
import jianbao.extract.time.TimeDraft.Point;

/** What rules of stretches between two points mean. Stateless. */
final class IntervalActions {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int SATURDAY = 6;
  private static final int SUNDAY = 7;

  private IntervalActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("interval", IntervalActions::interval);
    actions.put("interval-back", IntervalActions::backwards);
    actions.put("months", parts -> from(parts, new Piece.Month(number(parts, 0))));
    actions.put("days", parts -> from(parts, new Piece.Day(number(parts, 0))));
    actions.put("days-behind", IntervalActions::daysBehind);
    actions.put("days-of", IntervalActions::daysOf);
    actions.put("month-days", IntervalActions::monthDays);
    actions.put("years", IntervalActions::years);
    actions.put("years-until", IntervalActions::yearsUntil);
    actions.put("years-both", parts -> new Interval(year(parts, 0), year(parts, 1)));
    actions.put("first-months", parts -> first(parts, Grain.MONTH, MONTHS));
    actions.put("first-quarters", parts -> first(parts, Grain.QUARTER, QUARTERS));
    actions.put("weekend-days", IntervalActions::weekendDays);
    actions.put("weekend-dated", IntervalActions::weekendDated);
    actions.put("today-tomorrow", parts -> new Interval(day(0), day(1)));
    return actions;
  }

  /** 上周六及日: null for other days, which may lie apart. */
  private static Object weekendDays(Parts parts) {
    List<Point> points = parts.values(Point.class);
    Point to = points.get(points.size() - 1);
    Point from = new Point(List.of());
    for (Point point : points.subList(0, points.size() - 1)) {
      from = from.and(point);
    }
    List<Piece> week = from.pieces().stream().filter(p -> p instanceof Piece.Shift).toList();
    boolean isWeekend =
        from.first(Piece.Weekday.class).number() == SATURDAY
            && to.first(Piece.Weekday.class).number() == SUNDAY;
    return isWeekend ? new Interval(from, new Point(week).and(to)) : null;
  }

  /** 上周六及日(24至25日): each weekday with its number. */
  private static Object weekendDated(Parts parts) {
    List<Interval> intervals = parts.values(Interval.class);
    Interval days = intervals.get(0);
    Interval dated = intervals.get(1);
    return new Interval(days.from().and(dated.from()), days.to().and(dated.to()));
  }

  private static Point day(int by) {
    return Point.of(new Piece.Shift(Grain.DAY, by, false));
  }

  private static Object first(Parts parts, Grain unit, int most) {
    int count = number(parts, 0);
    Parts.Part word = parts.part("first");
    boolean before = word != null && parts.textOf(word).equals("前");
    return count > most ? null : new FirstOf(join(parts), unit, count, before);
  }

  private static Object interval(Parts parts) {
    List<TimeDraft> ends = parts.values(TimeDraft.class);
    Point from = ends.size() == 2 ? end(ends.get(0), true) : null;
    Point to = ends.size() == 2 ? end(ends.get(1), false) : null;
    return from == null || to == null ? null : new Interval(from, to);
  }

  /** The point that a stretch begins or ends at: 二战期间至1950年. */
  private static Point end(TimeDraft draft, boolean first) {
    return switch (draft) {
      case Point point -> point;
      case Interval interval -> first ? interval.from() : interval.to();
      default -> null;
    };
  }

  /** 3 June to 6 June 2025, January and April 2020: the first takes the year of the second. */
  private static Object backwards(Parts parts) {
    List<Point> points = parts.values(Point.class);
    if (points.size() < 2) {
      return null;
    }
    Point to = points.get(1);
    Point from = onDay(inHalf(points.get(0), to), to);
    if (from == null) {
      return null;
    }
    Piece.Year year = to.first(Piece.Year.class);
    Piece.Month month = from.first(Piece.Month.class);
    Piece.Month last = to.first(Piece.Month.class);
    boolean open = from.first(Piece.Year.class) == null && from.first(Piece.Shift.class) == null;
    if (year == null || month == null || last == null || !open) {
      return new Interval(from, to);
    }
    boolean before = month.number() > last.number();
    Piece.Year own = new Piece.Year(year.year() - (before ? 1 : 0));
    return new Interval(Point.of(own).and(from), to);
  }

  /**
   * 6am to 11pm on November 15: both hours are of that day. Null where the first is the greater and
   * nothing tells of which half of the day they are (10:30 to 3 on Friday), and where two parts of
   * the day do (10am to 12pm Monday morning).
   */
  private static Point onDay(Point from, Point to) {
    Piece.Clock first = from.first(Piece.Clock.class);
    Piece.Clock last = to.first(Piece.Clock.class);
    List<Piece> day = to.pieces().stream().filter(p -> !isTime(p)).toList();
    if (first == null
        || last == null
        || day.isEmpty()
        || !from.pieces().stream().allMatch(IntervalActions::isTime)) {
      return from;
    }
    if (to.pieces().stream().filter(Piece.Part.class::isInstance).count() > 1) {
      return null;
    }
    boolean halved = from.first(Piece.Part.class) != null || to.first(Piece.Part.class) != null;
    return halved || first.hour() <= last.hour() ? new Point(day).and(from) : null;
  }

  private static boolean isTime(Piece piece) {
    return piece instanceof Piece.Clock || piece instanceof Piece.Part;
  }

  /** Monday 1-3 pm: the first hour is of the half of the day of the second. */
  private static Point inHalf(Point from, Point to) {
    Piece.Clock first = from.first(Piece.Clock.class);
    Piece.Clock last = to.first(Piece.Clock.class);
    Piece.Part part = to.first(Piece.Part.class);
    boolean open = first != null && from.first(Piece.Part.class) == null;
    boolean same = open && last != null && part != null && to.pieces().size() == 2;
    return same && first.hour() < last.hour() && last.hour() < 12 ? from.and(Point.of(part)) : from;
  }

  /** 今年1至10月, 本月17至22日: the first point has all but the last piece of the second. */
  private static Object from(Parts parts, Piece first) {
    List<Point> points = parts.values(Point.class);
    Point to = points.get(points.size() - 1);
    Point from = Point.of(first);
    return new Interval(points.size() > 1 ? points.get(0).and(from) : from, to);
  }

  /** From the 13th to the 15th of July: the first day is of the month of the second. */
  private static Object daysOf(Parts parts) {
    List<Point> points = parts.values(Point.class);
    Point to = points.get(points.size() - 1);
    Piece.Day own = points.size() > 1 ? points.get(0).first(Piece.Day.class) : null;
    int first = own != null ? own.number() : number(parts, 0);
    Piece.Day last = to.first(Piece.Day.class);
    if (last == null || first >= last.number()) {
      return null;
    }
    List<Piece> month = to.pieces().stream().filter(p -> !(p instanceof Piece.Day)).toList();
    return new Interval(new Point(month).and(Point.of(new Piece.Day(first))), to);
  }

  /** April 17 to 19: the second day is of the month of the first; null if it lies before it. */
  private static Object daysBehind(Parts parts) {
    Point from = parts.first(Point.class);
    Piece.Day first = from.first(Piece.Day.class);
    Point behind = parts.values(Point.class).size() > 1 ? parts.values(Point.class).get(1) : null;
    Piece.Day nth = behind == null ? null : behind.first(Piece.Day.class);
    int last = nth == null ? number(parts, 0) : nth.number();
    return first == null || last <= first.number()
        ? null
        : new Interval(from, Point.of(new Piece.Day(last)));
  }

  /** November between 19 and 20. */
  private static Object monthDays(Parts parts) {
    Object month = PointActions.sorted(parts);
    int first = number(parts, 0);
    int last = number(parts, 1);
    return month instanceof Point of && first < last
        ? new Interval(of.and(Point.of(new Piece.Day(first))), Point.of(new Piece.Day(last)))
        : null;
  }

  private static Point year(Parts parts, int index) {
    return Point.of(new Piece.Year(number(parts, index)));
  }

  /** 2010年之后2018年之前: the last year is the one before the second. */
  private static Object yearsUntil(Parts parts) {
    List<Point> points = parts.values(Point.class);
    Piece.Year end = points.get(1).first(Piece.Year.class);
    return new Interval(points.get(0), Point.of(new Piece.Year(end.year() - 1)));
  }

  /** 2018至2020年. */
  private static Object years(Parts parts) {
    Point from = Point.of(new Piece.Year(number(parts, 0)));
    return new Interval(from, parts.first(Point.class));
  }
}
