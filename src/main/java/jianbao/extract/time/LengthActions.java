package jianbao.extract.time;

import static jianbao.extract.time.PointActions.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.number.Numeral;
import jianbao.extract.time.TimeDraft.Anchor;
import jianbao.extract.time.TimeDraft.Count;
import jianbao.extract.time.TimeDraft.Interval;
import jianbao.extract.time.TimeDraft.Length;
import jianbao.extract.time.TimeDraft.Point;
import jianbao.extract.time.TimeDraft.Repeat;
import jianbao.extract.time.TimeWords.Unit;
import jianbao.text.Digits;

/** What rules of durations and sets mean. Stateless. */
final class LengthActions {

  /** Units of lengths that have several, the widest first. */
  private static final List<String> UNITS = List.of("10Y", "Y", "M", "W", "D", "TH", "TM", "TS");

  /** What "a few" counts for, as in other readers of dates. */
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private LengthActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("count-range", LengthActions::countRange);
    actions.put("length", LengthActions::length);
    actions.put("lengths", LengthActions::lengths);
    actions.put("length-half", parts -> half(length(parts).counts().get(0)));
    actions.put("fixed-length", LengthActions::fixed);
    actions.put("seconds", LengthActions::seconds);
    actions.put("length-part", LengthActions::part);
    actions.put("length-range", LengthActions::range);
    actions.put("days-nights", LengthActions::daysAndNights);
    actions.put("length-out", parts -> parts.first(Length.class));
    actions.put("one", parts -> one(parts));
    actions.put("ago", parts -> away(parts, -1, Anchor.NOW));
    actions.put("ahead", parts -> away(parts, 1, Anchor.NOW));
    actions.put("earlier", parts -> away(parts, -1, Anchor.MENTION));
    actions.put("later", parts -> away(parts, 1, Anchor.MENTION));
    actions.put("hours", parts -> new Length(List.of(hours(parts))));
    actions.put("one-half", parts -> half(one(parts).counts().get(0)));
    actions.put("two", parts -> new Count(BigDecimal.TWO, BigDecimal.TWO, ""));
    actions.put("three", parts -> new Count(THREE, THREE, ""));
    actions.put("every", LengthActions::every);
    actions.put("every-range", LengthActions::everyRange);
    actions.put("every-days", parts -> every(PointActions.join(parts)));
    actions.put("every-time", parts -> every(PointActions.join(parts)));
    return actions;
  }

  /** Null if it lies before all calendars; only how long it is counts then. */
  private static TimeDraft away(Parts parts, int sign, Anchor anchor) {
    Length length = parts.first(Length.class);
    boolean far = length.counts().get(0).low().compareTo(BigDecimal.valueOf(9999)) > 0;
    return far ? null : new TimeDraft.Away(length, sign, anchor);
  }

  /** 三日兩夜: a night more or less than days, or as many; else they are two lengths. */
  private static Object daysAndNights(Parts parts) {
    int days = number(parts, 0);
    boolean alike = Math.abs(days - number(parts, 1)) <= 1;
    return alike ? new Length(List.of(count(days, "D"))) : null;
  }

  private static Object countRange(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    BigDecimal low = numerals.get(0).low();
    BigDecimal high = numerals.get(1).high();
    return low.compareTo(high) < 0 ? new Count(low, high, "") : null;
  }

  /** Null if the units do not go down: five years and three years are two. */
  private static Object lengths(Parts parts) {
    List<Count> counts = length(parts).counts();
    int before = -1;
    for (Count count : counts) {
      int place = UNITS.indexOf(count.unit());
      if (place <= before) {
        return null;
      }
      before = place;
    }
    return new Length(counts);
  }

  private static Length length(Parts parts) {
    List<Count> counts = new ArrayList<>();
    Count open = null;
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof Numeral numeral) {
        open = new Count(numeral.low(), numeral.high(), "");
      } else if (part.value() instanceof Count count) {
        open = count;
      } else if (part.value() instanceof Unit unit && open != null) {
        counts.addAll(counts(open, unit, parts));
        open = null;
      } else if (part.symbol().equals("'月'") && open != null) {
        counts.add(new Count(open.low(), open.high(), "M"));
        open = null;
      }
    }
    return new Length(counts);
  }

  /** Two and a half years in words are 2 years and 6 months; 2.5 years stay. */
  private static List<Count> counts(Count count, Unit unit, Parts parts) {
    Numeral numeral = parts.first(Numeral.class);
    boolean words = numeral != null && numeral.form() == Numeral.Form.WORDS;
    BigDecimal whole = count.low().setScale(0, java.math.RoundingMode.DOWN);
    boolean half = words && count.low().subtract(whole).compareTo(HALF) == 0;
    return half && whole.signum() > 0
        ? half(new Count(whole, whole, unit.code())).counts()
        : List.of(new Count(count.low(), count.high(), unit.code()));
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

  /** 千分之五秒: five of the thousandths of a second. */
  private static Length part(Parts parts) {
    int power = parts.first(TimeWords.OneOf.class).power();
    Count whole = length(parts).counts().get(0);
    return new Length(
        List.of(
            new Count(
                whole.low().scaleByPowerOfTen(power),
                whole.high().scaleByPowerOfTen(power),
                whole.unit())));
  }

  /** A unit without a number is one. */
  private static Length one(Parts parts) {
    return new Length(List.of(count(1, parts.first(Unit.class).code())));
  }

  /** 两年至三十年: of one unit each. */
  private static Object range(Parts parts) {
    List<Length> lengths = parts.values(Length.class);
    Count from = lengths.get(0).counts().get(0);
    Count to = lengths.get(1).counts().get(0);
    boolean alike = from.unit().equals(to.unit()) && from.low().compareTo(to.high()) < 0;
    boolean single = lengths.get(0).counts().size() + lengths.get(1).counts().size() == 2;
    return alike && single
        ? new Length(List.of(new Count(from.low(), to.high(), from.unit())))
        : null;
  }

  static Count count(int number, String unit) {
    return new Count(BigDecimal.valueOf(number), BigDecimal.valueOf(number), unit);
  }

  /** A word that is a length by itself, its value as in TIMEX3: P6M, PT30M. */
  private static Length fixed(Parts parts) {
    String code = parts.first(Unit.class).code();
    boolean clock = code.startsWith("PT");
    String number = code.substring(clock ? 2 : 1, code.length() - 1);
    String unit = (clock ? "T" : "") + code.charAt(code.length() - 1);
    return new Length(List.of(count(Integer.parseInt(number), unit)));
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

  /** Every Monday, every Monday at eight in the evening. */
  private static TimeDraft every(Point point) {
    Piece.Weekday weekday = point.first(Piece.Weekday.class);
    Piece.Clock clock = point.first(Piece.Clock.class);
    Piece.Part part = point.first(Piece.Part.class);
    boolean weekend = point.first(Piece.Weekend.class) != null;
    String day = weekday != null ? "XXXX-WXX-" + weekday.number() : weekend ? "XXXX-WXX-WE" : "";
    if (clock == null) {
      return new TimeDraft.Repeat(part == null ? day : day + "T" + part.code());
    }
    int hour = part == null ? clock.hour() : Placing.hour(clock.hour(), part);
    String time =
        "T" + Digits.padded(hour, 2) + ":" + Digits.padded(Math.max(0, clock.minute()), 2);
    return new TimeDraft.Repeat(day + time);
  }

  /** 逢周一至周五. */
  private static TimeDraft everyRange(Parts parts) {
    List<Point> points = parts.values(Point.class);
    Interval days = parts.first(Interval.class);
    Repeat from = (Repeat) every(days == null ? points.get(0) : days.from());
    Repeat to = (Repeat) every(days == null ? points.get(1) : days.to());
    return from.timex().isEmpty() || to.timex().isEmpty()
        ? null
        : new Repeat(from.timex() + "/" + to.timex());
  }

  private static Count hours(Parts parts) {
    Numeral numeral = parts.first(Numeral.class);
    return new Count(numeral.low(), numeral.high(), "TH");
  }

  private static Object every(Parts parts) {
    Point point = parts.first(Point.class);
    if (point != null) {
      return every(PointActions.join(parts));
    }
    Length length = parts.first(Length.class);
    length = length != null ? length : one(parts);
    return new TimeDraft.Repeat(Timex.length(length.counts().subList(0, 1), false));
  }
}
