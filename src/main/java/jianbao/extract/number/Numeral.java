package jianbao.extract.number;

import java.math.BigDecimal;
import jianbao.document.Amount.Modifier;

/**
 * A number at a place of a text.
 *
 * @param end one past its last UTF-16 unit
 * @param low what it says, or the least of a range such as 两三百
 * @param high the most of a range; equal to {@code low} for a point
 * @param modifier what the numeral itself says about it: 十多 is more than 10, 上千 at least 1000
 * @param form how it is written
 * @param tail the power of ten of the units at its end (7 in 三千万, 4 in 100万), 0 without
 * @param section the power of ten of 万 or 亿 (million, billion) at its end, 0 without
 * @param digits how many digits stand before the decimal point where it is written in digits alone
 *     (2025, 二〇二五), else 0
 */
public record Numeral(
    int end,
    BigDecimal low,
    BigDecimal high,
    Modifier modifier,
    Form form,
    int tail,
    int section,
    int digits) {

  /** How a number is written. */
  public enum Form {
    /** 2025, 1,234.5. */
    ARABIC,
    /** 1.2亿, 3万5千, 5 million. */
    MIXED,
    /** 三十五, 二〇二五. */
    HAN,
    /** 百, 万, 亿: one unit without a digit and without a modifier. */
    BARE,
    /** Twenty-five, a hundred. */
    WORDS,
    /** What stands before the point of a decimal: 9 of 9.30. Only times and dates want it. */
    PART
  }

  /** The number as an int, or -1 if it is none that fits, or vague. */
  public int toInt() {
    if (modifier != Modifier.NONE || low.scale() > 0 || high.scale() > 0) {
      return -1;
    }
    boolean fits = low.compareTo(high) == 0 && low.precision() - low.scale() <= 9;
    return fits ? low.intValue() : -1;
  }
}
