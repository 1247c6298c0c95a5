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

  ArticleSearch(OpenIndex index, SearchRequest request, Ranking ranking) {
    this.index = index;
    this.request = request;
    this.ranking = ranking;
    this.documents = new BestDocuments(index.searcher(), request.order());
  }

  SearchResult run(QueryNode node) throws IOException {
    QueryCompiler compiler = index.compiler(request.parts(), Edges.WHOLE, ranking);
    Query full = restricted(compiler.compile(node), compiler);
    int wanted = request.offset() + request.count();
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
    CopyCollapser copies =
        new CopyCollapser(index.articles(), index.reading().folding(), request.copies());
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
    return new SearchResult(
        page(hits, wanted, compiler.words()),
        found.total().value(),
        found.total().relation() == TotalHits.Relation.EQUAL_TO,
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
