package jianbao.index;

import jianbao.document.Amount;

/**
 * What an amount counts, as a {@code long}, so that it can be one side of a box: money below
 * quantities below percentages, each with its currency or unit. Thread-safe.
 */
final class AmountUnits {

  private static final long MONEY = 0L;
  private static final long QUANTITY = 1L << 60;
  private static final long PERCENTAGE = 2L << 60;

  private final NameKey keys;

  AmountUnits(NameKey keys) {
    this.keys = keys;
  }

  /** The code of an amount. */
  long code(Amount amount) {
    return switch (amount.kind()) {
      case MONEY -> MONEY + hash(amount.currency().orElse(""));
      case QUANTITY -> QUANTITY + hash(keys.of(amount.unit().orElse("")));
      case PERCENTAGE -> PERCENTAGE + hash(amount.unit().orElse("%"));
    };
  }

  /** The code of money of a currency. */
  static long money(String currency) {
    return MONEY + hash(currency);
  }

  static long lowestMoney() {
    return MONEY;
  }

  static long highestMoney() {
    return QUANTITY - 1;
  }

  static long highestQuantity() {
    return PERCENTAGE - 1;
  }

  /** The code of things that a unit or a measure word counts. */
  long counted(String unit) {
    return (isShare(unit) ? PERCENTAGE : QUANTITY) + hash(isShare(unit) ? unit : keys.of(unit));
  }

  private static boolean isShare(String unit) {
    return unit.equals("%") || unit.equals("pp");
  }

  /** 60 bits of FNV-1a. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash >>> 4;
  }
}
