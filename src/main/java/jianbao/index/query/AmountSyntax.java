package jianbao.index.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * Reads the amounts of a query: {@code 1億}, {@code HKD 5億}, {@code 50萬港元}, {@code US$3.5bn}, {@code
 * 38%}, {@code 300公頃}. Words are looked up in lower case. Immutable.
 */
final class AmountSyntax {

  private static final String FILE = "search/amount-words.tsv";

  /** {@code 億} to 100000000. */
  private final Map<String, BigDecimal> multipliers = new LinkedHashMap<>();

  /** {@code 港元} to {@code HKD}; {@code 元} to nothing: money of any currency. */
  private final Map<String, String> currencies = new HashMap<>();

  /** {@code 成} to {@code %} and 10. */
  private final Map<String, BigDecimal> percentages = new HashMap<>();

  /** A number with what is counted. */
  record Amount(BigDecimal value, AmountRange.Unit unit) {}

  AmountSyntax(Models models) {
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(3);
      switch (cells[0]) {
        case "times" -> multipliers.put(cells[1], new BigDecimal(cells[2]));
        case "currency" -> currencies.put(cells[1], cells[2]);
        case "percent" -> percentages.put(cells[1], new BigDecimal(cells[2]));
        default -> throw line.fault("expected times, currency or percent, found " + cells[0]);
      }
    }
  }

  /** Whether a word is nothing but a currency, so that the number must come behind it. */
  boolean isCurrency(String word) {
    return currencies.containsKey(fold(word)) || word.matches("[A-Z]{3}");
  }

  /** An amount; empty if {@code text} is none. */
  Optional<Amount> read(String text) {
    String rest = fold(text.strip());
    int at = 0;
    while (at < rest.length() && !isNumber(rest.charAt(at))) {
      at++;
    }
    String before = rest.substring(0, at).strip();
    int end = at;
    while (end < rest.length() && (isNumber(rest.charAt(end)) || rest.charAt(end) == ',')) {
      end++;
    }
    Optional<BigDecimal> number = number(rest.substring(at, end).replace(",", ""));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = number.get();
    rest = rest.substring(end).strip();
    for (boolean more = true; more; ) {
      more = false;
      for (Map.Entry<String, BigDecimal> multiplier : multipliers.entrySet()) {
        String word = multiplier.getKey();
        if (rest.startsWith(word) && endsAt(rest, word)) {
          value = value.multiply(multiplier.getValue());
          rest = rest.substring(word.length()).strip();
          more = true;
          break;
        }
      }
    }
    return unit(before, rest, value);
  }

  private Optional<Amount> unit(String before, String behind, BigDecimal value) {
    if (!before.isEmpty() && !behind.isEmpty() && !currencies.containsKey(behind)) {
      return Optional.empty();
    }
    if (!before.isEmpty()) {
      return money(before).map(unit -> new Amount(value, unit));
    }
    if (behind.isEmpty()) {
      return Optional.of(new Amount(value, new AmountRange.Unit.Anything()));
    }
    if (percentages.containsKey(behind)) {
      return Optional.of(
          new Amount(
              value.multiply(percentages.get(behind)),
              new AmountRange.Unit.Counted(behind.equals("pp") ? "pp" : "%")));
    }
    Optional<AmountRange.Unit> money = money(behind);
    return Optional.of(
        new Amount(value, money.orElseGet(() -> new AmountRange.Unit.Counted(behind))));
  }

  private Optional<AmountRange.Unit> money(String word) {
    String code = currencies.get(word);
    if (code == null && word.matches("[a-z]{3}")) {
      code = word.toUpperCase(Locale.ROOT);
    }
    if (code == null) {
      return Optional.empty();
    }
    return Optional.of(
        new AmountRange.Unit.Money(code.equals("any") ? Optional.empty() : Optional.of(code)));
  }

  private static Optional<BigDecimal> number(String digits) {
    if (!digits.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits));
  }

  /** A multiplier of Latin letters must be a whole word: 5 m, but not 5 metres. */
  private static boolean endsAt(String rest, String word) {
    char last = word.charAt(word.length() - 1);
    return last > 0x7F
        || rest.length() == word.length()
        || !Character.isLetter(rest.charAt(word.length()));
  }

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        folded.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
