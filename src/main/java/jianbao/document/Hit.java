package jianbao.document;

import java.util.List;
import java.util.Optional;

/**
 * An article that a search found.
 *
 * @param rank its place among the hits, from 1
 * @param id the article
 * @param score how well it matches; comparable within one search only
 * @param title the headline
 * @param outlet the paper or agency
 * @param published the day of publication to the precision known; empty if it is not
 * @param language BCP 47 tag
 * @param partial whether some word of the query is missing in it
 * @param passages where it matches, best first; the beginning of the text where no word was asked
 *     for
 * @param copies ids of articles that are nearly the same and stand behind this one
 */
public record Hit(
    int rank,
    String id,
    float score,
    Optional<String> title,
    Optional<String> outlet,
    String published,
    String language,
    boolean partial,
    List<Passage> passages,
    List<String> copies) {

  public Hit {
    passages = List.copyOf(passages);
    copies = List.copyOf(copies);
  }
}
