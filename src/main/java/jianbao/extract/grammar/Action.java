package jianbao.extract.grammar;

/** What the rules of one kind mean. Implementations are stateless. */
@FunctionalInterface
public interface Action {

  /**
   * The meaning of an expression.
   *
   * @param parts the meanings of its parts
   * @return null if the parts do not go together (30 February); the expression is then dropped
   */
  Object combine(Parts parts);
}
