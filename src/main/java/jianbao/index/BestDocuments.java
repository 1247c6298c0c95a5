package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jianbao.index.SearchRequest.Order;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;

/**
 * The documents of a query in order, best or newest first. Of the first {@value #WINDOW} by
 * relevance it is looked up whether the words stand side by side in them, which takes a look at the
 * text; that of thousands would cost more than all the rest.
 */
final class BestDocuments {

  private static final int WINDOW = 100;

  private final IndexSearcher searcher;
  private final Order order;

  /**
   * Documents found so far.
   *
   * @param docs the first documents, in order
   * @param last the last of them as Lucene gave it, behind which others may follow
   * @param total how many match
   * @param all whether no more documents match
   */
  record Found(List<FieldDoc> docs, Optional<FieldDoc> last, TotalHits total, boolean all) {

    float score(int index) {
      return BestDocuments.score(docs.get(index));
    }
  }

  BestDocuments(IndexSearcher searcher, Order order) {
    this.searcher = searcher;
    this.order = order;
  }

  /**
   * The first documents.
   *
   * @param query what finds them
   * @param bonus adds to the score of the best of them
   * @param wanted how many at least
   * @param counted up to how many are counted exactly
   */
  Found first(Query query, Optional<Query> bonus, int wanted, int counted) throws IOException {
    int many = Math.max(wanted, WINDOW);
    TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(sort(), many, counted));
    FieldDoc[] docs = docs(top);
    Optional<FieldDoc> last = last(docs);
    if (bonus.isPresent() && order == Order.RELEVANCE) {
      int window = Math.min(WINDOW, docs.length);
      add(bonus.get(), docs, window);
      Arrays.sort(docs, 0, window, BEST_FIRST);
    }
    return new Found(List.of(docs), last, top.totalHits, docs.length < many);
  }

  /**
   * The documents that follow.
   *
   * @param last the last one before them
   * @param query what found it
   * @param wanted how many at most
   */
  Found after(FieldDoc last, Query query, int wanted) throws IOException {
    TopFieldDocs top =
        searcher.search(query, new TopFieldCollectorManager(sort(), wanted, last, 1));
    FieldDoc[] docs = docs(top);
    return new Found(List.of(docs), last(docs), top.totalHits, docs.length < wanted);
  }

  /** A copy of the last of some documents, whose score is going to be changed. */
  private static Optional<FieldDoc> last(FieldDoc[] docs) {
    if (docs.length == 0) {
      return Optional.empty();
    }
    FieldDoc last = docs[docs.length - 1];
    return Optional.of(new FieldDoc(last.doc, last.score, last.fields.clone()));
  }

  private static FieldDoc[] docs(TopFieldDocs top) {
    return Arrays.copyOf(top.scoreDocs, top.scoreDocs.length, FieldDoc[].class);
  }

  /** The score is the first or the second of what documents are sorted by. */
  private static float score(FieldDoc doc) {
    return doc.fields[0] instanceof Float score ? score : (Float) doc.fields[1];
  }

  private static final Comparator<FieldDoc> BEST_FIRST =
      Comparator.comparing((FieldDoc doc) -> (Float) doc.fields[0])
          .thenComparing(doc -> (Long) doc.fields[1])
          .reversed()
          .thenComparing(doc -> (Long) doc.fields[2])
          .thenComparing(doc -> doc.doc);

  private void add(Query bonus, FieldDoc[] docs, int window) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(bonus), ScoreMode.COMPLETE, 1);
    FieldDoc[] byNumber = Arrays.copyOf(docs, window);
    Arrays.sort(byNumber, Comparator.comparingInt((ScoreDoc doc) -> doc.doc));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = null;
    Candidates candidates = null;
    for (FieldDoc doc : byNumber) {
      LeafReaderContext home = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      if (home != leaf) {
        leaf = home;
        Scorer scorer = weight.scorer(leaf);
        candidates = scorer == null ? null : new Candidates(scorer);
      }
      int number = doc.doc - leaf.docBase;
      if (candidates != null
          && candidates.advance(number) == number
          && candidates.matches(number)) {
        doc.fields[0] = (Float) doc.fields[0] + candidates.scorer().score();
      }
    }
  }

  private Sort sort() {
    SortField newest = day(true);
    SortField tie = new SortField(Schema.DIGEST, SortField.Type.LONG);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, tie);
      case NEWEST -> new Sort(newest, SortField.FIELD_SCORE, tie);
      case OLDEST -> new Sort(day(false), SortField.FIELD_SCORE, tie);
    };
  }

  private static SortField day(boolean newestFirst) {
    long missing = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Schema.DAY, SortField.Type.LONG, newestFirst, missing);
  }
}
