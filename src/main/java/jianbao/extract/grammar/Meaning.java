package jianbao.extract.grammar;

import java.util.Optional;

/** What words and rules of a grammar mean. Implementations are stateless. */
public interface Meaning {

  /** What rules with a name behind {@code =>} mean; empty if there is no such action. */
  Optional<Action> action(String name);

  /**
   * The meaning of a word, from the value that its file gives; called once for each line of a word
   * file.
   *
   * @throws IllegalArgumentException if the value is not one that the symbol can have
   */
  Object word(String symbol, String value);
}
