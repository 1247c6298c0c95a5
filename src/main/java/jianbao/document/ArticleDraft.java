package jianbao.document;

import java.util.List;
import java.util.Optional;
import jianbao.text.Span;

/**
 * An article as the layout of its page tells it, before its language, date and content are read.
 *
 * @param title the headline, if the page has one
 * @param deck a second headline line
 * @param text paragraphs joined by line feeds
 * @param captions the captions that belong to it
 * @param authors the names in its bylines, in order
 * @param outlet the paper that its bylines name
 * @param genre what kind of text it is
 * @param spans what it took from the decoded file, sorted, without overlap
 */
public record ArticleDraft(
    Optional<ArticleField> title,
    Optional<ArticleField> deck,
    ArticleField text,
    List<ArticleField> captions,
    List<String> authors,
    Optional<String> outlet,
    Genre genre,
    List<Span> spans) {

  public ArticleDraft {
    captions = List.copyOf(captions);
    authors = List.copyOf(authors);
    spans = List.copyOf(spans);
  }
}
