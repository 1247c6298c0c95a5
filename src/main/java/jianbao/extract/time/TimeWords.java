package jianbao.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jianbao.extract.time.TimeDraft.Interval;
import jianbao.extract.time.TimeDraft.Point;

/**
 * What words of time mean, by the values that the word files give them.
 *
 * <p>A value is one piece of a date or several, parted by spaces: {@code Y-1} last year, {@code
 * M+1}, {@code W+0}, {@code D-1}, {@code Q+1}, {@code C+0} counted from the day of publication,
 * with {@code @} in front from the date spoken of before; {@code F-1} and {@code S+0} financial and
 * school years; {@code Q1}..{@code Q4}, {@code H1}, {@code H2}; {@code SP SU FA WI}; {@code m3} a
 * month, {@code d26} a day, {@code wd1}..{@code wd7}, {@code we} the weekend; {@code dec90} the
 * nineties; {@code c12:00} a time; {@code TMO/am} a part of the day, with the hours that it means.
 */
final class TimeWords {

  /** A word without a meaning of its own. */
  private static final Object PLAIN = new Object();

  /** A month of the lunar year. */
  record LunarMonth(int number) {}

  /** The name of a reign, by the first year that bears it. */
  record Reign(int first) {}

  /** What a length is so many of: thousandths for -3. */
  record OneOf(int power) {}

  /** A unit of lengths, in TIMEX3: Y, M, W, D, TH, TM, TS, Q, 10Y. */
  record Unit(String code) {}

  /** The symbols of units, besides those with "unit" in their name. */
  private static final Set<String> UNITS = Set.of("second", "minute", "night", "quarters");

  private static final Map<String, Grain> GRAINS =
      Map.of(
          "C", Grain.CENTURY,
          "X", Grain.DECADE,
          "Y", Grain.YEAR,
          "Q", Grain.QUARTER,
          "M", Grain.MONTH,
          "W", Grain.WEEK,
          "D", Grain.DAY);

  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  private TimeWords() {}

  /**
   * The meaning of a word.
   *
   * @throws IllegalArgumentException if the symbol has no such value
   */
  static Object meaning(String symbol, String value) {
    if (symbol.contains("unit") || UNITS.contains(symbol)) {
      return new Unit(value);
    }
    return switch (symbol) {
      case "one-of" -> new OneOf(Integer.parseInt(value));
      case "reign" -> new Reign(Integer.parseInt(value));
      case "lunar-month" -> new LunarMonth(Integer.parseInt(value));
      case "era" -> {
        int slash = value.indexOf('/');
        yield new Interval(
            Point.of(new Piece.Year(Integer.parseInt(value.substring(0, slash)))),
            Point.of(new Piece.Year(Integer.parseInt(value.substring(slash + 1)))));
      }
      case "ref" -> new TimeDraft.Vague(value);
      case "adverb", "every-word" -> new TimeDraft.Repeat(value);
      case "festival", "festival-loose" -> Point.of(new Piece.Festival(value, false));
      case "year-edge", "month-edge" ->
          Point.of(
              new Piece.EdgeOf(GRAINS.get(value.substring(0, 1)), section(value.substring(1))));
      default -> value.equals("-") ? PLAIN : point(value);
    };
  }

  private static Point point(String value) {
    List<Piece> pieces = new ArrayList<>();
    for (String piece : value.split(" ", -1)) {
      pieces.add(piece(piece));
    }
    return new Point(pieces);
  }

  private static Section section(String letter) {
    return switch (letter) {
      case "" -> Section.WHOLE;
      case "S" -> Section.START;
      case "M" -> Section.MIDDLE;
      case "E" -> Section.END;
      default -> throw new IllegalArgumentException("no part of a year is " + letter);
    };
  }

  private static Piece piece(String text) {
    if (text.equals("we")) {
      return new Piece.Weekend();
    }
    if (text.equals("@")) {
      return new Piece.SamePeriod();
    }
    if (SEASONS.contains(text)) {
      return new Piece.Season(SEASONS.indexOf(text) + 1);
    }
    if (text.startsWith("wd")) {
      return new Piece.Weekday(Integer.parseInt(text.substring(2)));
    }
    if (text.startsWith("dec")) {
      return new Piece.DecadeOf(Integer.parseInt(text.substring(3)));
    }
    return switch (text.charAt(0)) {
      case 'T' -> part(text);
      case 'm' -> new Piece.Month(Integer.parseInt(text.substring(1)));
      case 'd' -> new Piece.Day(Integer.parseInt(text.substring(1)));
      case 'c' -> clock(text);
      case 'e' -> new Piece.Edge(section(text.substring(1)));
      case '@' -> shift(text.substring(1), true);
      default -> shift(text, false);
    };
  }

  private static Piece part(String text) {
    int slash = text.indexOf('/');
    String hours = text.substring(slash + 1).toUpperCase(Locale.ROOT);
    return new Piece.Part(text.substring(1, slash), Piece.HalfDay.valueOf(hours));
  }

  private static Piece clock(String text) {
    int colon = text.indexOf(':');
    return new Piece.Clock(
        Integer.parseInt(text.substring(1, colon)),
        Integer.parseInt(text.substring(colon + 1)),
        -1);
  }

  private static Piece shift(String text, boolean fromMention) {
    String unit = text.substring(0, 1);
    int number = Integer.parseInt(text.substring(1));
    if ("+-".indexOf(text.charAt(1)) < 0) {
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
}
