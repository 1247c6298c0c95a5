package jianbao.extract.amount;

import java.util.List;
import jianbao.data.Models;
import jianbao.extract.grammar.Grammar;

/** The compiled rules of amounts. Immutable and thread-safe: loaded once, shared by all threads. */
public final class AmountRules {

  private final Grammar grammar;

  private AmountRules(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Loads the rules.
   *
   * @throws jianbao.data.DataException if a file is missing or not well-formed
   */
  public static AmountRules load(Models models) {
    return new AmountRules(Grammar.read(models, List.of("amount.zh.rules"), new AmountMeaning()));
  }

  Grammar grammar() {
    return grammar;
  }
}
