package jianbao.text;

/**
 * Whole numbers in European digits, whatever the locale: {@link String#format} without a locale
 * writes those of the user's language. Stateless and thread-safe.
 */
public final class Digits {

  private Digits() {}

  /**
   * A number with zeros in front, as {@code %04d} has it: the sign of a negative one counts.
   *
   * @param value the number
   * @param width the least number of characters
   */
  public static String padded(int value, int width) {
    String digits = Integer.toString(value);
    if (digits.length() >= width) {
      return digits;
    }
    StringBuilder padded = new StringBuilder(width);
    int sign = value < 0 ? 1 : 0;
    padded.append(digits, 0, sign);
    padded.repeat('0', width - digits.length());
    return padded.append(digits, sign, digits.length()).toString();
  }
}
