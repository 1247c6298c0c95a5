package jianbao.link;

import java.util.List;
import jianbao.document.KnownName;
import jianbao.text.Span;

/** The known names that begin inside a span. */
final class NamesWithin {

  private NamesWithin() {}

  /**
   * The names.
   *
   * @param names known names in order of place
   * @param span where to look
   */
  static List<KnownName> of(List<KnownName> names, Span span) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().begin() < span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < names.size() && names.get(end).span().begin() < span.end()) {
      end++;
    }
    return names.subList(low, end);
  }
}
