package jianbao.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the input or the user says about an article, before anything is inferred.
 *
 * @param published the publication date
 * @param language a BCP 47 language tag
 * @param outlet the paper or agency
 * @param url where it was found
 * @param authors who wrote it, in order; empty if that is not said
 * @param reference the moment that "now" and what counts from it mean in a message or a query; news
 *     counts from the day of publication
 */
public record Given(
    Optional<PartialDate> published,
    Optional<Locale> language,
    Optional<String> outlet,
    Optional<String> url,
    List<String> authors,
    Optional<LocalDateTime> reference) {

  /** Nothing is said. */
  public static final Given NOTHING =
      new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Given {
    authors = List.copyOf(authors);
  }

  /** The same without a reference. */
  public Given(
      Optional<PartialDate> published,
      Optional<Locale> language,
      Optional<String> outlet,
      Optional<String> url,
      List<String> authors) {
    this(published, language, outlet, url, authors, Optional.empty());
  }

  /** The same without a word about authors. */
  public Given(
      Optional<PartialDate> published,
      Optional<Locale> language,
      Optional<String> outlet,
      Optional<String> url) {
    this(published, language, outlet, url, List.of());
  }

  /** What is said here, and where it is silent what {@code other} says. */
  public Given or(Given other) {
    return new Given(
        published.or(other::published),
        language.or(other::language),
        outlet.or(other::outlet),
        url.or(other::url),
        authors.isEmpty() ? other.authors : authors,
        reference.or(other::reference));
  }
}
