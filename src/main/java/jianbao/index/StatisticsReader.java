package jianbao.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import jianbao.document.Facet;
import jianbao.index.SearchRequest.FacetField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;

/** Counts what an index holds. */
final class StatisticsReader {

  private static final int MOST_VALUES = 50;

  private final OpenIndex index;

  StatisticsReader(OpenIndex index) {
    this.index = index;
  }

  IndexStatistics read() throws IOException {
    List<FixedBitSet> articles =
        index
            .searcher()
            .search(new FieldExistsQuery(Schema.DIGEST), new MatchingDocuments(index.reader()));
    int count = articles.stream().mapToInt(FixedBitSet::cardinality).sum();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    int dated = 0;
    for (LeafReaderContext leaf : index.reader().leaves()) {
      NumericDocValues days = leaf.reader().getNumericDocValues(Schema.DAY);
      if (days != null) {
        for (int doc = days.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = days.nextDoc()) {
          if (articles.get(leaf.ord).get(doc)) {
            first = Math.min(first, days.longValue());
            last = Math.max(last, days.longValue());
            dated++;
          }
        }
      }
    }
    long bytes = 0;
    Directory directory = index.reader().directory();
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    FacetCounter counter = new FacetCounter(index.reader(), index.labels());
    return new IndexStatistics(
        count,
        dated == 0 ? "" : LocalDate.ofEpochDay(first).toString(),
        dated == 0 ? "" : LocalDate.ofEpochDay(last).toString(),
        count - dated,
        counts(counter, FacetField.OUTLET, articles),
        counts(counter, FacetField.LANGUAGE, articles),
        counts(counter, FacetField.GENRE, articles),
        counts(counter, FacetField.KIND, articles),
        index.searcher().count(new FieldExistsQuery(Schema.ENTRY_DATA)),
        bytes,
        index.reader().leaves().size(),
        index.reader().numDeletedDocs());
  }

  private static SequencedMap<String, Integer> counts(
      FacetCounter counter, FacetField field, List<FixedBitSet> articles) throws IOException {
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    for (Facet.Value value : counter.count(field, articles, MOST_VALUES).values()) {
      counts.put(value.value(), value.count());
    }
    return counts;
  }
}
