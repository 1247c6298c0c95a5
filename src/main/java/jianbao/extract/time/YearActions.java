package jianbao.extract.time;

import static jianbao.extract.time.PointActions.number;

import java.util.HashMap;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.time.TimeDraft.Point;

/** What rules of years, decades and centuries mean. Stateless. */
final class YearActions {

  /** The year before the first of the Republic of China. */
  private static final int BEFORE_REPUBLIC = 1911;

  /** More years than any emperor reigned. */
  private static final int LONGEST_REIGN = 65;

  private YearActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("year", parts -> Point.of(new Piece.Year(number(parts, 0))));
    actions.put("year-roc", parts -> Point.of(new Piece.Year(BEFORE_REPUBLIC + number(parts, 0))));
    actions.put("year-taiwan", parts -> Point.of(new Piece.TaiwanYear(number(parts, 0))));
    actions.put("year-bc", parts -> Point.of(new Piece.Year(-number(parts, 0))));
    actions.put("year-short", parts -> Point.of(new Piece.ShortYear(number(parts, 0))));
    actions.put("year-pair", YearActions::pair);
    actions.put("decade", YearActions::decade);
    actions.put("decade-year", YearActions::decadeOfYear);
    actions.put("century", parts -> Point.of(new Piece.Century(number(parts, 0))));
    actions.put(
        "year-words", parts -> Point.of(new Piece.Year(100 * number(parts, 0) + number(parts, 1))));
    actions.put("reign", YearActions::reign);
    actions.put("fiscal", YearActions::fiscal);
    actions.put(
        "fiscal-short", parts -> Point.of(new Piece.OwnYear(2000 + number(parts, 0), true, false)));
    actions.put(
        "school-roc",
        parts -> Point.of(new Piece.OwnYear(BEFORE_REPUBLIC + number(parts, 0), false, true)));
    return actions;
  }

  private static Object decade(Parts parts) {
    int tens = number(parts, 0);
    return tens % 10 == 0 ? Point.of(new Piece.DecadeOf(tens)) : null;
  }

  private static Object decadeOfYear(Parts parts) {
    int year = number(parts, 0);
    return year % 10 == 0 ? Point.of(new Piece.Decade(year)) : null;
  }

  /** 26/27, 2026/27, 2024至25: a year that ends in the next. */
  private static Object pair(Parts parts) {
    int from = number(parts, 0);
    int to = number(parts, 1);
    boolean next = (from + 1) % 100 == to % 100;
    if (!next) {
      return null;
    }
    return Point.of(new Piece.OwnYear(from < 100 ? 2000 + from : from, false, false));
  }

  /** 康熙三年, 令和元年: the first year of a reign is the one that it begins in. */
  private static Object reign(Parts parts) {
    int number = parts.has("n") ? number(parts, 0) : 1;
    boolean fits = number >= 1 && number <= LONGEST_REIGN;
    return fits
        ? Point.of(new Piece.Year(parts.first(TimeWords.Reign.class).first() + number - 1))
        : null;
  }

  private static Object fiscal(Parts parts) {
    boolean school = parts.has("school");
    Point pair = parts.first(Point.class);
    Piece.OwnYear own = pair == null ? null : pair.first(Piece.OwnYear.class);
    return own == null
        ? Point.of(new Piece.OwnYear(number(parts, 0), true, school))
        : Point.of(new Piece.OwnYear(own.from(), false, school));
  }
}
