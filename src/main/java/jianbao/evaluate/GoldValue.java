package jianbao.evaluate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.document.Amount;
import jianbao.document.Amount.Modifier;
import jianbao.document.MentionValue;
import jianbao.document.TimeValue;

/** Whether a found value is the one that the gold writes. */
final class GoldValue {

  /** As {@code HKD 500000..1000000}, {@code >80%}, {@code ~ 1.13pp}, {@code <=200 呎}. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(>=|<=|>|<|~)?\\s*(?:([A-Z]{3})\\s)?(-?\\d+(?:\\.\\d+)?)(?<sign>%|pp)?"
              + "(?:\\.\\.(-?\\d+(?:\\.\\d+)?)(?:%|pp)?)?(?:\\s.*)?");

  private static final Pattern FULL_HOUR = Pattern.compile("(T\\d\\d):00(?=$|/)");

  private static final Map<String, Modifier> MODIFIERS =
      Map.of(
          ">", Modifier.MORE_THAN,
          "<", Modifier.LESS_THAN,
          ">=", Modifier.AT_LEAST,
          "<=", Modifier.AT_MOST,
          "~", Modifier.ABOUT);

  private GoldValue() {}

  /**
   * Compares.
   *
   * @return empty where the gold has nothing to compare with
   */
  static Optional<Boolean> isRight(GoldMention gold, MentionValue found) {
    if (gold.value().isEmpty()) {
      return Optional.empty();
    }
    return switch (found) {
      case Amount amount -> amountIsRight(gold, amount);
      case TimeValue time ->
          Optional.of(time.kind().label().equals(gold.kind()) && fits(gold.value(), time.timex()));
      default -> Optional.empty();
    };
  }

  /** X in the gold stands for any digit, because the page does not tell it; T10:00 is T10. */
  static boolean fits(String goldTimex, String foundTimex) {
    String gold = FULL_HOUR.matcher(goldTimex).replaceAll("$1");
    String timex = FULL_HOUR.matcher(foundTimex).replaceAll("$1");
    if (gold.length() != timex.length()) {
      return false;
    }
    for (int i = 0; i < gold.length(); i++) {
      boolean free = gold.charAt(i) == 'X' && Character.isDigit(timex.charAt(i));
      if (!free && gold.charAt(i) != timex.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Boolean> amountIsRight(GoldMention gold, Amount found) {
    Matcher written = AMOUNT.matcher(gold.value());
    if (!written.matches()) {
      return Optional.empty();
    }
    Modifier modifier = written.group(1) == null ? Modifier.NONE : MODIFIERS.get(written.group(1));
    BigDecimal low = new BigDecimal(written.group(3));
    BigDecimal high = written.group(5) == null ? low : new BigDecimal(written.group(5));
    return Optional.of(
        found.kind().label().equals(gold.kind())
            && found.modifier() == modifier
            && Objects.equals(found.currency().orElse(null), written.group(2))
            && (written.group("sign") == null
                || written.group("sign").equals(found.unit().orElse(null)))
            && bound(found.min(), found.max()).compareTo(low) == 0
            && bound(found.max(), found.min()).compareTo(high) == 0);
  }

  /** Of a range that is open at one end the other end counts. */
  private static BigDecimal bound(Optional<BigDecimal> end, Optional<BigDecimal> other) {
    return end.or(() -> other).orElseThrow();
  }
}
