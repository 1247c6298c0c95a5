package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.Facet;
import jianbao.document.FieldName;
import jianbao.document.Hit;
import jianbao.index.SearchRequest.FacetField;
import jianbao.index.StoredTexts.Card;
import jianbao.index.WordCompiler.Edges;
import jianbao.index.query.QueryNode;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;

/**
 * One search: everything that holds all that is asked for; if there is nothing, what holds it with
 * words cut at their ends; then, to fill the page, what holds most of it.
 */
final class ArticleSearch {

  /** Up to so many matching articles are counted exactly. */
  private static final int COUNTED = 1000;

  private static final int FACET_VALUES = 10;

  private final OpenIndex index;
  private final SearchRequest request;
  private final Ranking ranking;
  private final BestDocuments documents;

  /** A document that is a hit, with the ids of its copies. */
  private record Found(int doc, float score, boolean partial, List<String> copies) {}

  /** The hits of a query in their order, and what found them. */
  private record Ranked(
      List<Found> hits, QueryCompiler compiler, Query full, BestDocuments.Found found) {}

  /** All that matches in full, and the first documents of it. */
  private record Full(QueryCompiler compiler, Query query, BestDocuments.Found found) {}

  /**
   * Where a document stands among the hits.
   *
   * @param rank 1 for the best
   * @param partial whether a part of the query alone leads to it
   * @param original the id of the article whose copy it is and behind which it stands
   */
  record Place(int rank, boolean partial, Optional<String> original) {}

  ArticleSearch(OpenIndex index, SearchRequest request, Ranking ranking) {
    this.index = index;
    this.request = request;
    this.ranking = ranking;
    this.documents = new BestDocuments(index.searcher(), request.order());
  }

  SearchResult run(QueryNode node) throws IOException {
    Ranked ranked = rank(node);
    TotalHits total = ranked.found().total();
    return new SearchResult(
        page(ranked.hits(), ranked.compiler().words()),
        total.value(),
        total.relation() == TotalHits.Relation.EQUAL_TO,
        facets(ranked.full()));
  }

  /** Where an article stands among the hits that the request asks for; empty if it does not. */
  Optional<Place> place(QueryNode node, int doc) throws IOException {
    String id = index.articles().texts(doc).card(Card.ID).orElse("");
    int rank = 0;
    for (Found found : rank(node).hits()) {
      rank++;
      if (found.doc() == doc) {
        return Optional.of(new Place(rank, found.partial(), Optional.empty()));
      }
      if (found.copies().contains(id)) {
        Optional<String> original = index.articles().texts(found.doc()).card(Card.ID);
        return Optional.of(new Place(rank, found.partial(), original));
      }
    }
    return Optional.empty();
  }

  /** What the full query and all that the request restricts besides find. */
  Query restricted(QueryNode node) throws IOException {
    QueryCompiler compiler = index.compiler(request.parts(), Edges.WHOLE, ranking);
    return restricted(compiler.compile(node), compiler);
  }

  /** All that matches in full, a page of as many as the request wants at a time. */
  HitPages pages(QueryNode node) throws IOException {
    Full full = full(node, request.count());
    return new Pages(full);
  }

  /** Goes through the documents by the last of each page, so that none is kept. */
  private final class Pages implements HitPages {

    private final PassageFinder passages;
    private final Query query;
    private BestDocuments.Found next;
    private int rank;

    Pages(Full full) {
      this.passages = new PassageFinder(index.reading().folding(), full.compiler().words());
      this.query = full.query();
      this.next = full.found();
    }

    @Override
    public List<Hit> next() throws IndexException, IOException {
      return index.reading(this::read);
    }

    private List<Hit> read() throws IOException {
      CopyCollapser copies = collapser();
      List<Found> found = new ArrayList<>();
      for (int i = 0; i < next.docs().size(); i++) {
        int doc = next.docs().get(i).doc;
        float score = next.score(i);
        copies.original(doc).ifPresent(ids -> found.add(new Found(doc, score, false, ids)));
      }
      if (next.last().isPresent()) {
        next = documents.after(next.last().get(), query, request.count());
      }
      List<Hit> hits = new ArrayList<>();
      for (Found one : found) {
        hits.add(hit(++rank, one, passages));
      }
      return hits;
    }
  }

  private Full full(QueryNode node, int wanted) throws IOException {
    QueryCompiler compiler = index.compiler(request.parts(), Edges.WHOLE, ranking);
    Query full = restricted(compiler.compile(node), compiler);
    BestDocuments.Found found = documents.first(full, compiler.adjacency(), wanted, COUNTED);
    if (found.docs().isEmpty()) {
      QueryCompiler open = index.compiler(request.parts(), Edges.OPEN, ranking);
      Query pieces = restricted(open.compile(node), open);
      BestDocuments.Found more = documents.first(pieces, open.adjacency(), wanted, COUNTED);
      if (!more.docs().isEmpty()) {
        compiler = open;
        full = pieces;
        found = more;
      }
    }
    return new Full(compiler, full, found);
  }

  private CopyCollapser collapser() {
    return new CopyCollapser(index.articles(), index.reading().folding(), request.copies());
  }

  private Ranked rank(QueryNode node) throws IOException {
    int wanted = request.offset() + request.count();
    Full whole = full(node, wanted);
    QueryCompiler compiler = whole.compiler();
    Query full = whole.query();
    BestDocuments.Found found = whole.found();
    CopyCollapser copies = collapser();
    List<Found> hits = new ArrayList<>();
    add(full, compiler.adjacency(), found, false, copies, hits);
    if (hits.size() < wanted && request.partial() == SearchRequest.Partial.FILL) {
      Optional<Query> most = compiler.compilePartial(node);
      if (most.isPresent()) {
        Query rest =
            new BooleanQuery.Builder()
                .add(restricted(most.get(), compiler), Occur.MUST)
                .add(full, Occur.MUST_NOT)
                .build();
        BestDocuments.Found partial = documents.first(rest, Optional.empty(), wanted, 1);
        add(rest, Optional.empty(), partial, true, copies, hits);
      }
    }
    return new Ranked(hits, compiler, full, found);
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

  /** Adds the documents of a query until there are as many as wanted, copies put together. */
  private void add(
      Query query,
      Optional<Query> bonus,
      BestDocuments.Found first,
      boolean partial,
      CopyCollapser copies,
      List<Found> hits)
      throws IOException {
    int wanted = request.offset() + request.count();
    BestDocuments.Found found = first;
    int taken = 0;
    while (true) {
      for (; taken < found.docs().size() && hits.size() < wanted; taken++) {
        int doc = found.docs().get(taken).doc;
        Optional<List<String>> original = copies.original(doc);
        if (original.isPresent()) {
          hits.add(new Found(doc, found.score(taken), partial, original.get()));
        }
      }
      if (hits.size() >= wanted || found.all()) {
        return;
      }
      found = documents.first(query, bonus, found.docs().size() * 2, 1);
    }
  }

  private List<Hit> page(List<Found> found, List<CompiledWord> words) throws IOException {
    PassageFinder passages = new PassageFinder(index.reading().folding(), words);
    List<Hit> hits = new ArrayList<>();
    int end = Math.min(request.offset() + request.count(), found.size());
    for (int i = request.offset(); i < end; i++) {
      hits.add(hit(i + 1, found.get(i), passages));
    }
    return hits;
  }

  private Hit hit(int rank, Found found, PassageFinder finder) throws IOException {
    int doc = found.doc();
    StoredTexts texts = index.articles().texts(doc);
    List<StoredTexts.Part> parts = texts.parts();
    NamedMentions mentions =
        new NamedMentions(() -> index.articles().article(doc, texts), index.keys());
    return new Hit(
        rank,
        texts.card(Card.ID).orElse(""),
        found.score(),
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
}
