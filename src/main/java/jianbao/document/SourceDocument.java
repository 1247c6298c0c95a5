package jianbao.document;

import java.util.Optional;
import jianbao.text.AlignedText;

/**
 * What one input gives: a page whose layout has to be repaired, an article whose parts its format
 * tells apart, or an article ready-made.
 */
public sealed interface SourceDocument {

  /** Where it was read. */
  Origin origin();

  /** What is said about it. */
  Given given();

  /**
   * A page of text: one article or several, lines wrapped or not.
   *
   * @param origin where it was read, without spans
   * @param decoded source: the decoded file; view: the page without what the format adds to it, as
   *     the front matter of Markdown
   * @param given what is said about its articles
   */
  record Page(Origin origin, AlignedText decoded, Given given) implements SourceDocument {

    /** A page that is the whole decoded file. */
    public Page(Origin origin, String text, Given given) {
      this(origin, AlignedText.of(text), given);
    }

    /** The page as text. */
    public String text() {
      return decoded.view();
    }
  }

  /**
   * One article whose headline, paragraphs and captions the format tells apart, as HTML does.
   *
   * @param origin where it was read, without spans
   * @param draft the article; the spans of its fields lie in the decoded file
   * @param given what is said about it
   */
  record Drafted(Origin origin, ArticleDraft draft, Given given) implements SourceDocument {}

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
