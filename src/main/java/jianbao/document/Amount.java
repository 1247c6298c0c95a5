package jianbao.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit, exactly.
 *
 * @param kind money, percentage or quantity
 * @param min the least it can be; empty if only the most is known
 * @param max the most it can be; empty if only the least is known; equal to {@code min} for a point
 * @param modifier what the words around say about it
 * @param currency ISO 4217 code of money
 * @param unit measure word or unit of a quantity; {@code %} or {@code pp} of a percentage
 * @param of what it measures, where that stands plainly beside it
 */
public record Amount(
    Kind kind,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    Modifier modifier,
    Optional<String> currency,
    Optional<String> unit,
    Optional<Measured> of)
    implements MentionValue {

  /**
   * What an amount measures.
   *
   * @param text the article's own characters: a noun phrase, or a clause that says what money is
   *     for
   * @param confidence from 0 to 1
   */
  public record Measured(String text, double confidence) {}

  /** An amount of which nothing says what it measures. */
  public Amount(
      Kind kind,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      Modifier modifier,
      Optional<String> currency,
      Optional<String> unit) {
    this(kind, min, max, modifier, currency, unit, Optional.empty());
  }

  /** The same with what it measures. */
  public Amount measuring(Optional<Measured> thing) {
    return new Amount(kind, min, max, modifier, currency, unit, thing);
  }

  /** What is counted. */
  public enum Kind {
    MONEY("money"),
    PERCENTAGE("percentage"),
    QUANTITY("quantity");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The value of {@code kind} in the output. */
    public String label() {
      return label;
    }
  }

  /** How the number is to be taken. */
  public enum Modifier {
    NONE(""),
    /** 約, 近, 左右. */
    ABOUT("about"),
    /** 逾, 超過, 多, 餘. */
    MORE_THAN("more-than"),
    /** 不足, 未滿. */
    LESS_THAN("less-than"),
    /** 至少, 以上. */
    AT_LEAST("at-least"),
    /** 最多, 上限, 以下. */
    AT_MOST("at-most");

    private final String label;

    Modifier(String label) {
      this.label = label;
    }

    /** The value of {@code modifier} in the output; empty for none. */
    public String label() {
      return label;
    }
  }

  public Amount {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("an amount needs a least or a most");
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new IllegalArgumentException("amount " + min.get() + ".." + max.get() + " is inverted");
    }
    if (currency.isPresent() != (kind == Kind.MONEY)) {
      throw new IllegalArgumentException(kind + " with currency " + currency);
    }
  }

  @Override
  public MentionType type() {
    return MentionType.AMOUNT;
  }
}
