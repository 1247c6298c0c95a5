package jianbao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.ConcordanceLine;
import jianbao.document.EntitySummary;
import jianbao.document.Hit;
import jianbao.index.WordCompiler.Edges;
import jianbao.index.query.QueryNode;
import jianbao.index.query.QueryNode.Labelled;
import jianbao.index.query.QueryParser;
import jianbao.index.query.QuerySyntaxException;
import jianbao.json.JsonValue.JsonObject;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;

/** An index, open for reading: what it holds when it is opened. Thread-safe. */
public final class ArticleIndex implements AutoCloseable {

  private final OpenIndex index;

  private ArticleIndex(OpenIndex index) {
    this.index = index;
  }

  /**
   * Opens an index.
   *
   * @throws IndexException if there is none, or it cannot be used
   */
  public static ArticleIndex open(Path folder, Models models) throws IndexException, IOException {
    return open(folder, SearchModels.read(models));
  }

  /**
   * Opens an index for searches with models that are read already.
   *
   * @throws IndexException if there is none, or it cannot be used
   */
  public static ArticleIndex open(Path folder, SearchModels models)
      throws IndexException, IOException {
    return new ArticleIndex(OpenIndex.open(folder, models));
  }

  /**
   * Searches.
   *
   * @throws QuerySyntaxException if the query cannot be understood
   */
  public SearchResult search(SearchRequest request)
      throws QuerySyntaxException, IndexException, IOException {
    QueryNode node = parse(request.query());
    return reading(() -> new ArticleSearch(index, request, Ranking.USUAL).run(node));
  }

  /**
   * All that matches a query in full, however much it is.
   *
   * @param request what is wanted; its {@code count} is the size of a page
   * @throws QuerySyntaxException if the query cannot be understood
   */
  public HitPages pages(SearchRequest request)
      throws QuerySyntaxException, IndexException, IOException {
    QueryNode node = parse(request.query());
    return reading(() -> new ArticleSearch(index, request, Ranking.USUAL).pages(node));
  }

  /**
   * The places where the words of a query stand in the articles that it finds.
   *
   * @throws QuerySyntaxException if the query cannot be understood
   */
  public List<ConcordanceLine> concordance(SearchRequest request)
      throws QuerySyntaxException, IndexException, IOException {
    QueryNode node = parse(request.query());
    return reading(
        () -> {
          QueryCompiler compiler = index.compiler(request.parts(), Edges.WHOLE, Ranking.USUAL);
          compiler.compile(node);
          Concordance concordance = new Concordance(index.reading().folding(), compiler.words());
          List<ConcordanceLine> lines = new ArrayList<>();
          for (Hit hit : new ArticleSearch(index, request, Ranking.USUAL).run(node).hits()) {
            int doc = index.document(hit.id()).orElseThrow();
            lines.addAll(concordance.lines(index.articles().texts(doc)));
          }
          return lines;
        });
  }

  /**
   * How a query was understood, and what of it each hit has, line by line.
   *
   * @throws QuerySyntaxException if the query cannot be understood
   */
  public List<String> explain(SearchRequest request, List<Hit> hits)
      throws QuerySyntaxException, IndexException, IOException {
    QueryNode node = parse(request.query());
    return reading(
        () -> {
          QueryExplainer explainer = new QueryExplainer(index, request, Ranking.USUAL);
          List<String> lines = new ArrayList<>(explainer.understood(node));
          for (Hit hit : hits) {
            lines.addAll(explainer.matched(node, hit));
          }
          return lines;
        });
  }

  /**
   * Why a query does not find an article, line by line; empty if there is none of that id.
   *
   * @throws QuerySyntaxException if the query cannot be understood
   */
  public Optional<List<String>> whyNot(SearchRequest request, String id)
      throws QuerySyntaxException, IndexException, IOException {
    QueryNode node = parse(request.query());
    return reading(
        () -> {
          Optional<Integer> doc = index.document(id);
          return doc.isEmpty()
              ? Optional.<List<String>>empty()
              : Optional.of(
                  new AbsenceExplainer(index, request, Ranking.USUAL).explain(node, id, doc.get()));
        });
  }

  /**
   * Makes sure that a query asks for no kind that nothing has. Standing queries are not held to
   * that: what has it may come.
   *
   * @throws QuerySyntaxException if it does, or cannot be understood
   */
  public void check(String query) throws QuerySyntaxException, IndexException {
    List<Labelled> kinds = KindCheck.kinds(parse(query));
    if (!kinds.isEmpty()) {
      KindCheck.check(query, kinds, reading(() -> KindCheck.possible(index.reader())));
    }
  }

  /** An article as the output prints it; empty if there is none of that id. */
  public Optional<JsonObject> article(String id) throws IndexException, IOException {
    return reading(
        () -> {
          Optional<Integer> doc = index.document(id);
          return doc.isEmpty()
              ? Optional.<JsonObject>empty()
              : Optional.of(index.articles().article(doc.get()));
        });
  }

  /** The ids that begin in a way, up to a few. */
  public List<String> idsBeginning(String beginning) throws IndexException, IOException {
    return reading(() -> new IdFinder(index.reader()).beginning(beginning));
  }

  /**
   * Those whom the articles mention, the commonest first.
   *
   * @throws QuerySyntaxException if the request's query cannot be understood
   */
  public List<EntitySummary> entities(EntityRequest request)
      throws QuerySyntaxException, IndexException, IOException {
    Optional<QueryNode> node =
        request.query().isPresent() ? Optional.of(parse(request.query().get())) : Optional.empty();
    return reading(
        () -> {
          Optional<Query> filter = Optional.empty();
          if (node.isPresent()) {
            QueryCompiler compiler =
                index.compiler(SearchRequest.Parts.WITHOUT, Edges.WHOLE, Ranking.USUAL);
            filter = Optional.of(compiler.compile(node.get()));
          }
          return new EntityList(index).list(filter, request);
        });
  }

  /** Whether somebody or something that articles mention bears a name, or has it for an id. */
  public boolean isName(String name) throws IndexException {
    return reading(
        () ->
            !index.names().named(name, BearerFinder.TYPES).isEmpty()
                || !index.names().ofId(name, BearerFinder.TYPES).isEmpty());
  }

  /** What the index holds. */
  public IndexStatistics statistics() throws IndexException, IOException {
    return reading(() -> new StatisticsReader(index).read());
  }

  /** What is wrong with the index, one line each; nothing if it is sound. */
  public List<String> check() throws IndexException, IOException {
    return reading(() -> new IndexCheck(index).run());
  }

  /** The last moment at which articles were taken in; 0 if none were. */
  public long lastBatch() throws IOException {
    return Long.parseLong(
        index.reader().getIndexCommit().getUserData().getOrDefault(Schema.BATCH_KEY, "0"));
  }

  /** Number of articles. */
  public int articles() throws IOException {
    return index.searcher().count(new FieldExistsQuery(Schema.DIGEST));
  }

  private QueryNode parse(String query) throws QuerySyntaxException {
    return QueryParser.parse(query, index.models().models());
  }

  private <R> R reading(OpenIndex.Reading<R> reading) throws IndexException {
    return index.reading(reading);
  }

  @Override
  public void close() throws IOException {
    index.reader().close();
    index.reader().directory().close();
  }
}
