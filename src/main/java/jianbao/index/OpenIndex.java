package jianbao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jianbao.index.WordCompiler.Edges;
import jianbao.index.packed.EntryPacker;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * An index that is open for reading, with what its readers share.
 *
 * @param folder where it lies
 * @param models say how texts are folded and which words are one
 * @param reader Lucene's reader
 * @param searcher Lucene's searcher
 * @param entries the entries of the registry
 * @param articles reads articles
 */
record OpenIndex(
    Path folder,
    SearchModels models,
    DirectoryReader reader,
    IndexSearcher searcher,
    StoredEntries entries,
    StoredArticles articles) {

  static OpenIndex open(Path folder, SearchModels models) throws IndexException, IOException {
    DirectoryReader reader = IndexFolder.open(folder, models.units());
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new ArticleSimilarity());
    StoredEntries entries = new StoredEntries(reader, new EntryPacker(models.units()));
    return new OpenIndex(
        folder,
        models,
        reader,
        searcher,
        entries,
        new StoredArticles(reader, models.reading(), entries));
  }

  /** Something that is done with the index. */
  interface Reading<R> {
    R read() throws IOException;
  }

  /** Does something with the index; what goes wrong with its files is told in our words. */
  <R> R reading(Reading<R> reading) throws IndexException {
    try {
      return reading.read();
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  /** Reads texts. */
  TextReading reading() {
    return models.reading();
  }

  /** Folds names. */
  LookupKey keys() {
    return models.keys();
  }

  BearerFinder names() {
    return new BearerFinder(reader, entries, keys());
  }

  BearerLabels labels() {
    return new BearerLabels(searcher, entries, articles, keys());
  }

  /** A compiler for one query. */
  QueryCompiler compiler(SearchRequest.Parts parts, Edges edges, Ranking ranking)
      throws IOException {
    BearerFinder names = names();
    return new QueryCompiler(
        new WordCompiler(reader, reading(), models.regions(), names, ranking),
        names,
        keys(),
        new RunSplitter(reader, reading().folding()),
        ranking,
        parts,
        edges);
  }

  /** The document of an article. */
  Optional<Integer> document(String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, id)), 1);
    return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(found.scoreDocs[0].doc);
  }
}
