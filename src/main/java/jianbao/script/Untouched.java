package jianbao.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianbao.text.Span;

/**
 * Spans of a text that a conversion leaves as they are: addresses of the net and of mail, handles,
 * names, and what the user's own dictionary has decided. Immutable and thread-safe.
 */
final class Untouched {

  private static final Untouched NOTHING = new Untouched(List.of());

  private final int[] begins;
  private final int[] ends;

  private Untouched(List<Span> spans) {
    begins = new int[spans.size()];
    ends = new int[spans.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = spans.get(i).begin();
      ends[i] = spans.get(i).end();
    }
  }

  private Untouched(int[] begins, int[] ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /** Spans; they are sorted, and joined where they overlap. */
  static Untouched of(List<Span> spans) {
    if (spans.isEmpty()) {
      return NOTHING;
    }
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.end() >= span.begin()) {
        joined.set(joined.size() - 1, last.hull(span));
      } else {
        joined.add(span);
      }
    }
    return new Untouched(joined);
  }

  /** The number of the first span that ends behind a place. */
  int firstEndingAfter(int place) {
    int at = Arrays.binarySearch(ends, place);
    return at < 0 ? -at - 1 : at + 1;
  }

  /** Where a span begins; beyond any text if there is none of that number. */
  int begin(int span) {
    return span < begins.length ? begins[span] : Integer.MAX_VALUE;
  }

  /** Where a span ends. */
  int end(int span) {
    return span < ends.length ? ends[span] : Integer.MAX_VALUE;
  }

  /** Whether a span shares a unit with one of these. */
  boolean overlaps(int begin, int end) {
    return begin(firstEndingAfter(begin)) < end;
  }

  /** Whether a span takes a part of one of these, but not the whole. */
  boolean cutBy(int begin, int end) {
    for (int i = firstEndingAfter(begin); begin(i) < end; i++) {
      if (begins[i] < begin || ends[i] > end) {
        return true;
      }
    }
    return false;
  }

  /** Where the spans lie after replacements that do not touch them. */
  Untouched shift(Replacements replacements) {
    if (begins.length == 0 || replacements.count() == 0) {
      return this;
    }
    int[] newBegins = new int[begins.length];
    int[] newEnds = new int[begins.length];
    int shift = 0;
    int next = 0;
    for (int i = 0; i < begins.length; i++) {
      while (next < replacements.count() && replacements.begin(next) < begins[i]) {
        shift += replacements.growth(next++);
      }
      newBegins[i] = begins[i] + shift;
      newEnds[i] = ends[i] + shift;
    }
    return new Untouched(newBegins, newEnds);
  }

  /** These spans, which lie in the text after replacements, and what the replacements put. */
  Untouched and(Replacements replacements) {
    if (replacements.count() == 0) {
      return this;
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < begins.length; i++) {
      spans.add(new Span(begins[i], ends[i]));
    }
    int shift = 0;
    for (int i = 0; i < replacements.count(); i++) {
      int begin = replacements.begin(i) + shift;
      shift += replacements.growth(i);
      spans.add(new Span(begin, replacements.end(i) + shift));
    }
    return of(spans);
  }
}
