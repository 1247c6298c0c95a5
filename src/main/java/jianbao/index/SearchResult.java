package jianbao.index;

import java.util.List;
import jianbao.document.Facet;
import jianbao.document.Hit;

/**
 * What a search found.
 *
 * @param hits the hits that were wanted
 * @param total how many articles match in full, copies included
 * @param exact whether there may be more than {@code total}
 * @param facets how all that match in full spread over the properties that were asked for
 */
public record SearchResult(List<Hit> hits, long total, boolean exact, List<Facet> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
