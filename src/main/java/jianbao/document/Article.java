package jianbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article, before its content is read.
 *
 * @param id given by the input, or a hash of the content: the same article has the same id
 * @param title the headline
 * @param deck a second headline line
 * @param text the body
 * @param captions captions of its pictures; the index of each is its place in this list
 * @param metadata what is known about it
 * @param origin where it was read
 * @param extra members of the input that the contract does not know, as a JSON object
 */
public record Article(
    String id,
    Optional<ArticleField> title,
    Optional<ArticleField> deck,
    ArticleField text,
    List<ArticleField> captions,
    Metadata metadata,
    Origin origin,
    Optional<String> extra) {

  public Article {
    captions = List.copyOf(captions);
  }

  /** All fields that there are, in the order of the output. */
  public List<ArticleField> fields() {
    List<ArticleField> fields = new ArrayList<>();
    title.ifPresent(fields::add);
    deck.ifPresent(fields::add);
    fields.add(text);
    fields.addAll(captions);
    return fields;
  }

  /** The same article with a day of publication. */
  public Article publishedBy(Publication publication) {
    Metadata dated = metadata.withPublication(publication);
    return new Article(id, title, deck, text, captions, dated, origin, extra);
  }
}
