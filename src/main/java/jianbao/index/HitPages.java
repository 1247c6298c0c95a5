package jianbao.index;

import java.io.IOException;
import java.util.List;
import jianbao.document.Hit;

/**
 * All hits of a query, best first, a page at a time: however many there are, one page is in memory.
 * Near copies stand behind the best of their page. Not thread-safe.
 */
public interface HitPages {

  /** The hits of the next page; none behind the last. */
  List<Hit> next() throws IndexException, IOException;
}
