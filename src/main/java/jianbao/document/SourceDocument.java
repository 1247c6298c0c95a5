package jianbao.document;

import java.util.Optional;

/** What one input gives: a page whose layout has to be repaired, or an article ready-made. */
public sealed interface SourceDocument {

  /** Where it was read. */
  Origin origin();

  /** What is said about it. */
  Given given();

  /**
   * A page of text: one article or several, lines wrapped or not.
   *
   * @param origin where it was read, without spans
   * @param text the decoded file
   * @param given what is said about its articles
   */
  record Page(Origin origin, String text, Given given) implements SourceDocument {}

  /**
   * One article whose text stays as it is.
   *
   * @param origin where it was read
   * @param id the id that the input gives
   * @param title the headline
   * @param text the text, verbatim
   * @param given what is said about it
   * @param extra members that the contract does not know, as a JSON object
   */
  record Ready(
      Origin origin,
      Optional<String> id,
      Optional<String> title,
      String text,
      Given given,
      Optional<String> extra)
      implements SourceDocument {}
}
