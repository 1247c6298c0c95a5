package jianbao.extract.amount;

import java.util.List;
import jianbao.data.Models;
import jianbao.extract.grammar.Grammar;

/** The compiled rules of amounts. Immutable and thread-safe: loaded once, shared by all threads. */
public final class AmountRules {

  private final Grammar chinese;
  private final Grammar english;

  private final CurrencyNames currencies;
  private final CashCues cash;
  private final MeasuredThings things;

  private AmountRules(Models models) {
    AmountMeaning meaning = new AmountMeaning();
    this.chinese = Grammar.read(models, List.of("amount.zh.rules"), meaning);
    this.english = Grammar.read(models, List.of("amount.en.rules"), meaning);
    this.currencies = new CurrencyNames(models);
    this.cash = new CashCues(models);
    this.things = new MeasuredThings(models);
  }

  /**
   * Loads the rules.
   *
   * @throws jianbao.data.DataException if a file is missing or not well-formed
   */
  public static AmountRules load(Models models) {
    return new AmountRules(models);
  }

  Grammar chinese() {
    return chinese;
  }

  Grammar english() {
    return english;
  }

  CurrencyNames currencies() {
    return currencies;
  }

  CashCues cash() {
    return cash;
  }

  MeasuredThings things() {
    return things;
  }
}
