package jianbao.index;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number as a {@code long} that sorts as the number does: a decimal exponent above sixteen
 * significant digits. Exact up to sixteen digits; beyond that rounded the way that is asked for, so
 * that a range never shrinks. Numbers beyond 10^60 count as that.
 */
final class AmountKey {

  private static final int DIGITS = 16;
  private static final int MANTISSA_BITS = 54;
  private static final int LARGEST_EXPONENT = 60;

  private AmountKey() {}

  /**
   * The key of a number.
   *
   * @param rounding {@link RoundingMode#FLOOR} or {@link RoundingMode#CEILING}
   */
  static long of(BigDecimal number, RoundingMode rounding) {
    if (number.signum() == 0) {
      return 0;
    }
    if (number.signum() < 0) {
      RoundingMode other =
          rounding == RoundingMode.FLOOR ? RoundingMode.CEILING : RoundingMode.FLOOR;
      return -of(number.negate(), other);
    }
    long exponent = (long) number.precision() - number.scale();
    if (exponent > LARGEST_EXPONENT) {
      return Long.MAX_VALUE - 1;
    }
    if (exponent < -LARGEST_EXPONENT) {
      return rounding == RoundingMode.FLOOR ? 0 : 1;
    }
    BigInteger mantissa =
        number.scaleByPowerOfTen((int) (DIGITS - exponent)).setScale(0, rounding).unscaledValue();
    return ((exponent + LARGEST_EXPONENT + 1) << MANTISSA_BITS) + mantissa.longValueExact();
  }
}
