package jianbao.index.query;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of amounts.
 *
 * @param least the lower end; empty for none
 * @param most the upper end; empty for none
 * @param unit what is counted
 */
public record AmountRange(Optional<End> least, Optional<End> most, Unit unit) {

  /**
   * An end of the range.
   *
   * @param value the number
   * @param included whether the number itself lies in the range
   */
  public record End(BigDecimal value, boolean included) {}

  /** What is counted. */
  public sealed interface Unit {

    /** Money of any currency, and quantities of anything. */
    record Anything() implements Unit {}

    /**
     * Money.
     *
     * @param currency ISO 4217 code; empty for any
     */
    record Money(Optional<String> currency) implements Unit {}

    /**
     * Something else.
     *
     * @param name the unit or measure word; {@code %} and {@code pp} for percentages
     */
    record Counted(String name) implements Unit {}
  }
}
