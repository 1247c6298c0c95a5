package jianbao.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jianbao.document.Facet;
import jianbao.document.MentionType;
import jianbao.index.SearchRequest.FacetField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts a set of articles by the values of a property. Names are counted along their postings,
 * which the index has anyway, so that it need not keep them a second time by article.
 */
final class FacetCounter {

  private final IndexReader reader;
  private final BearerLabels labels;

  FacetCounter(IndexReader reader, BearerLabels labels) {
    this.reader = reader;
    this.labels = labels;
  }

  /**
   * The commonest values of a property.
   *
   * @param field the property
   * @param articles the articles of each segment
   * @param most how many values at most
   */
  Facet count(FacetField field, List<FixedBitSet> articles, int most) throws IOException {
    List<Facet.Value> values =
        switch (field) {
          case PERSON -> names(MentionType.PERSON, articles, most);
          case AGENCY -> names(MentionType.AGENCY, articles, most);
          case PLACE -> names(MentionType.PLACE, articles, most);
          case OUTLET -> sorted(Schema.OUTLET_FACET, articles, most);
          case LANGUAGE -> sorted(Schema.LANGUAGE_FACET, articles, most);
          case GENRE -> plain(top(terms(Schema.GENRE, "", articles), most));
          case KIND -> plain(top(terms(Schema.KIND, "", articles), most));
          case PUBLISHED -> months(articles, most);
        };
    return new Facet(field.name().toLowerCase(Locale.ROOT), values);
  }

  /** The names of a type, counted over some articles. */
  List<Map.Entry<String, Integer>> names(char letter, List<FixedBitSet> articles, int most)
      throws IOException {
    return top(terms(Schema.ENTITY, String.valueOf(letter), articles), most);
  }

  private List<Facet.Value> names(MentionType type, List<FixedBitSet> articles, int most)
      throws IOException {
    List<Facet.Value> values = new ArrayList<>();
    for (Map.Entry<String, Integer> one : names(Schema.letter(type), articles, most)) {
      String term = one.getKey();
      boolean entry = term.charAt(1) == Schema.ENTRY_MARK;
      values.add(new Facet.Value(term.substring(entry ? 2 : 1), labels.of(term), one.getValue()));
    }
    return values;
  }

  private Map<String, Integer> terms(String field, String beginning, List<FixedBitSet> articles)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    BytesRef prefix = new BytesRef(beginning);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      FixedBitSet wanted = articles.get(leaf.ord);
      if (terms == null || wanted.cardinality() == 0) {
        continue;
      }
      TermsEnum each = terms.iterator();
      PostingsEnum postings = null;
      BytesRef term = each.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : each.term();
      for (; term != null && startsWith(term, prefix); term = each.next()) {
        postings = each.postings(postings, PostingsEnum.NONE);
        int count = 0;
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          count += wanted.get(doc) ? 1 : 0;
        }
        if (count > 0) {
          counts.merge(term.utf8ToString(), count, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static boolean startsWith(BytesRef term, BytesRef prefix) {
    return term.length >= prefix.length
        && new BytesRef(term.bytes, term.offset, prefix.length).bytesEquals(prefix);
  }

  private List<Facet.Value> sorted(String field, List<FixedBitSet> articles, int most)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues values = leaf.reader().getSortedDocValues(field);
      if (values == null) {
        continue;
      }
      int[] byOrdinal = new int[values.getValueCount()];
      DocIdSetIterator wanted = iterator(articles.get(leaf.ord));
      for (int doc = wanted.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = wanted.nextDoc()) {
        if (values.advanceExact(doc)) {
          byOrdinal[values.ordValue()]++;
        }
      }
      for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
        if (byOrdinal[ordinal] > 0) {
          counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
        }
      }
    }
    return plain(top(counts, most));
  }

  /** The months, the latest first. */
  private List<Facet.Value> months(List<FixedBitSet> articles, int most) throws IOException {
    Map<YearMonth, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues days = leaf.reader().getNumericDocValues(Schema.DAY);
      if (days == null) {
        continue;
      }
      DocIdSetIterator wanted = iterator(articles.get(leaf.ord));
      for (int doc = wanted.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = wanted.nextDoc()) {
        if (days.advanceExact(doc)) {
          counts.merge(YearMonth.from(LocalDate.ofEpochDay(days.longValue())), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .limit(most)
        .map(e -> new Facet.Value(e.getKey().toString(), e.getKey().toString(), e.getValue()))
        .toList();
  }

  private static DocIdSetIterator iterator(FixedBitSet articles) {
    return new BitSetIterator(articles, articles.approximateCardinality());
  }

  private static List<Map.Entry<String, Integer>> top(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .toList();
  }

  private static List<Facet.Value> plain(List<Map.Entry<String, Integer>> counts) {
    return counts.stream()
        .map(one -> new Facet.Value(one.getKey(), one.getKey(), one.getValue()))
        .toList();
  }
}
