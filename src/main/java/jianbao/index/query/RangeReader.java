package jianbao.index.query;

import java.util.Optional;
import java.util.function.Supplier;
import jianbao.index.query.QueryNode.Form;

/**
 * Reads the values of fields of days and amounts: ranges in brackets, comparisons and single
 * values. One instance a query; not thread-safe.
 */
final class RangeReader {

  private final QueryScanner scanner;
  private final Supplier<AmountSyntax> amounts;

  /**
   * A reader.
   *
   * @param scanner stands where a value begins when it is asked for
   * @param amounts asked for when an amount is met
   */
  RangeReader(QueryScanner scanner, Supplier<AmountSyntax> amounts) {
    this.scanner = scanner;
    this.amounts = amounts;
  }

  /** A range, a comparison or a single value. */
  QueryNode range(QueryField field, String name) throws QuerySyntaxException {
    char c = scanner.sign();
    if (c == '[' || c == '{') {
      return bracketed(field, name);
    }
    int begin = scanner.at();
    String comparison = scanner.comparison();
    if (scanner.atEnd() || scanner.atSpace() || scanner.atClose()) {
      throw scanner.fault(name + ":" + comparison + " needs a value", begin);
    }
    Written written = scanner.value();
    if (field instanceof QueryField.Sums) {
      AmountSyntax.Amount amount = amount(withNumber(written));
      AmountRange.End inside = new AmountRange.End(amount.value(), comparison.endsWith("="));
      AmountRange.End exactly = new AmountRange.End(amount.value(), true);
      return new QueryNode.Amounts(
          switch (comparison) {
            case ">", ">=" -> new AmountRange(Optional.of(inside), Optional.empty(), amount.unit());
            case "<", "<=" -> new AmountRange(Optional.empty(), Optional.of(inside), amount.unit());
            default -> new AmountRange(Optional.of(exactly), Optional.of(exactly), amount.unit());
          });
    }
    DayRange days = days(written);
    return dated(
        field,
        switch (comparison) {
          case ">" -> new DayRange(days.to() + 1, Integer.MAX_VALUE);
          case ">=" -> new DayRange(days.from(), Integer.MAX_VALUE);
          case "<" -> new DayRange(Integer.MIN_VALUE, days.from() - 1);
          case "<=" -> new DayRange(Integer.MIN_VALUE, days.to());
          default -> days;
        });
  }

  private QueryNode bracketed(QueryField field, String name) throws QuerySyntaxException {
    int begin = scanner.at();
    boolean leastIncluded = scanner.sign() == '[';
    int end = scanner.endOfRange();
    if (end < 0) {
      throw scanner.fault("this range is not closed: expected [low TO high]", begin);
    }
    scanner.passTo(end);
    boolean mostIncluded = scanner.sign() == ']';
    scanner.pass(1);
    String inside = QueryScanner.widthFolded(scanner.text(begin + 1, end));
    int to = inside.indexOf(" TO ");
    if (to < 0) {
      throw scanner.fault("expected [low TO high]", begin);
    }
    Written low = Written.trimmed(inside.substring(0, to), begin + 1);
    Written high = Written.trimmed(inside.substring(to + 4), begin + 1 + to + 4);
    if (low.text().isEmpty() || high.text().isEmpty()) {
      throw scanner.fault(
          name + ": an end of the range is missing; * stands for none",
          low.text().isEmpty() ? low.at() : end);
    }
    if (field instanceof QueryField.Sums) {
      return amounts(low, leastIncluded, high, mostIncluded);
    }
    int from = low.text().equals("*") ? Integer.MIN_VALUE : from(days(low), leastIncluded);
    int until = high.text().equals("*") ? Integer.MAX_VALUE : to(days(high), mostIncluded);
    if (from > until) {
      throw scanner.fault("the range ends before it begins", begin);
    }
    return dated(field, new DayRange(from, until));
  }

  private static int from(DayRange days, boolean included) {
    return included ? days.from() : days.to() + 1;
  }

  private static int to(DayRange days, boolean included) {
    return included ? days.to() : days.from() - 1;
  }

  private QueryNode amounts(Written low, boolean leastIncluded, Written high, boolean mostIncluded)
      throws QuerySyntaxException {
    Optional<AmountSyntax.Amount> least =
        low.text().equals("*") ? Optional.empty() : Optional.of(amount(low));
    Optional<AmountSyntax.Amount> most =
        high.text().equals("*") ? Optional.empty() : Optional.of(amount(high));
    AmountRange.Unit unit = new AmountRange.Unit.Anything();
    if (most.isPresent() && !(most.get().unit() instanceof AmountRange.Unit.Anything)) {
      unit = most.get().unit();
    }
    if (least.isPresent() && !(least.get().unit() instanceof AmountRange.Unit.Anything)) {
      boolean two = !(unit instanceof AmountRange.Unit.Anything);
      if (two && !unit.equals(least.get().unit())) {
        throw scanner.fault("the two ends of the range count different things", high.at());
      }
      unit = least.get().unit();
    }
    if (least.isPresent()
        && most.isPresent()
        && least.get().value().compareTo(most.get().value()) > 0) {
      throw scanner.fault("the range ends before it begins", low.at());
    }
    return new QueryNode.Amounts(
        new AmountRange(
            least.map(amount -> new AmountRange.End(amount.value(), leastIncluded)),
            most.map(amount -> new AmountRange.End(amount.value(), mostIncluded)),
            unit));
  }

  private static QueryNode dated(QueryField field, DayRange days) {
    return ((QueryField.Days) field).ofPublication()
        ? new QueryNode.Published(days)
        : new QueryNode.SpokenOf(days);
  }

  private DayRange days(Written written) throws QuerySyntaxException {
    return DayRange.parse(QueryScanner.widthFolded(written.text()))
        .orElseThrow(
            () ->
                scanner.fault(
                    "expected a date like 2025-02-27, 2025-02 or 2025, found '"
                        + written.text()
                        + "'",
                    written.at()));
  }

  private AmountSyntax.Amount amount(Written written) throws QuerySyntaxException {
    return amounts
        .get()
        .read(written.text())
        .orElseThrow(
            () ->
                scanner.fault(
                    "expected an amount like 1億, HKD 5億 or 38%, found '" + written.text() + "'",
                    written.at()));
  }

  /** {@code HKD 5億} is one value. */
  private Written withNumber(Written written) throws QuerySyntaxException {
    if (written.form() == Form.PHRASE || !amounts.get().isCurrency(written.text())) {
      return written;
    }
    scanner.skipSpace();
    if (scanner.atEnd() || scanner.atClose()) {
      return written;
    }
    return new Written(written.text() + " " + scanner.word().text(), written.at(), Form.WORD);
  }

  /** The node for one value of a field of days or amounts. */
  QueryNode exactly(QueryField field, Written written) throws QuerySyntaxException {
    if (field instanceof QueryField.Days) {
      return dated(field, days(written));
    }
    AmountSyntax.Amount amount = amount(withNumber(written));
    Optional<AmountRange.End> end = Optional.of(new AmountRange.End(amount.value(), true));
    return new QueryNode.Amounts(new AmountRange(end, end, amount.unit()));
  }
}
