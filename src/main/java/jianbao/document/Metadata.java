package jianbao.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known about an article as a whole.
 *
 * @param authors names from its bylines
 * @param outlet the paper or agency
 * @param genre what kind of text it is
 * @param language its language, script and region, as far as known
 * @param publication when it was published
 * @param url where it was found
 */
public record Metadata(
    List<String> authors,
    Optional<String> outlet,
    Genre genre,
    Locale language,
    Publication publication,
    Optional<String> url) {

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** The same with a day of publication. */
  public Metadata withPublication(Publication other) {
    return new Metadata(authors, outlet, genre, language, other, url);
  }
}
