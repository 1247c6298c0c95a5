package jianbao.extract.amount;

import java.math.BigDecimal;
import jianbao.document.Amount.Modifier;

/** What the words of the amount grammars mean. */
sealed interface Word {

  /**
   * A currency or a part of one.
   *
   * @param currency which
   * @param parts how many parts make a unit, as a power of ten: 2 for cents
   */
  record Money(CurrencyReading currency, int parts) implements Word {}

  /**
   * What makes a number a share.
   *
   * @param unit {@code %} or {@code pp}
   * @param factor how many of the unit one is: 0.01 for basis points
   */
  record Share(String unit, BigDecimal factor) implements Word {}

  /**
   * A measure word or a unit.
   *
   * @param name what to call it; empty if its own characters are the name
   */
  record Measure(String name) implements Word {}

  /** What words beside a number say about it. */
  record Said(Modifier modifier) implements Word {

    /** Whether it bounds from below. */
    boolean isLower() {
      return modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
    }

    /** Whether it is a bound. */
    boolean isBound() {
      return modifier != Modifier.NONE && modifier != Modifier.ABOUT;
    }
  }

  /** A letter that stands for thousands or millions, as a power of ten. */
  record Scale(int power) implements Word {}

  /** A third, a quarter, as the number of parts of the whole. */
  record Part(int of) implements Word {}

  /** A sign. */
  record Sign(boolean negative) implements Word {}

  /** A share without a number: half. */
  record Fixed(BigDecimal percent, Modifier modifier) implements Word {}

  /** Any other word. */
  record Plain(String text) implements Word {}
}
