package jianbao.extract.number;

/** Writes whole numbers in Han numerals, as a newspaper does: 一万零五十. */
final class ChineseNumberFormat {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] SECTIONS = {"", "万", "亿", "兆"};

  private ChineseNumberFormat() {}

  static String format(long number) {
    StringBuilder text = new StringBuilder();
    boolean zero = false;
    for (int section = SECTIONS.length - 1; section >= 0; section--) {
      long part = number / power(section) % 10_000;
      if (part == 0) {
        zero |= text.length() > 0;
        continue;
      }
      if (text.length() > 0 && (zero || part < 1_000)) {
        text.append('零');
      }
      section(part, text);
      text.append(SECTIONS[section]);
      zero = false;
    }
    return text.toString();
  }

  private static long power(int section) {
    long power = 1;
    for (int i = 0; i < section; i++) {
      power *= 10_000;
    }
    return power;
  }

  private static void section(long part, StringBuilder text) {
    String[] units = {"千", "百", "十", ""};
    int divisor = 1_000;
    boolean zero = false;
    boolean begun = false;
    for (String unit : units) {
      int digit = (int) (part / divisor % 10);
      divisor /= 10;
      if (digit == 0) {
        zero = begun;
        continue;
      }
      if (zero) {
        text.append('零');
        zero = false;
      }
      text.append(DIGITS.charAt(digit)).append(unit);
      begun = true;
    }
  }
}
