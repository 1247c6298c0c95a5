package jianbao.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.Hit;

/** Hits as the rows of a table, each with its best passage. Stateless and thread-safe. */
public final class HitTable {

  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "id",
          "score",
          "title",
          "outlet",
          "published",
          "language",
          "partial",
          "field",
          "passage");

  private HitTable() {}

  /**
   * The row of the columns' names.
   *
   * @param withQuery whether each hit tells which query it answers
   */
  public static String header(DelimitedRows format, WithQuery withQuery) {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (withQuery == WithQuery.YES) {
      columns.addFirst("query");
    }
    return format.row(columns);
  }

  /** Whether hits of several queries stand in one table. */
  public enum WithQuery {
    YES,
    NO
  }

  /** The row of a hit. */
  public static String row(Hit hit, Optional<String> query, DelimitedRows format) {
    List<String> cells = new ArrayList<>();
    query.ifPresent(cells::add);
    cells.add(String.valueOf(hit.rank()));
    cells.add(hit.id());
    cells.add(Float.toString(hit.score()));
    cells.add(hit.title().orElse(""));
    cells.add(hit.outlet().orElse(""));
    cells.add(hit.published());
    cells.add(hit.language());
    cells.add(String.valueOf(hit.partial()));
    cells.add(hit.passages().isEmpty() ? "" : hit.passages().getFirst().field().label());
    cells.add(hit.passages().isEmpty() ? "" : hit.passages().getFirst().text());
    return format.row(cells);
  }
}
