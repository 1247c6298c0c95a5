package jianbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import jianbao.document.Facet;
import jianbao.document.Hit;
import jianbao.index.SearchResult;
import jianbao.output.DelimitedRows;
import jianbao.output.FacetOutput;
import jianbao.output.HitJson;
import jianbao.output.HitTable;
import jianbao.output.HitTable.WithQuery;
import jianbao.output.HitText;

/** Prints hits in the format that was asked for. */
final class HitPrinter {

  private final IndexFormat format;
  private final HitText.Style style;
  private final Writer out;

  HitPrinter(IndexFormat format, HitText.Style style, Writer out) {
    this.format = format;
    this.style = style;
    this.out = out;
  }

  /** Prints what stands before all hits. */
  void begin(WithQuery withQuery) throws IOException {
    Optional<DelimitedRows> rows = format.rows();
    if (rows.isPresent()) {
      out.write(HitTable.header(rows.get(), withQuery));
    }
  }

  /**
   * Prints a result.
   *
   * @param query the query's id, where there are several
   */
  void print(SearchResult result, Optional<String> query) throws IOException {
    title(query);
    hits(result.hits(), query);
    for (Facet facet : result.facets()) {
      switch (format) {
        case TEXT -> out.write(FacetOutput.text(facet));
        case JSONL -> out.write(FacetOutput.json(facet, query) + "\n");
        case CSV, TSV -> {} // a table holds one kind of row
      }
    }
  }

  /** Prints which query the hits below answer, where people read that. */
  void title(Optional<String> query) throws IOException {
    if (format == IndexFormat.TEXT && query.isPresent()) {
      out.write("== " + query.get() + "\n");
    }
  }

  /** Prints hits. */
  void hits(List<Hit> hits, Optional<String> query) throws IOException {
    for (Hit hit : hits) {
      out.write(
          switch (format) {
            case TEXT -> HitText.of(hit, style);
            case JSONL -> HitJson.line(hit, query) + "\n";
            case CSV -> HitTable.row(hit, query, DelimitedRows.CSV);
            case TSV -> HitTable.row(hit, query, DelimitedRows.TSV);
          });
    }
  }
}
