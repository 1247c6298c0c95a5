package jianbao.extract.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.document.Amount;
import jianbao.document.Amount.Modifier;
import jianbao.document.ReadingContext;

/** Settles what the text leaves open, by what is known about the article. Stateless. */
final class AmountResolver {

  private static final Map<String, String> CURRENCY_OF =
      Map.ofEntries(
          Map.entry("HK", "HKD"),
          Map.entry("MO", "MOP"),
          Map.entry("TW", "TWD"),
          Map.entry("CN", "CNY"),
          Map.entry("SG", "SGD"),
          Map.entry("US", "USD"),
          Map.entry("AU", "AUD"),
          Map.entry("CA", "CAD"),
          Map.entry("NZ", "NZD"),
          Map.entry("GB", "GBP"),
          Map.entry("JP", "JPY"));

  /** The currencies whose unit is called 元. */
  private static final Set<String> LOCAL_YUAN =
      Set.of("HKD", "MOP", "TWD", "CNY", "SGD", "AUD", "CAD", "NZD");

  private AmountResolver() {}

  /**
   * The amount of a draft.
   *
   * @param draft what the text says
   * @param context what is known about the article
   * @param unit the unit's own characters in the article; empty for none
   */
  static Amount resolve(AmountDraft draft, ReadingContext context, Optional<String> unit) {
    Modifier modifier = draft.modifier();
    Optional<BigDecimal> min = Optional.of(draft.min());
    Optional<BigDecimal> max = Optional.of(draft.max());
    boolean point = draft.min().compareTo(draft.max()) == 0;
    if (point && (modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST)) {
      max = Optional.empty();
    } else if (point && (modifier == Modifier.LESS_THAN || modifier == Modifier.AT_MOST)) {
      min = Optional.empty();
    }
    return new Amount(
        draft.kind(),
        min,
        max,
        modifier,
        draft.currency().map(c -> code(c, context)),
        draft.kind() == Amount.Kind.MONEY ? Optional.empty() : unit);
  }

  private static String code(CurrencyReading currency, ReadingContext context) {
    return switch (currency) {
      case CurrencyReading.Named named -> named.code();
      case CurrencyReading.Open open -> {
        String local = local(context);
        yield switch (open) {
          case LOCAL -> LOCAL_YUAN.contains(local) ? local : "CNY";
          case DOLLAR -> local.endsWith("D") ? local : "USD";
          case YEN -> local.equals("JPY") ? "JPY" : "CNY";
        };
      }
    };
  }

  private static String local(ReadingContext context) {
    return CURRENCY_OF.getOrDefault(context.region(), "USD");
  }
}
