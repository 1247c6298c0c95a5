package jianbao.extract.amount;

import java.math.BigDecimal;
import jianbao.document.Amount.Modifier;
import jianbao.extract.grammar.Parts;
import jianbao.extract.number.Numeral;

/**
 * A number or a range of numbers.
 *
 * @param low the least
 * @param high the most; equal to {@code low} for a point
 * @param modifier what the number itself says about it
 */
record Figure(BigDecimal low, BigDecimal high, Modifier modifier) {

  /** The first number or range of the parts, with the scale and the sign beside it. */
  static Figure of(Parts parts) {
    Figure figure = parts.first(Figure.class);
    figure = figure != null ? figure : of(parts.first(Numeral.class));
    Word.Scale scale = parts.first(Word.Scale.class);
    figure = scale == null ? figure : figure.scaled(scale.power());
    Word.Sign sign = parts.first(Word.Sign.class);
    return sign != null && sign.negative() ? figure.negated() : figure;
  }

  static Figure of(Numeral numeral) {
    return new Figure(numeral.low(), numeral.high(), numeral.modifier());
  }

  static Figure of(BigDecimal value) {
    return new Figure(value, value, Modifier.NONE);
  }

  /**
   * From one number to another. A short first number takes the unit of the second: 50至100万 begins
   * with 500,000, if that makes sense.
   *
   * @return null if the first is not less than the second
   */
  static Figure range(Numeral from, Numeral to) {
    BigDecimal low = from.low();
    if (from.section() == 0) {
      for (int power : new int[] {to.tail(), to.section()}) {
        BigDecimal scaled = low.scaleByPowerOfTen(power);
        boolean shorter = power > 0 && from.tail() < power;
        if (shorter && scaled.compareTo(to.high()) < 0) {
          low = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
          break;
        }
      }
    }
    if (low.compareTo(to.high()) >= 0) {
      return null;
    }
    return new Figure(low, to.high(), to.modifier());
  }

  Figure times(BigDecimal factor) {
    return new Figure(low.multiply(factor), high.multiply(factor), modifier);
  }

  Figure scaled(int power) {
    return new Figure(
        plain(low.scaleByPowerOfTen(power)), plain(high.scaleByPowerOfTen(power)), modifier);
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  Figure plus(BigDecimal more) {
    return new Figure(low.add(more), high.add(more), modifier);
  }

  Figure negated() {
    return new Figure(high.negate(), low.negate(), modifier);
  }

  Figure with(Modifier said) {
    return new Figure(low, high, said);
  }
}
