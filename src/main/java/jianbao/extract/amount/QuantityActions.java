package jianbao.extract.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.number.Numeral;
import jianbao.text.Span;

/** What rules of quantities and of ranges mean. Stateless. */
final class QuantityActions {

  private static final String YEARS_OLD = "years old";

  /** The power of ten of a k behind a number. */
  private static final int THOUSANDS = 3;

  private QuantityActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("quantity", parts -> quantity(parts, Figure.of(parts)));
    actions.put(
        "quantity-half", parts -> quantity(parts, Figure.of(parts).plus(new BigDecimal("0.5"))));
    actions.put("age", parts -> AmountDraft.quantity(Figure.of(parts), YEARS_OLD, List.of()));
    actions.put("age-pair", QuantityActions::agePair);
    actions.put("range", QuantityActions::range);
    actions.put("thousands", QuantityActions::thousands);
    actions.put("short-range", QuantityActions::shortRange);
    actions.put("bounds", QuantityActions::bounds);
    actions.put("between", QuantityActions::between);
    return actions;
  }

  private static AmountDraft quantity(Parts parts, Figure number) {
    Word.Said said = parts.first(Word.Said.class);
    Figure figure = said == null ? number : number.with(said.modifier());
    List<Span> unit = new ArrayList<>();
    String name = "";
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof Word.Measure measure) {
        unit.add(part.span());
        name = measure.name();
      } else if (part.symbol().equals("scale-word")) {
        unit.add(part.span());
      }
    }
    return AmountDraft.quantity(figure, name, unit);
  }

  private static Object range(Parts parts) {
    List<AmountDraft> drafts = parts.values(AmountDraft.class);
    if (drafts.size() == 2) {
      return drafts.get(0).to(drafts.get(1));
    }
    List<Numeral> numerals = parts.values(Numeral.class);
    return Figure.range(numerals.get(0), numerals.get(1));
  }

  /** 5k-20k, 15-20k. */
  private static AmountDraft thousands(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    Figure range =
        numerals.isEmpty() ? Figure.of(parts) : Figure.range(numerals.get(0), numerals.get(1));
    return range == null ? null : AmountDraft.quantity(range.scaled(THOUSANDS), "", List.of());
  }

  /** 不少于5名但不多于10名: one bound from each side. */
  private static AmountDraft bounds(Parts parts) {
    List<Word.Said> said = parts.values(Word.Said.class);
    if (said.size() != 2 || said.get(0).isLower() == said.get(1).isLower()) {
      return null;
    }
    List<AmountDraft> drafts = parts.values(AmountDraft.class);
    boolean rising = said.get(0).isLower();
    boolean bound = said.get(0).isBound() && said.get(1).isBound();
    return bound ? span(drafts.get(rising ? 0 : 1), drafts.get(rising ? 1 : 0)) : null;
  }

  /** 1万与2万元之间. */
  private static AmountDraft between(Parts parts) {
    List<AmountDraft> drafts = parts.values(AmountDraft.class);
    return span(drafts.get(0), drafts.get(1));
  }

  /** From one amount to another; one of them may be a number alone. */
  private static AmountDraft span(AmountDraft low, AmountDraft high) {
    AmountDraft full = low.bare() ? high : low;
    boolean alike = low.bare() || high.bare() || low.kind() == high.kind();
    return alike && low.min().compareTo(high.max()) < 0 ? full.within(low.min(), high.max()) : null;
  }

  /** 2 and 3.5 percent: the first number takes the unit of the second. */
  private static AmountDraft shortRange(Parts parts) {
    AmountDraft to = parts.first(AmountDraft.class);
    Figure figure = Figure.of(parts);
    boolean smaller = figure.low().compareTo(to.min()) < 0;
    return smaller ? to.from(figure.low()) : null;
  }

  private static AmountDraft agePair(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    Figure range = Figure.range(numerals.get(0), numerals.get(1));
    return range == null ? null : AmountDraft.quantity(range, YEARS_OLD, List.of());
  }
}
