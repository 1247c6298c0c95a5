package jianbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.text.AlignedText;
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

  /**
   * The same draft with its places counted in the source of {@code page}, from whose view it was
   * taken.
   */
  public ArticleDraft over(AlignedText page) {
    if (page.view().equals(page.source())) {
      return this;
    }
    List<Span> taken = new ArrayList<>();
    for (Span span : spans) {
      for (Span piece : page.sourcePieces(span)) {
        if (!taken.isEmpty() && taken.getLast().end() >= piece.begin()) {
          taken.add(taken.removeLast().hull(piece));
        } else {
          taken.add(piece);
        }
      }
    }
    return new ArticleDraft(
        title.map(field -> field.over(page)),
        deck.map(field -> field.over(page)),
        text.over(page),
        captions.stream().map(field -> field.over(page)).toList(),
        authors,
        outlet,
        genre,
        taken);
  }
}
