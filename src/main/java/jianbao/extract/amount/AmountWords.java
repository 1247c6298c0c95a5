package jianbao.extract.amount;

import java.math.BigDecimal;
import java.util.Locale;
import jianbao.document.Amount.Modifier;

/** What words of amounts mean, by the values that the word files give them. Stateless. */
final class AmountWords {

  private static final BigDecimal TENTH = BigDecimal.TEN;

  private AmountWords() {}

  /**
   * The meaning of a word.
   *
   * @throws IllegalArgumentException if the symbol has no such value
   */
  static Word meaning(String name, String value) {
    int dot = name.indexOf('.');
    String symbol = dot < 0 ? name : name.substring(0, dot);
    return switch (symbol) {
      case "name",
          "prefix",
          "fen",
          "sign-behind",
          "cents-of",
          "cent-letter",
          "yuan",
          "kuai",
          "jiao",
          "cent",
          "sign",
          "cent-sign",
          "one-dollar",
          "dollars" ->
          money(value);
      case "percent" ->
          new Word.Share("%", value.equals("‰") ? new BigDecimal("0.1") : BigDecimal.ONE);
      case "li" -> new Word.Share("%", BigDecimal.ONE);
      case "cheng", "zhe" -> new Word.Share("%", TENTH);
      case "point" -> new Word.Share("pp", BigDecimal.ONE);
      case "basis" -> new Word.Share("pp", new BigDecimal("0.01"));
      case "quarter-point" -> new Word.Share("pp", new BigDecimal("0.25"));
      case "unit",
          "measure",
          "cases",
          "noun",
          "medal",
          "figure-measure",
          "degree",
          "times",
          "round-measure",
          "fold",
          "old",
          "old-hyphen" ->
          new Word.Measure(value.equals("-") ? "" : value);
      case "before", "after", "compare", "than", "after-or", "after-up", "over", "more" ->
          new Word.Said(modifier(value));
      case "sign-word" -> new Word.Sign(value.equals("-"));
      case "scale" -> new Word.Scale(Integer.parseInt(value));
      case "third" -> new Word.Part(Integer.parseInt(value));
      case "half-word", "half-en", "fraction-word" ->
          new Word.Fixed(new BigDecimal(value), Modifier.NONE);
      default -> new Word.Plain(value);
    };
  }

  private static Modifier modifier(String label) {
    return Modifier.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Word.Money money(String value) {
    int slash = value.indexOf('/');
    String name = slash < 0 ? value : value.substring(0, slash);
    int parts = slash < 0 ? 0 : Integer.parseInt(value.substring(slash + 1));
    CurrencyReading currency =
        switch (name) {
          case "local" -> CurrencyReading.Open.LOCAL;
          case "dollar" -> CurrencyReading.Open.DOLLAR;
          case "yen" -> CurrencyReading.Open.YEN;
          default -> new CurrencyReading.Named(name);
        };
    return new Word.Money(currency, parts);
  }
}
