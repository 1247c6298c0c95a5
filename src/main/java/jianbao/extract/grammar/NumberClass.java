package jianbao.extract.grammar;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import jianbao.document.Amount.Modifier;
import jianbao.extract.number.Numeral;
import jianbao.extract.number.Numeral.Form;

/**
 * Which numbers a symbol stands for.
 *
 * @param symbol the symbol
 * @param exact whether only exact integers fit
 * @param least the least that fits, of exact integers
 * @param most the most that fits
 * @param fewestDigits the fewest digits, where the number must be written in digits alone; 0 for
 *     any
 * @param mostDigits the most digits
 * @param notOne whether a lone 一 is left out, which mostly means "a"
 * @param notYear whether 1000 to 2100 in four digits is left out
 * @param section whether it must end in 万, 亿, million or the like
 * @param vague whether something must be said about it: 百余
 * @param decimal whether it must have decimals
 * @param forms how it may be written
 */
record NumberClass(
    int symbol,
    boolean exact,
    int least,
    int most,
    int fewestDigits,
    int mostDigits,
    boolean notOne,
    boolean notYear,
    boolean section,
    boolean vague,
    boolean decimal,
    Set<Form> forms) {

  /**
   * Reads conditions: {@code 1..12} (an exact integer), {@code integer}, {@code digits=4}, {@code
   * digits=1..2}, {@code not-bare}, and forms in lower case.
   *
   * @throws IllegalArgumentException if a condition is none of these
   */
  static NumberClass parse(int symbol, String[] conditions) {
    boolean exact = false;
    int least = 0;
    int most = Integer.MAX_VALUE;
    int fewest = 0;
    int mostDigits = Integer.MAX_VALUE;
    boolean notOne = false;
    boolean notYear = false;
    boolean section = false;
    boolean vague = false;
    boolean decimal = false;
    EnumSet<Form> forms = EnumSet.noneOf(Form.class);
    for (String condition : conditions) {
      if (condition.equals("integer")) {
        exact = true;
      } else if (condition.startsWith("digits=")) {
        int[] range = range(condition.substring("digits=".length()));
        fewest = range[0];
        mostDigits = range[1];
      } else if (condition.equals("not-one")) {
        notOne = true;
      } else if (condition.equals("not-year")) {
        notYear = true;
      } else if (condition.equals("section")) {
        section = true;
      } else if (condition.equals("vague")) {
        vague = true;
      } else if (condition.equals("decimal")) {
        decimal = true;
      } else if (condition.equals("not-bare")) {
        forms.addAll(EnumSet.complementOf(EnumSet.of(Form.BARE, Form.PART)));
      } else if (Character.isDigit(condition.charAt(0))) {
        int[] range = range(condition);
        exact = true;
        least = range[0];
        most = range[1];
      } else {
        forms.add(Form.valueOf(condition.toUpperCase(Locale.ROOT)));
      }
    }
    return new NumberClass(
        symbol,
        exact,
        least,
        most,
        fewest,
        mostDigits,
        notOne,
        notYear,
        section,
        vague,
        decimal,
        forms.isEmpty() ? EnumSet.complementOf(EnumSet.of(Form.PART)) : forms);
  }

  private static int[] range(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      int value = Integer.parseInt(text);
      return new int[] {value, value};
    }
    return new int[] {
      Integer.parseInt(text.substring(0, dots)), Integer.parseInt(text.substring(dots + 2))
    };
  }

  /**
   * Whether a number fits.
   *
   * @param number the number
   * @param value the number as an int, or -1 if it is none
   */
  boolean accepts(Numeral number, int value) {
    if (!forms.contains(number.form())) {
      return false;
    }
    if (notOne && number.form() != Form.ARABIC && value == 1) {
      return false;
    }
    if (notYear && number.digits() == 4 && value >= 1000 && value <= 2100) {
      return false;
    }
    if (section && number.section() < 4) {
      return false;
    }
    if (vague && number.modifier() == Modifier.NONE) {
      return false;
    }
    if (decimal && number.low().scale() <= 0) {
      return false;
    }
    if (fewestDigits > 0 && (number.digits() < fewestDigits || number.digits() > mostDigits)) {
      return false;
    }
    return !exact || (value >= least && value <= most);
  }
}
