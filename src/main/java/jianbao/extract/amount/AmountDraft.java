package jianbao.extract.amount;

import java.math.BigDecimal;
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
 * @param unitSpan where the unit stands
 * @param bare whether it is a round number without a unit, which may be money all the same
 */
record AmountDraft(
    Kind kind,
    BigDecimal min,
    BigDecimal max,
    Modifier modifier,
    Optional<CurrencyReading> currency,
    String unit,
    Optional<Span> unitSpan,
    boolean bare) {

  static AmountDraft money(Figure figure, CurrencyReading currency) {
    return new AmountDraft(
        Kind.MONEY,
        figure.low(),
        figure.high(),
        figure.modifier(),
        Optional.of(currency),
        "",
        Optional.empty(),
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
        Optional.empty(),
        false);
  }

  static AmountDraft quantity(Figure figure, String unit, Optional<Span> unitSpan) {
    return new AmountDraft(
        Kind.QUANTITY,
        figure.low(),
        figure.high(),
        figure.modifier(),
        Optional.empty(),
        unit,
        unitSpan,
        unitSpan.isEmpty() && unit.isEmpty());
  }

  /** The same with something else said about it. */
  AmountDraft with(Modifier said) {
    return new AmountDraft(kind, min, max, said, currency, unit, unitSpan, bare);
  }

  /** From this to another; null if they do not make a range. */
  AmountDraft to(AmountDraft other) {
    if (kind != other.kind
        || min.compareTo(other.max) > 0
        || (kind == Kind.PERCENTAGE && !unit.equals(other.unit))) {
      return null;
    }
    return new AmountDraft(
        kind,
        min,
        other.max,
        other.modifier,
        other.currency.filter(c -> c instanceof CurrencyReading.Named).or(() -> currency),
        other.unit,
        other.unitSpan,
        bare && other.bare);
  }
}
