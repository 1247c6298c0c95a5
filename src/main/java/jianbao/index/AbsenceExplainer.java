package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.index.SearchRequest.Near;
import jianbao.index.query.QueryNode;

/** Says in plain words why an article is not among the hits that a user sees. */
final class AbsenceExplainer {

  /** Hits that are gone through for the article. */
  private static final int MOST_HITS = 1000;

  private final SearchRequest request;
  private final ArticleSearch search;
  private final QueryExplainer words;

  AbsenceExplainer(OpenIndex index, SearchRequest request, Ranking ranking) {
    this.request = request;
    this.search = new ArticleSearch(index, request.withPage(0, MOST_HITS), ranking);
    this.words = new QueryExplainer(index, request, ranking);
  }

  /** Why an article is no hit, line by line; says so if it is one. */
  List<String> explain(QueryNode node, String id, int doc) throws IOException {
    List<String> lines = new ArrayList<>(words.lacked(node, id, doc));
    boolean hasAll = lines.isEmpty();
    if (hasAll) {
      lines.add(id + " holds all that is asked for");
      if (!words.matches(search.restricted(node), doc)) {
        lines.add(outside());
        return lines;
      }
    }
    Optional<ArticleSearch.Place> place = search.place(node, doc);
    if (place.isPresent()) {
      lines.add(place(place.get(), hasAll));
    } else if (hasAll) {
      lines.add("it is not among the first " + MOST_HITS + " hits");
    } else if (request.partial() == SearchRequest.Partial.FILL) {
      lines.add("what it has of the query makes it none of the first " + MOST_HITS + " hits");
    }
    return lines;
  }

  private String outside() {
    Optional<Near> near = request.near();
    return near.isPresent()
        ? String.format(
            Locale.ROOT,
            "but none of its words stands within %d words of a mention of the kind %s",
            near.get().words(),
            near.get().kind())
        : "but it was taken in too early";
  }

  private String place(ArticleSearch.Place place, boolean hasAll) {
    String hit =
        place.original().isPresent()
            ? String.format(
                Locale.ROOT,
                "it stands behind its copy %s, which is hit %d (--all-copies shows both)",
                place.original().get(),
                place.rank())
            : String.format(Locale.ROOT, "it is hit %d", place.rank());
    String by = hasAll ? "" : " for what it has of the query";
    int last = request.offset() + request.count();
    boolean shown = place.rank() > request.offset() && place.rank() <= last;
    String page =
        shown
            ? ""
            : String.format(Locale.ROOT, "; hits %d to %d are shown", request.offset() + 1, last);
    return hit + by + page;
  }
}
