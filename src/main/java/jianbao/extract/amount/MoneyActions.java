package jianbao.extract.amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.number.Numeral;

/** What rules of money mean. Stateless. */
final class MoneyActions {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private MoneyActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("money", MoneyActions::money);
    actions.put(
        "money-half", parts -> AmountDraft.money(Figure.of(parts).plus(HALF), currency(parts)));
    actions.put(
        "cents-of", parts -> AmountDraft.money(Figure.of(parts).times(CENT), currency(parts)));
    actions.put("coins", MoneyActions::coins);
    actions.put("one-money", MoneyActions::one);
    actions.put("coins-before", MoneyActions::coinsBefore);
    actions.put("zero-coins", MoneyActions::zeroCoins);
    return actions;
  }

  /** What the parts say for certain, else the first open word. */
  private static CurrencyReading currency(Parts parts) {
    List<Word.Money> words = parts.values(Word.Money.class);
    for (Word.Money word : words) {
      if (word.currency() instanceof CurrencyReading.Named) {
        return word.currency();
      }
    }
    return words.get(0).currency();
  }

  private static AmountDraft money(Parts parts) {
    Figure figure = Figure.of(parts);
    int power = parts.values(Word.Money.class).stream().mapToInt(Word.Money::parts).max().orElse(0);
    Figure whole = power == 0 ? figure : figure.times(BigDecimal.ONE.movePointLeft(power));
    Word.Said said = parts.first(Word.Said.class);
    return AmountDraft.money(said == null ? whole : whole.with(said.modifier()), currency(parts));
  }

  /** A dollar, a dollar and 42 cents. */
  private static AmountDraft one(Parts parts) {
    Figure one = Figure.of(BigDecimal.ONE);
    Numeral cents = parts.first(Numeral.class);
    return AmountDraft.money(
        cents == null ? one : one.plus(cents.low().multiply(CENT)), currency(parts));
  }

  /** $20 and 43 cents. */
  private static AmountDraft coinsBefore(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    Figure whole = Figure.of(numerals.get(0));
    return AmountDraft.money(whole.plus(numerals.get(1).low().multiply(CENT)), currency(parts));
  }

  /** 三块零四: the digit counts cents. */
  private static AmountDraft zeroCoins(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    Figure whole = Figure.of(numerals.get(0));
    BigDecimal cents = numerals.get(numerals.size() - 1).low().multiply(CENT);
    return AmountDraft.money(whole.plus(cents), currency(parts));
  }

  /** 3元5角, 八块五, 7毫5仙: a digit without a unit counts in the next lower one. */
  private static AmountDraft coins(Parts parts) {
    BigDecimal sum = BigDecimal.ZERO;
    int power = 0;
    Numeral open = null;
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof Numeral numeral) {
        open = numeral;
      } else if (part.value() instanceof Word.Money word && open != null) {
        power = word.parts();
        sum = sum.add(open.low().movePointLeft(power));
        open = null;
      }
    }
    if (open != null) {
      if (open.digits() != 1) {
        return null;
      }
      sum = sum.add(open.low().movePointLeft(power + 1));
    }
    return AmountDraft.money(Figure.of(sum), currency(parts));
  }
}
