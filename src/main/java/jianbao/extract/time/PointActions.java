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
    actions.put("sort-moment", PointActions::sortedMoment);
    actions.put("month", parts -> Point.of(new Piece.Month(number(parts, 0))));
    actions.put("day", parts -> Point.of(new Piece.Day(number(parts, 0))));
    actions.put("day-first", parts -> sorted(Point.of(new Piece.Day(number(parts, 0))), parts));
    actions.put("day-alone", parts -> join(Point.of(new Piece.Day(number(parts, 0))), parts));
    actions.put("paren-day", parts -> join(parts).and(Point.of(new Piece.Day(number(parts, 0)))));
    actions.put("ymd", parts -> ymd(number(parts, 0), number(parts, 1), number(parts, 2)));
    actions.put("lunar", PointActions::lunar);
    actions.put("lunar-month", PointActions::lunarMonth);
    actions.put("dmy", PointActions::dmy);
    actions.put("slash", parts -> ofMonth(number(parts, 0), number(parts, 1)));
    actions.put("numeric", PointActions::numeric);
    actions.put("ymd-mixed", PointActions::mixed);
    actions.put("y-m", parts -> ofYear(number(parts, 0), number(parts, 1)));
    actions.put("m-y", parts -> ofYear(number(parts, 1), number(parts, 0)));
    actions.put("sort-short", PointActions::sortedShort);
    actions.put("weekday-dated", PointActions::weekdayDated);
    actions.put("day-behind", PointActions::dayBehind);
    actions.put("day-behind-sort", parts -> sorted(Point.of(day(parts)), parts));
    actions.put("nth-zh", PointActions::nthBehind);
    actions.put("nth", parts -> nth(parts, 1));
    actions.put("nth-last", parts -> nth(parts, -1));
    actions.put("day-after", parts -> join(parts).and(Point.of(new Piece.DayAfter())));
    actions.put("month-late", PointActions::monthLate);
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
    Point point = join(parts);
    return point.pieces().stream().anyMatch(PointActions::isDay) ? checked(point) : null;
  }

  private static Object sortedMoment(Parts parts) {
    return join(parts).pieces().stream().anyMatch(PointActions::isDay) ? sorted(parts) : null;
  }

  private static boolean isDay(Piece piece) {
    return switch (piece) {
      case Piece.Shift shift -> shift.unit() == Grain.DAY;
      case Piece.Day d -> true;
      case Piece.Weekday w -> true;
      case Piece.Weekend w -> true;
      case Piece.Festival f -> true;
      case Piece.LunarDay d -> true;
      case Piece.Nth n -> n.unit() != Grain.WEEK;
      case Piece.DatedWeekday d -> true;
      default -> false;
    };
  }

  /** All pieces of all points, in the order of the text. */
  static Point join(Parts parts) {
    return join(new Point(List.of()), parts);
  }

  static Point join(Point first, Parts parts) {
    Point all = first;
    for (Point point : parts.values(Point.class)) {
      all = all.and(point);
    }
    return all;
  }

  /** All pieces, the widest first, as {@link Placing} wants them: 26 February 2025. */
  static Object sorted(Parts parts) {
    return sorted(new Point(List.of()), parts);
  }

  private static Object sorted(Point first, Parts parts) {
    List<Piece> pieces = new ArrayList<>(join(first, parts).pieces());
    boolean dated = pieces.stream().anyMatch(p -> p instanceof Piece.Day);
    boolean inMonth = pieces.stream().anyMatch(p -> p instanceof Piece.Month);
    if (dated && inMonth) { // next Tuesday (February 25): the date tells all
      pieces.removeIf(p -> p instanceof Piece.Shift s && s.unit() == Grain.WEEK);
    }
    return inOrder(pieces);
  }

  /** A point of pieces that are in any order. */
  static Object inOrder(List<Piece> pieces) {
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
      case Piece.DatedWeekday d -> 8;
      case Piece.Weekday w -> 9;
      case Piece.Nth n -> 10;
      case Piece.InWeek w -> 11;
      case Piece.Plus p -> 11;
      case Piece.DayAfter d -> 11;
      case Piece.Edge e -> 14;
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

  /** The point, or {@link Action#NOTHING} for days that no month has: 31 February. */
  private static Object checked(Point point) {
    Piece.Month month = point.first(Piece.Month.class);
    Piece.Day day = point.first(Piece.Day.class);
    if (month != null && day != null) {
      int most = month.number() == 2 ? 29 : Month.of(month.number()).maxLength();
      return day.number() <= most ? point : Action.NOTHING;
    }
    return point;
  }

  private static Object ymd(int year, int month, int day) {
    return checked(Point.of(new Piece.Year(year), new Piece.Month(month), new Piece.Day(day)));
  }

  /** 26/2/2025, 26/2/25. */
  private static Object dmy(Parts parts) {
    return ymd(whole(number(parts, 2)), number(parts, 1), number(parts, 0));
  }

  private static Object ofMonth(int month, int day) {
    return checked(Point.of(new Piece.Month(month), new Piece.Day(day)));
  }

  /** 2/15, 10-31-74: the month comes first, unless it cannot be one. */
  private static Object numeric(Parts parts) {
    int first = number(parts, 0);
    int second = number(parts, 1);
    int year = number(parts, 2);
    boolean swapped = first > 12;
    int month = swapped ? second : first;
    int day = swapped ? first : second;
    if (month > 12) {
      return null;
    }
    return year < 0 ? ofMonth(month, day) : ymd(whole(year), month, day);
  }

  private static int whole(int year) {
    return year >= 100 ? year : year > 50 ? 1900 + year : 2000 + year;
  }

  /** 2019-aug-1, 23-2020-September. */
  private static Object mixed(Parts parts) {
    int first = number(parts, 0);
    int second = number(parts, 1);
    int year = Math.max(first, second);
    Piece.Month month = parts.first(Point.class).first(Piece.Month.class);
    return ymd(year, month.number(), Math.min(first, second));
  }

  private static Point ofYear(int year, int month) {
    return Point.of(new Piece.Year(year), new Piece.Month(month));
  }

  /** 31-Oct-74. */
  private static Object sortedShort(Parts parts) {
    return sorted(Point.of(new Piece.Year(whole(number(parts, 0)))), parts);
  }

  /** Tuesday the 19th: the number tells, the weekday helps to find the month. */
  private static Object weekdayDated(Parts parts) {
    Point point = join(parts);
    Piece.Weekday weekday = point.first(Piece.Weekday.class);
    Piece.Day day = point.first(Piece.Day.class);
    return Point.of(
        new Piece.DatedWeekday(day == null ? number(parts, 0) : day.number(), weekday.number()));
  }

  private static Piece.Day day(Parts parts) {
    return new Piece.Day(number(parts, 0));
  }

  private static Object dayBehind(Parts parts) {
    return checked(join(parts).and(Point.of(new Piece.Day(number(parts, 0)))));
  }

  /** 5月第二个星期日, 4月最后一个星期一. */
  private static Object nthBehind(Parts parts) {
    Point point = join(parts);
    Piece.Weekday weekday = point.first(Piece.Weekday.class);
    int n = parts.has("last-one") ? -1 : number(parts, 0);
    List<Piece> pieces = new ArrayList<>(point.pieces());
    pieces.removeIf(p -> p instanceof Piece.Weekday || p instanceof Piece.Weekend);
    Grain unit = weekday == null ? Grain.WEEKEND : Grain.DAY;
    pieces.add(new Piece.Nth(n, unit, weekday == null ? 0 : weekday.number()));
    return new Point(pieces);
  }

  /** 农历七月: from its first day to the day before that of the next month. */
  private static Object lunarMonth(Parts parts) {
    Point said = join(parts);
    TimeWords.LunarMonth word = parts.first(TimeWords.LunarMonth.class);
    Piece.Month numbered = said.first(Piece.Month.class);
    int month = word != null ? word.number() : numbered == null ? 0 : numbered.number();
    if (month < 1 || month > 12) {
      return null;
    }
    List<Piece> first = new ArrayList<>(said.pieces());
    first.remove(numbered);
    List<Piece> last = new ArrayList<>(first);
    first.add(new Piece.LunarDay(month, 1));
    if (month < 12) {
      last.add(new Piece.LunarDay(month + 1, 1));
      last.add(new Piece.Plus(Grain.DAY, -1));
    } else {
      last.add(new Piece.LunarDay(12, 29));
    }
    return new TimeDraft.Interval(new Point(first), new Point(last));
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

  /** April of 87. */
  private static Object monthLate(Parts parts) {
    return sorted(Point.of(new Piece.Year(1900 + number(parts, 0))), parts);
  }

  /**
   * The first Monday of, the last day of: the first part says which, the second of what.
   *
   * @param sign -1 where it counts from the end: the third last week of
   */
  private static Object nth(Parts parts, int sign) {
    Point point = join(parts);
    Piece.Day which = point.first(Piece.Day.class);
    Piece.Weekday weekday = point.first(Piece.Weekday.class);
    Piece.Weekend weekend = point.first(Piece.Weekend.class);
    TimeWords.Unit unit = parts.first(TimeWords.Unit.class);
    int n = which == null ? -1 : sign * which.number();
    Grain grain =
        weekend != null
            ? Grain.WEEKEND
            : unit != null && unit.code().equals("W") ? Grain.WEEK : Grain.DAY;
    if (unit != null && !unit.code().equals("W") && !unit.code().equals("D")) {
      return null;
    }
    List<Piece> pieces = new ArrayList<>(point.pieces());
    pieces.removeIf(p -> p instanceof Piece.Day);
    pieces.remove(weekday);
    pieces.remove(weekend);
    pieces.sort(Comparator.comparingInt(PointActions::width));
    pieces.add(new Piece.Nth(n, grain, weekday == null ? 0 : weekday.number()));
    return checked(new Point(pieces));
  }
}
