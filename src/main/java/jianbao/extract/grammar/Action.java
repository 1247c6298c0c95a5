package jianbao.extract.grammar;

/** What the rules of one kind mean. Implementations are stateless. */
@FunctionalInterface
public interface Action {

  /** The meaning of what has none: its parts mean nothing either (30 February). */
  Object NOTHING = new Object();

  /**
   * The meaning of an expression.
   *
   * @param parts the meanings of its parts
   * @return null if the parts do not go together; shorter expressions may then take its place
   */
  Object combine(Parts parts);
}
