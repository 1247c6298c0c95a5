package jianbao.extract.grammar;

import java.util.Set;

/** What words and rules of a grammar mean. Implementations are stateless. */
public interface Meaning {

  /** The names that rules may have behind {@code =>}. */
  Set<String> actions();

  /**
   * The meaning of a word, from the value that its file gives; called once for each line of a word
   * file.
   *
   * @throws IllegalArgumentException if the value is not one that the symbol can have
   */
  Object word(String symbol, String value);

  /**
   * The meaning of an expression.
   *
   * @param action what the rule has behind {@code =>}
   * @param parts the meanings of its parts
   * @return null if the parts do not go together (30 February); the expression is then dropped
   */
  Object combine(String action, Parts parts);
}
