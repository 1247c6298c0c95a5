package jianbao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.FieldName;
import jianbao.document.Hit;
import jianbao.index.StoredTexts.Card;
import jianbao.index.WordCompiler.Edges;
import jianbao.index.packed.EntryPacker;
import jianbao.index.packed.TextUnits;
import jianbao.index.query.QueryNode;
import jianbao.index.query.QueryParser;
import jianbao.index.query.QuerySyntaxException;
import jianbao.json.Json;
import jianbao.json.JsonValue.JsonObject;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
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
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final TextReading reading;
  private final NameKey keys;
  private final RegionalWords regions;
  private final StoredEntries entries;
  private final StoredArticles articles;

  private ArticleIndex(Path folder, Models models, TextUnits units, DirectoryReader reader) {
    this.folder = folder;
    this.models = models;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new ArticleSimilarity());
    this.reading = new TextReading(SearchFolding.read(models), units);
    this.keys = new NameKey(reading.folding());
    this.regions = RegionalWords.read(models, keys);
    this.entries = new StoredEntries(reader, new EntryPacker(units));
    this.articles = new StoredArticles(reader, reading, entries);
  }

  /**
   * Opens an index.
   *
   * @throws IndexException if there is none, or it cannot be used
   */
  public static ArticleIndex open(Path folder, Models models) throws IndexException, IOException {
    TextUnits units = TextUnits.read(models);
    return new ArticleIndex(folder, models, units, IndexFolder.open(folder, units));
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
    int wanted = request.offset() + request.count();
    Sort sort = sort(request.order());
    QueryCompiler compiler = compiler(Edges.WHOLE);
    Query full = compiler.compile(node);
    TopFieldDocs found = searcher.search(full, wanted, sort, true);
    if (found.totalHits.value() == 0) {
      QueryCompiler open = compiler(Edges.OPEN);
      Query pieces = open.compile(node);
      TopFieldDocs more = searcher.search(pieces, wanted, sort, true);
      if (more.totalHits.value() > 0) {
        compiler = open;
        full = pieces;
        found = more;
      }
    }
    List<ScoreDoc> docs = new ArrayList<>(List.of(found.scoreDocs));
    int complete = docs.size();
    if (complete < wanted) {
      Optional<Query> most = compiler.compilePartial(node);
      if (most.isPresent()) {
        Query rest =
            new BooleanQuery.Builder()
                .add(most.get(), Occur.MUST)
                .add(full, Occur.MUST_NOT)
                .build();
        docs.addAll(List.of(searcher.search(rest, wanted - complete, sort, true).scoreDocs));
      }
    }
    PassageFinder passages = new PassageFinder(reading.folding(), compiler.words());
    List<Hit> hits = new ArrayList<>();
    for (int i = request.offset(); i < docs.size(); i++) {
      hits.add(hit(i + 1, docs.get(i), i >= complete, passages));
    }
    return new SearchResult(hits, found.totalHits.value());
  }

  private QueryCompiler compiler(Edges edges) throws IOException {
    NameFinder names = new NameFinder(reader, entries, keys);
    return new QueryCompiler(
        new WordCompiler(reader, reading, regions, names, Ranking.USUAL),
        names,
        keys,
        new RunSplitter(reader, reading.folding()),
        Ranking.USUAL,
        QueryCompiler.Parts.WITHOUT,
        edges);
  }

  private Hit hit(int rank, ScoreDoc doc, boolean partial, PassageFinder finder)
      throws IOException {
    StoredTexts texts = articles.texts(doc.doc);
    List<StoredTexts.Part> parts = texts.parts();
    NamedMentions mentions = new NamedMentions(() -> articles.article(doc.doc, texts), keys);
    return new Hit(
        rank,
        texts.card(Card.ID).orElse(""),
        doc instanceof FieldDoc fields ? score(fields) : 0,
        parts.stream()
            .filter(part -> part.name() == FieldName.TITLE)
            .map(StoredTexts.Part::content)
            .findFirst(),
        texts.card(Card.OUTLET),
        texts.card(Card.PUBLISHED).orElse(""),
        texts.card(Card.LANGUAGE).orElse(""),
        partial,
        finder.passages(parts, word -> mentions.of(word, parts)),
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
      if (found.scoreDocs.length == 0) {
        return Optional.empty();
      }
      JsonObject article = articles.article(found.scoreDocs[0].doc);
      return Optional.of(Json.line(writer -> writer.value(article)));
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  /** Number of articles. */
  public int articles() throws IOException {
    return searcher.count(new FieldExistsQuery(Schema.TEXTS));
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
