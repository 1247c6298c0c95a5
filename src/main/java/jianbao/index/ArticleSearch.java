package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.Facet;
import jianbao.document.FieldName;
import jianbao.document.Hit;
import jianbao.index.SearchRequest.Copies;
import jianbao.index.SearchRequest.FacetField;
import jianbao.index.StoredTexts.Card;
import jianbao.index.WordCompiler.Edges;
import jianbao.index.query.QueryNode;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;

/**
 * One search: everything that holds all that is asked for; if there is nothing, what holds it with
 * words cut at their ends; then, to fill the page, what holds most of it.
 */
final class ArticleSearch {

  /** Up to so many matching articles are counted exactly. */
  private static final int COUNTED = 10_000;

  private static final int FACET_VALUES = 10;

  private final OpenIndex index;
  private final SearchRequest request;
  private final Ranking ranking;

  /** A document that is a hit, with the ids of its copies. */
  private record Found(ScoreDoc doc, boolean partial, List<String> copies) {}

  ArticleSearch(OpenIndex index, SearchRequest request, Ranking ranking) {
    this.index = index;
    this.request = request;
    this.ranking = ranking;
  }

  SearchResult run(QueryNode node) throws IOException {
    QueryCompiler compiler = index.compiler(request.parts(), Edges.WHOLE, ranking);
    Query full = restricted(compiler.compile(node), compiler);
    TopFieldDocs found = search(full, 1);
    if (found.totalHits.value() == 0) {
      QueryCompiler open = index.compiler(request.parts(), Edges.OPEN, ranking);
      Query pieces = restricted(open.compile(node), open);
      TopFieldDocs more = search(pieces, 1);
      if (more.totalHits.value() > 0) {
        compiler = open;
        full = pieces;
        found = more;
      }
    }
    int wanted = request.offset() + request.count();
    CopyCollapser copies =
        new CopyCollapser(index.articles(), index.reading().folding(), request.copies());
    List<Found> hits = new ArrayList<>();
    add(full, found, false, wanted, copies, hits);
    if (hits.size() < wanted && request.partial() == SearchRequest.Partial.FILL) {
      Optional<Query> most = compiler.compilePartial(node);
      if (most.isPresent()) {
        Query rest =
            new BooleanQuery.Builder()
                .add(restricted(most.get(), compiler), Occur.MUST)
                .add(full, Occur.MUST_NOT)
                .build();
        add(rest, search(rest, 1), true, wanted, copies, hits);
      }
    }
    return new SearchResult(
        page(hits, wanted, compiler.words()),
        found.totalHits.value(),
        found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
        facets(full));
  }

  /** All documents that match a query, by segment. */
  List<FixedBitSet> matching(Query query) throws IOException {
    return index.searcher().search(query, new MatchingDocuments(index.reader()));
  }

  /** The query with what the request restricts besides. */
  private Query restricted(Query query, QueryCompiler compiler) {
    if (request.near().isEmpty() && request.after() == Long.MIN_VALUE) {
      return query;
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(query, Occur.MUST);
    if (request.after() != Long.MIN_VALUE) {
      Query newer =
          NumericDocValuesField.newSlowRangeQuery(
              Schema.BATCH, request.after() + 1, Long.MAX_VALUE);
      both.add(newer, Occur.FILTER);
    }
    if (request.near().isPresent()) {
      both.add(
          new NearMentionQuery(
              request.near().get(), compiler.words(), index.reading(), index.articles()),
          Occur.FILTER);
    }
    return both.build();
  }

  private TopFieldDocs search(Query query, int times) throws IOException {
    int wanted = (request.offset() + request.count()) * times;
    return index.searcher().search(query, new TopFieldCollectorManager(sort(), wanted, COUNTED));
  }

  /** Adds the documents of a query until there are as many as wanted, copies put together. */
  private void add(
      Query query,
      TopFieldDocs first,
      boolean partial,
      int wanted,
      CopyCollapser copies,
      List<Found> hits)
      throws IOException {
    TopFieldDocs docs = first;
    int taken = 0;
    for (int times = 2; ; times *= 2) {
      for (; taken < docs.scoreDocs.length && hits.size() < wanted; taken++) {
        ScoreDoc doc = docs.scoreDocs[taken];
        Optional<List<String>> original = copies.original(doc.doc);
        if (original.isPresent()) {
          hits.add(new Found(doc, partial, original.get()));
        }
      }
      boolean all = docs.scoreDocs.length < (request.offset() + request.count()) * (times / 2);
      if (hits.size() >= wanted || all || request.copies() == Copies.SHOWN) {
        return;
      }
      docs = search(query, times);
    }
  }

  private List<Hit> page(List<Found> found, int wanted, List<CompiledWord> words)
      throws IOException {
    PassageFinder passages = new PassageFinder(index.reading().folding(), words);
    List<Hit> hits = new ArrayList<>();
    for (int i = request.offset(); i < Math.min(wanted, found.size()); i++) {
      hits.add(hit(i + 1, found.get(i), passages));
    }
    return hits;
  }

  private Hit hit(int rank, Found found, PassageFinder finder) throws IOException {
    int doc = found.doc().doc;
    StoredTexts texts = index.articles().texts(doc);
    List<StoredTexts.Part> parts = texts.parts();
    NamedMentions mentions =
        new NamedMentions(() -> index.articles().article(doc, texts), index.keys());
    return new Hit(
        rank,
        texts.card(Card.ID).orElse(""),
        score((FieldDoc) found.doc()),
        parts.stream()
            .filter(part -> part.name() == FieldName.TITLE)
            .map(StoredTexts.Part::content)
            .findFirst(),
        texts.card(Card.OUTLET),
        texts.card(Card.PUBLISHED).orElse(""),
        texts.card(Card.LANGUAGE).orElse(""),
        found.partial(),
        finder.passages(parts, word -> mentions.of(word, parts)),
        found.copies());
  }

  private List<Facet> facets(Query full) throws IOException {
    List<Facet> facets = new ArrayList<>();
    if (!request.facets().isEmpty()) {
      List<FixedBitSet> articles = matching(full);
      FacetCounter counter = new FacetCounter(index.reader(), index.labels());
      for (FacetField field : request.facets()) {
        facets.add(counter.count(field, articles, FACET_VALUES));
      }
    }
    return facets;
  }

  /** The score is the first or the second of what hits are sorted by. */
  private static float score(FieldDoc doc) {
    return doc.fields[0] instanceof Float score ? score : (Float) doc.fields[1];
  }

  private Sort sort() {
    SortField newest = day(true);
    SortField tie = new SortField(Schema.DIGEST, SortField.Type.LONG);
    return switch (request.order()) {
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
