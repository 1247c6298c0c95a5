package jianbao.extract.time;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.number.Numeral;
import jianbao.extract.time.TimeDraft.Point;

/** What rules of points of time mean. Stateless. */
final class PointActions {

  private PointActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("join", PointActions::joined);
    actions.put("sort", PointActions::sorted);
    actions.put("moment", PointActions::moment);
    actions.put("month", parts -> Point.of(new Piece.Month(number(parts, 0))));
    actions.put("day", parts -> Point.of(new Piece.Day(number(parts, 0))));
    actions.put("day-first", parts -> sorted(Point.of(new Piece.Day(number(parts, 0))), parts));
    actions.put("day-alone", parts -> join(Point.of(new Piece.Day(number(parts, 0))), parts));
    actions.put("paren-day", parts -> join(parts).and(Point.of(new Piece.Day(number(parts, 0)))));
    actions.put("ymd", parts -> ymd(number(parts, 0), number(parts, 1), number(parts, 2)));
    actions.put("lunar", PointActions::lunar);
    actions.put("clock", parts -> clock(parts, -1));
    actions.put("clock-half", parts -> clock(parts, 30));
    actions.put("clock-quarter", parts -> clock(parts, 15 * number(parts, 1)));
    actions.put("nth", PointActions::nth);
    actions.put("week-ending", parts -> until(parts));
    return actions;
  }

  /** The number of a numeral among the parts, or -1. */
  static int number(Parts parts, int index) {
    List<Numeral> numerals = parts.values(Numeral.class);
    return index < numerals.size() ? numerals.get(index).toInt() : -1;
  }

  /** The one part that means something, or all pieces of all points. */
  private static Object joined(Parts parts) {
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof TimeDraft draft && !(draft instanceof Point)) {
        return draft;
      }
    }
    return checked(join(parts));
  }

  /** A part of a day; null if what stands before it is wider than a day. */
  private static Object moment(Parts parts) {
    Point point = checked(join(parts));
    boolean dated = point != null && point.pieces().stream().anyMatch(PointActions::isDay);
    return dated ? point : null;
  }

  private static boolean isDay(Piece piece) {
    return switch (piece) {
      case Piece.Shift shift -> shift.unit() == Grain.DAY;
      case Piece.Day d -> true;
      case Piece.Weekday w -> true;
      case Piece.Weekend w -> true;
      case Piece.Festival f -> true;
      case Piece.LunarDay d -> true;
      case Piece.Nth n -> true;
      default -> false;
    };
  }

  /** All pieces of all points, in the order of the text. */
  static Point join(Parts parts) {
    return join(new Point(List.of()), parts);
  }

  private static Point join(Point first, Parts parts) {
    Point all = first;
    for (Point point : parts.values(Point.class)) {
      all = all.and(point);
    }
    return all;
  }

  /** All pieces, the widest first, as {@link Placing} wants them: 26 February 2025. */
  private static Object sorted(Parts parts) {
    return sorted(new Point(List.of()), parts);
  }

  private static Object sorted(Point first, Parts parts) {
    List<Piece> pieces = new ArrayList<>(join(first, parts).pieces());
    boolean dated = pieces.stream().anyMatch(p -> p instanceof Piece.Day);
    boolean inMonth = pieces.stream().anyMatch(p -> p instanceof Piece.Month);
    if (dated && inMonth) { // next Tuesday (February 25): the date tells all
      pieces.removeIf(p -> p instanceof Piece.Shift s && s.unit() == Grain.WEEK);
    }
    pieces.sort(Comparator.comparingInt(PointActions::width));
    return checked(new Point(pieces));
  }

  private static int width(Piece piece) {
    return switch (piece) {
      case Piece.Year y -> 0;
      case Piece.ShortYear y -> 0;
      case Piece.TaiwanYear y -> 0;
      case Piece.Century c -> 0;
      case Piece.Decade d -> 0;
      case Piece.DecadeOf d -> 1;
      case Piece.OwnYear y -> 0;
      case Piece.OwnYearShift y -> 0;
      case Piece.Shift shift -> width(shift.unit());
      case Piece.EdgeOf edge -> width(edge.unit());
      case Piece.Festival f -> 1;
      case Piece.Half h -> 1;
      case Piece.Quarter q -> 1;
      case Piece.Season s -> 1;
      case Piece.SamePeriod s -> 4;
      case Piece.Month m -> 4;
      case Piece.LunarDay d -> 5;
      case Piece.Weekend w -> 6;
      case Piece.Day d -> 8;
      case Piece.Weekday w -> 9;
      case Piece.Nth n -> 10;
      case Piece.Plus p -> 11;
      case Piece.Part p -> 12;
      case Piece.Clock c -> 13;
    };
  }

  private static int width(Grain grain) {
    return switch (grain) {
      case CENTURY, DECADE, YEAR -> 0;
      case HALF, SEASON -> 2;
      case QUARTER -> 3;
      case MONTH -> 4;
      case WEEK -> 5;
      case WEEKEND -> 6;
      case DAY -> 7;
    };
  }

  /** Null for days that no month has: 31 February. */
  static Point checked(Point point) {
    Piece.Month month = point.first(Piece.Month.class);
    Piece.Day day = point.first(Piece.Day.class);
    if (month != null && day != null) {
      int most = month.number() == 2 ? 29 : Month.of(month.number()).maxLength();
      return day.number() <= most ? point : null;
    }
    return point;
  }

  private static Point ymd(int year, int month, int day) {
    return checked(Point.of(new Piece.Year(year), new Piece.Month(month), new Piece.Day(day)));
  }

  private static Point clock(Parts parts, int minutes) {
    int hour = number(parts, 0);
    int minute = minutes >= 0 ? minutes : number(parts, 1);
    if (minute > 59 || (hour == 24 && minute > 0)) {
      return null;
    }
    return join(Point.of(new Piece.Clock(hour, minute, -1)), parts);
  }

  private static Object lunar(Parts parts) {
    int month = 0;
    Piece.Year year = null;
    Piece.Shift shift = null;
    int day = 0;
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof TimeWords.LunarMonth word) {
        month = word.number();
      } else if (part.value() instanceof Numeral numeral) {
        day = numeral.toInt();
      } else if (part.value() instanceof Point point) {
        Piece.Month said = point.first(Piece.Month.class);
        month = said == null ? month : said.number();
        Piece.Day dated = point.first(Piece.Day.class);
        day = dated == null ? day : dated.number();
        year = year == null ? point.first(Piece.Year.class) : year;
        shift = shift == null ? point.first(Piece.Shift.class) : shift;
      }
    }
    if (month < 1 || day < 1 || day > 30) {
      return null;
    }
    Piece.LunarDay lunar = new Piece.LunarDay(month, day);
    return year != null
        ? Point.of(year, lunar)
        : shift != null ? Point.of(shift, lunar) : Point.of(lunar);
  }

  /** The first Monday of, the last day of: the first part says which, the second of what. */
  private static Object nth(Parts parts) {
    Point point = join(parts);
    Piece.Day which = point.first(Piece.Day.class);
    Piece.Weekday weekday = point.first(Piece.Weekday.class);
    Piece.Weekend weekend = point.first(Piece.Weekend.class);
    TimeWords.Unit unit = parts.first(TimeWords.Unit.class);
    int n = which == null ? -1 : which.number();
    Grain grain =
        weekend != null
            ? Grain.WEEKEND
            : unit != null && unit.code().equals("W") ? Grain.WEEK : Grain.DAY;
    if (unit != null && !unit.code().equals("W") && !unit.code().equals("D")) {
      return null;
    }
    List<Piece> pieces = new ArrayList<>(point.pieces());
    pieces.remove(which);
    pieces.remove(weekday);
    pieces.remove(weekend);
    pieces.sort(Comparator.comparingInt(PointActions::width));
    pieces.add(new Piece.Nth(n, grain, weekday == null ? 0 : weekday.number()));
    return checked(new Point(pieces));
  }

  /** The week that ends with a day. */
  private static Object until(Parts parts) {
    Point last = (Point) sorted(parts);
    return last == null
        ? null
        : new TimeDraft.Interval(last.and(Point.of(new Piece.Plus(Grain.DAY, -6))), last);
  }
}
