package jianbao.extract.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.extract.grammar.Meaning;
import jianbao.extract.grammar.Parts;
import jianbao.extract.number.Numeral;
import jianbao.extract.time.TimeDraft.Count;
import jianbao.extract.time.TimeDraft.FirstOf;
import jianbao.extract.time.TimeDraft.Interval;
import jianbao.extract.time.TimeDraft.Length;
import jianbao.extract.time.TimeDraft.Point;

/** What the rules and words of the time grammars mean. Stateless. */
final class TimeMeaning implements Meaning {

  /** A word without a meaning of its own. */
  private static final Object PLAIN = new Object();

  /** A month of the lunar year. */
  private record LunarMonth(int number) {}

  /** A unit of lengths, in TIMEX3: Y, M, W, D, TH, TM, TS, Q, 10Y. */
  private record Unit(String code) {}

  private static final Set<String> UNITS =
      Set.of(
          "unit", "month-unit", "second", "minute", "half-unit", "night", "far-unit", "day-unit");

  private static final Map<String, Grain> GRAINS =
      Map.of(
          "C", Grain.CENTURY,
          "Y", Grain.YEAR,
          "Q", Grain.QUARTER,
          "M", Grain.MONTH,
          "W", Grain.WEEK,
          "D", Grain.DAY);

  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Set<String> actions() {
    return Set.of(
        "join",
        "year",
        "year-roc",
        "year-taiwan",
        "year-bc",
        "year-short",
        "year-pair",
        "month",
        "day",
        "day-alone",
        "decade",
        "decade-year",
        "century",
        "clock",
        "clock-half",
        "clock-quarter",
        "count-range",
        "length",
        "length-half",
        "fixed-length",
        "lengths",
        "seconds",
        "length-out",
        "length-range",
        "days-nights",
        "lunar",
        "paren-day",
        "ymd",
        "fiscal",
        "interval",
        "months",
        "days",
        "years",
        "first-months",
        "first-quarters",
        "today-tomorrow",
        "ago",
        "ahead",
        "every");
  }

  @Override
  public Object word(String symbol, String value) {
    if (UNITS.contains(symbol)) {
      return new Unit(value);
    }
    if (symbol.equals("lunar-month")) {
      return new LunarMonth(Integer.parseInt(value));
    }
    if (symbol.equals("era")) {
      int slash = value.indexOf('/');
      return new Interval(
          Point.of(new Piece.Year(Integer.parseInt(value.substring(0, slash)))),
          Point.of(new Piece.Year(Integer.parseInt(value.substring(slash + 1)))));
    }
    if (symbol.equals("ref")) {
      return new TimeDraft.Vague(value);
    }
    if (symbol.equals("adverb") || symbol.equals("every-word")) {
      return new TimeDraft.Repeat(value);
    }
    if (symbol.equals("festival")) {
      return Point.of(new Piece.Festival(value));
    }
    if (symbol.equals("year-edge") || symbol.equals("month-edge")) {
      return Point.of(new Piece.EdgeOf(GRAINS.get(value)));
    }
    if (value.equals("-")) {
      return PLAIN;
    }
    List<Piece> pieces = new ArrayList<>();
    for (String piece : value.split(" ", -1)) {
      pieces.add(piece(piece));
    }
    return new Point(pieces);
  }

  private static Piece piece(String text) {
    if (text.startsWith("wd")) {
      return new Piece.Weekday(Integer.parseInt(text.substring(2)));
    }
    if (text.equals("we")) {
      return new Piece.Weekend();
    }
    if (text.equals("@")) {
      return new Piece.SamePeriod();
    }
    if (SEASONS.contains(text)) {
      return new Piece.Season(SEASONS.indexOf(text) + 1);
    }
    char first = text.charAt(0);
    if (first == 'T') {
      int slash = text.indexOf('/');
      return new Piece.Part(
          text.substring(1, slash),
          Piece.HalfDay.valueOf(text.substring(slash + 1).toUpperCase(java.util.Locale.ROOT)));
    }
    boolean fromMention = first == '@';
    int sign = fromMention ? 2 : 1;
    String unit = text.substring(sign - 1, sign);
    int number = Integer.parseInt(text.substring(sign));
    boolean signed = "+-".indexOf(text.charAt(sign)) >= 0;
    if (!signed) {
      return unit.equals("H") ? new Piece.Half(number) : new Piece.Quarter(number);
    }
    if (unit.equals("F") || unit.equals("S")) {
      return new Piece.OwnYearShift(number, unit.equals("S"));
    }
    Grain grain = GRAINS.get(unit);
    if (grain == null) {
      throw new IllegalArgumentException("no unit " + unit);
    }
    return new Piece.Shift(grain, number, fromMention);
  }

  @Override
  public Object combine(String action, Parts parts) {
    return switch (action) {
      case "year" -> Point.of(new Piece.Year(number(parts, 0)));
      case "year-roc" -> Point.of(new Piece.Year(1911 + number(parts, 0)));
      case "year-taiwan" -> Point.of(new Piece.TaiwanYear(number(parts, 0)));
      case "year-bc" -> Point.of(new Piece.Year(-number(parts, 0)));
      case "year-short" -> Point.of(new Piece.ShortYear(number(parts, 0)));
      case "year-pair" -> yearPair(parts);
      case "month" -> Point.of(new Piece.Month(number(parts, 0)));
      case "day" -> Point.of(new Piece.Day(number(parts, 0)));
      case "day-alone" -> join(Point.of(new Piece.Day(number(parts, 0))), parts);
      case "decade" ->
          number(parts, 0) % 10 == 0 ? Point.of(new Piece.DecadeOf(number(parts, 0))) : null;
      case "decade-year" -> Point.of(new Piece.Decade(number(parts, 0) / 10 * 10));
      case "century" -> Point.of(new Piece.Century(number(parts, 0)));
      case "clock" -> clock(parts, -1);
      case "clock-half" -> clock(parts, 30);
      case "clock-quarter" -> clock(parts, 15 * number(parts, 1));
      case "count-range" -> countRange(parts);
      case "length" -> lengths(parts, BigDecimal.ZERO);
      case "length-half" -> lengths(parts, HALF);
      case "lengths" -> lengths(parts, BigDecimal.ZERO);
      case "fixed-length" -> fixed(parts);
      case "seconds" -> seconds(parts);
      case "length-range" -> lengthRange(parts);
      case "days-nights" -> new Length(List.of(count(number(parts, 0), "D")));
      case "lunar" -> lunar(parts);
      case "length-out" -> parts.first(Length.class);
      case "paren-day" -> join(parts).and(Point.of(new Piece.Day(number(parts, 0))));
      case "ymd" -> ymd(number(parts, 0), number(parts, 1), number(parts, 2));
      case "fiscal" -> fiscal(parts);
      case "interval" -> interval(parts);
      case "months" -> months(parts);
      case "days" -> days(parts);
      case "years" -> years(parts);
      case "first-months" -> new FirstOf(join(parts), Grain.MONTH, number(parts, 0));
      case "first-quarters" ->
          number(parts, 0) > 4 ? null : new FirstOf(join(parts), Grain.QUARTER, number(parts, 0));
      case "today-tomorrow" ->
          new Interval(
              Point.of(new Piece.Shift(Grain.DAY, 0, false)),
              Point.of(new Piece.Shift(Grain.DAY, 1, false)));
      case "ago" -> new TimeDraft.Away(parts.first(Length.class), -1);
      case "ahead" -> new TimeDraft.Away(parts.first(Length.class), 1);
      case "every" -> every(parts);
      default -> joined(parts);
    };
  }

  private static int number(Parts parts, int index) {
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

  private static Point join(Parts parts) {
    return join(new Point(List.of()), parts);
  }

  private static Point join(Point first, Parts parts) {
    Point all = first;
    for (Point point : parts.values(Point.class)) {
      all = all.and(point);
    }
    return all;
  }

  /** Null for days that no month has: 31 February. */
  private static Point checked(Point point) {
    Piece.Month month = point.first(Piece.Month.class);
    Piece.Day day = point.first(Piece.Day.class);
    if (month != null && day != null) {
      int most = month.number() == 2 ? 29 : java.time.Month.of(month.number()).maxLength();
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
    return Point.of(new Piece.Clock(hour, minute, -1));
  }

  /** 26/27, 2026/27, 2024至25: a year that ends in the next. */
  private static Object yearPair(Parts parts) {
    int from = number(parts, 0);
    int to = number(parts, 1);
    boolean next = (from + 1) % 100 == to % 100;
    if (!next) {
      return null;
    }
    return Point.of(new Piece.OwnYear(from < 100 ? 2000 + from : from, false, false));
  }

  private static Object fiscal(Parts parts) {
    boolean school = parts.has("school");
    Point pair = parts.first(Point.class);
    Piece.OwnYear own = pair == null ? null : pair.first(Piece.OwnYear.class);
    return own == null
        ? Point.of(new Piece.OwnYear(number(parts, 0), true, school))
        : Point.of(new Piece.OwnYear(own.from(), false, school));
  }

  // --- lengths

  private static Object countRange(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    BigDecimal low = numerals.get(0).low();
    BigDecimal high = numerals.get(1).high();
    return low.compareTo(high) < 0 ? new Count(low, high, "") : null;
  }

  private static Length lengths(Parts parts, BigDecimal more) {
    List<Count> counts = new ArrayList<>();
    Count open = null;
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof Numeral numeral) {
        open = new Count(numeral.low(), numeral.high(), "");
      } else if (part.value() instanceof Count count) {
        open = count;
      } else if (part.value() instanceof Unit unit && open != null) {
        counts.add(new Count(open.low(), open.high(), unit.code()));
        open = null;
      } else if (part.symbol().equals("'月'") && open != null) {
        counts.add(new Count(open.low(), open.high(), "M"));
        open = null;
      }
    }
    if (more.signum() > 0) {
      return half(counts.get(0));
    }
    return new Length(counts);
  }

  /** Two and a half: 30 minutes of an hour and 6 months of a year more, else .5. */
  private static Length half(Count count) {
    return switch (count.unit()) {
      case "Y" -> new Length(List.of(count, count(6, "M")));
      case "TH" -> new Length(List.of(count, count(30, "TM")));
      default ->
          new Length(
              List.of(new Count(count.low().add(HALF), count.high().add(HALF), count.unit())));
    };
  }

  /** 两年至三十年: of one unit each. */
  private static Object lengthRange(Parts parts) {
    List<Length> lengths = parts.values(Length.class);
    Count from = lengths.get(0).counts().get(0);
    Count to = lengths.get(1).counts().get(0);
    boolean alike = from.unit().equals(to.unit()) && from.low().compareTo(to.high()) < 0;
    boolean single = lengths.get(0).counts().size() + lengths.get(1).counts().size() == 2;
    return alike && single
        ? new Length(List.of(new Count(from.low(), to.high(), from.unit())))
        : null;
  }

  private static Object lunar(Parts parts) {
    int month = 0;
    Piece.Year year = null;
    Piece.Shift shift = null;
    int day = 0;
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof LunarMonth word) {
        month = word.number();
      } else if (part.value() instanceof Numeral numeral) {
        day = numeral.toInt();
      } else if (part.value() instanceof Point point) {
        month =
            point.first(Piece.Month.class) == null
                ? month
                : point.first(Piece.Month.class).number();
        day = point.first(Piece.Day.class) == null ? day : point.first(Piece.Day.class).number();
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

  private static Count count(int number, String unit) {
    return new Count(BigDecimal.valueOf(number), BigDecimal.valueOf(number), unit);
  }

  private static Length fixed(Parts parts) {
    return switch (parts.first(Unit.class).code()) {
      case "P6M" -> new Length(List.of(count(6, "M")));
      case "P15D" -> new Length(List.of(count(15, "D")));
      case "PT30M" -> new Length(List.of(count(30, "TM")));
      default -> new Length(List.of(count(12, "TH")));
    };
  }

  /** 9秒83: hundredths of a second. */
  private static Length seconds(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    int last = numerals.size() - 1;
    Numeral rest = numerals.get(last);
    if (rest.digits() == 0 || rest.digits() > 3) {
      return null;
    }
    BigDecimal seconds = numerals.get(last - 1).low().add(rest.low().movePointLeft(rest.digits()));
    List<Count> counts = new ArrayList<>();
    if (last == 2) {
      BigDecimal minutes = numerals.get(0).low();
      counts.add(new Count(minutes, minutes, "TM"));
    }
    counts.add(new Count(seconds, seconds, "TS"));
    return new Length(counts);
  }

  // --- intervals

  private static Object interval(Parts parts) {
    List<Point> points = parts.values(Point.class);
    return new Interval(points.get(0), points.get(1));
  }

  /** 今年1至10月. */
  private static Object months(Parts parts) {
    List<Point> points = parts.values(Point.class);
    Point to = points.get(points.size() - 1);
    Point from = Point.of(new Piece.Month(number(parts, 0)));
    return new Interval(points.size() > 1 ? points.get(0).and(from) : from, to);
  }

  /** 本月17至22日. */
  private static Object days(Parts parts) {
    List<Point> points = parts.values(Point.class);
    Point to = points.get(points.size() - 1);
    Point from = Point.of(new Piece.Day(number(parts, 0)));
    return new Interval(points.size() > 1 ? points.get(0).and(from) : from, to);
  }

  /** 2018至2020年. */
  private static Object years(Parts parts) {
    Point from = Point.of(new Piece.Year(number(parts, 0)));
    return new Interval(from, parts.first(Point.class));
  }

  private static Object every(Parts parts) {
    Point point = parts.first(Point.class);
    if (point != null) {
      Piece.Weekday weekday = point.first(Piece.Weekday.class);
      return new TimeDraft.Repeat(weekday == null ? "XXXX-WXX-WE" : "XXXX-WXX-" + weekday.number());
    }
    return new TimeDraft.Repeat(
        Timex.length(parts.first(Length.class).counts().subList(0, 1), false));
  }
}
