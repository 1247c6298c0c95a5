package jianbao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.data.Models;
import jianbao.document.Hit;
import jianbao.document.Passage;
import jianbao.index.query.QueryNode;
import jianbao.index.query.QueryParser;
import jianbao.index.query.QuerySyntaxException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;

/** An index, open for reading: what it holds when it is opened. Thread-safe. */
public final class ArticleIndex implements AutoCloseable {

  private final Path folder;
  private final Models models;
  private final FoldTable table;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private ArticleIndex(Path folder, Models models, DirectoryReader reader) {
    this.folder = folder;
    this.models = models;
    this.table = FoldTable.read(models);
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new ArticleSimilarity());
  }

  /**
   * Opens an index.
   *
   * @throws IndexException if there is none, or it cannot be used
   */
  public static ArticleIndex open(Path folder, Models models) throws IndexException, IOException {
    return new ArticleIndex(folder, models, IndexFolder.open(folder));
  }

  /**
   * Searches.
   *
   * @throws QuerySyntaxException if the query cannot be understood
   */
  public SearchResult search(SearchRequest request)
      throws QuerySyntaxException, IndexException, IOException {
    QueryNode node = QueryParser.parse(request.query(), models);
    try {
      return search(node, request);
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  private SearchResult search(QueryNode node, SearchRequest request) throws IOException {
    QueryCompiler compiler = new QueryCompiler(reader, table);
    Query full = compiler.compile(node);
    int wanted = request.offset() + request.count();
    TopFieldDocs found = searcher.search(full, wanted, sort(request.order()), true);
    List<ScoreDoc> docs = new ArrayList<>(List.of(found.scoreDocs));
    int complete = docs.size();
    if (complete < wanted) {
      Optional<Query> most = new QueryCompiler(reader, table).compilePartial(node);
      if (most.isPresent()) {
        Query rest =
            new BooleanQuery.Builder()
                .add(most.get(), Occur.MUST)
                .add(full, Occur.MUST_NOT)
                .build();
        TopDocs more = searcher.search(rest, wanted - complete, sort(request.order()), true);
        docs.addAll(List.of(more.scoreDocs));
      }
    }
    PassageFinder passages = new PassageFinder(table, compiler.highlights());
    List<Hit> hits = new ArrayList<>();
    for (int i = request.offset(); i < docs.size(); i++) {
      hits.add(hit(i + 1, docs.get(i), i >= complete, passages));
    }
    return new SearchResult(hits, found.totalHits.value());
  }

  private Hit hit(int rank, ScoreDoc doc, boolean partial, PassageFinder finder)
      throws IOException {
    StoredArticle article = article(doc.doc);
    List<Passage> passages = finder.passages(article);
    return new Hit(
        rank,
        article.string("id").orElse(""),
        doc instanceof FieldDoc fields ? score(fields) : 0,
        article.string("title"),
        article.string("outlet"),
        article.string("published").orElse(""),
        article.string("language").orElse(""),
        partial,
        passages,
        List.of());
  }

  /** The score is the first or the second of what hits are sorted by. */
  private static float score(FieldDoc doc) {
    return doc.fields[0] instanceof Float score ? score : (Float) doc.fields[1];
  }

  /** An article as the output printed it; empty if there is none of that id. */
  public Optional<String> json(String id) throws IndexException, IOException {
    try {
      TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, id)), 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(article(found.scoreDocs[0].doc).json());
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  /** Number of articles. */
  public int articles() {
    return reader.numDocs();
  }

  private StoredArticle article(int doc) throws IOException {
    return StoredArticle.of(
        searcher
            .storedFields()
            .document(doc, Set.of(Schema.ARTICLE))
            .getBinaryValue(Schema.ARTICLE)
            .bytes);
  }

  private static Sort sort(SearchRequest.Order order) {
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

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
