package jianbao.index;

import jianbao.document.Amount;
import jianbao.index.query.AmountRange;

/**
 * What an amount counts, as a piece of a term: a letter for its kind, then its currency or unit,
 * folded. Thread-safe.
 */
final class AmountUnits {

  private static final char MONEY = 'm';
  private static final char QUANTITY = 'q';
  private static final char SHARE = 'p';

  /** What the units of everything but shares begin with, in order: nothing lies between. */
  static final String MONEY_OF_ANY_CURRENCY = String.valueOf(MONEY);

  static final String ANY_QUANTITY = String.valueOf(QUANTITY);

  private final LookupKey keys;

  AmountUnits(LookupKey keys) {
    this.keys = keys;
  }

  /** The unit of an amount. */
  String of(Amount amount) {
    return switch (amount.kind()) {
      case MONEY -> money(amount.currency().orElse(""));
      case QUANTITY -> QUANTITY + keys.of(amount.unit().orElse(""));
      case PERCENTAGE -> SHARE + amount.unit().orElse("%");
    };
  }

  /** Money of a currency. */
  static String money(String currency) {
    return MONEY + currency;
  }

  /** The unit of a query's range, to its end. */
  String of(AmountRange.Unit.Counted counted) {
    String name = counted.name();
    boolean share = name.equals("%") || name.equals("pp");
    return (share ? SHARE + name : QUANTITY + keys.of(name)) + '\0';
  }
}
