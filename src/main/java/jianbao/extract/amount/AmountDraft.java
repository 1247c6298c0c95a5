package jianbao.extract.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jianbao.document.Amount.Kind;
import jianbao.document.Amount.Modifier;
import jianbao.text.Span;

/**
 * An amount as the text says it, before its place is considered.
 *
 * @param kind money, percentage or quantity
 * @param min the least, or the point
 * @param max the most, or the point
 * @param modifier what is said about it
 * @param currency of money: which, as far as the text says
 * @param unit the name of the unit; empty where its characters in the text are the name
 * @param unitSpans where the unit stands; several for 摄氏…度
 * @param bare whether it is a round number without a unit, which may be money all the same
 */
record AmountDraft(
    Kind kind,
    BigDecimal min,
    BigDecimal max,
    Modifier modifier,
    Optional<CurrencyReading> currency,
    String unit,
    List<Span> unitSpans,
    boolean bare) {

  static AmountDraft money(Figure figure, CurrencyReading currency) {
    return new AmountDraft(
        Kind.MONEY,
        figure.low(),
        figure.high(),
        figure.modifier(),
        Optional.of(currency),
        "",
        List.of(),
        false);
  }

  static AmountDraft share(Figure figure, String unit) {
    return new AmountDraft(
        Kind.PERCENTAGE,
        figure.low(),
        figure.high(),
        figure.modifier(),
        Optional.empty(),
        unit,
        List.of(),
        false);
  }

  static AmountDraft quantity(Figure figure, String unit, List<Span> unitSpans) {
    return new AmountDraft(
        Kind.QUANTITY,
        figure.low(),
        figure.high(),
        figure.modifier(),
        Optional.empty(),
        unit,
        unitSpans,
        unitSpans.isEmpty() && unit.isEmpty());
  }

  /** The same with something else said about it. */
  AmountDraft with(Modifier said) {
    return new AmountDraft(kind, min, max, said, currency, unit, unitSpans, bare);
  }

  /** The same between two numbers. */
  AmountDraft within(BigDecimal least, BigDecimal most) {
    return new AmountDraft(kind, least, most, Modifier.NONE, currency, unit, unitSpans, bare);
  }

  /** From a number to this. */
  AmountDraft from(BigDecimal least) {
    return new AmountDraft(kind, least, max, modifier, currency, unit, unitSpans, bare);
  }

  /** The same in a currency. */
  AmountDraft in(CurrencyReading named) {
    return new AmountDraft(kind, min, max, modifier, Optional.of(named), unit, unitSpans, bare);
  }

  /** The same as money of the place. */
  AmountDraft asMoney() {
    return money(new Figure(min, max, modifier), CurrencyReading.Open.LOCAL);
  }

  /** From this to another, in either order; null if they do not make a range. */
  AmountDraft to(AmountDraft other) {
    if (kind != other.kind || (kind == Kind.PERCENTAGE && !unit.equals(other.unit))) {
      return null;
    }
    return new AmountDraft(
        kind,
        min.min(other.min),
        max.max(other.max),
        other.modifier,
        other.currency.filter(c -> c instanceof CurrencyReading.Named).or(() -> currency),
        other.unit,
        other.unitSpans,
        bare && other.bare);
  }
}
