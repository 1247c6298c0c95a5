package jianbao.index;

import java.util.List;
import jianbao.document.Hit;

/**
 * What a search found.
 *
 * @param hits the hits that were wanted
 * @param total how many articles match in full
 */
public record SearchResult(List<Hit> hits, long total) {

  public SearchResult {
    hits = List.copyOf(hits);
  }
}
