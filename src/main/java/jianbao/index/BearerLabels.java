package jianbao.index;

import java.io.IOException;
import java.util.Optional;
import jianbao.index.packed.Entry;
import jianbao.json.JsonValue.JsonObject;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** What people call those whom the terms of {@link Schema#ENTITY} stand for. */
final class BearerLabels {

  private final IndexSearcher searcher;
  private final StoredEntries entries;
  private final StoredArticles articles;
  private final LookupKey keys;

  BearerLabels(
      IndexSearcher searcher, StoredEntries entries, StoredArticles articles, LookupKey keys) {
    this.searcher = searcher;
    this.entries = entries;
    this.articles = articles;
    this.keys = keys;
  }

  /** The name that the registry has, or that an article prints. */
  String of(String term) throws IOException {
    if (term.charAt(1) == Schema.ENTRY_MARK) {
      String id = term.substring(2);
      return entries.ofId(id).map(Entry::names).map(names -> names.getFirst()).orElse(id);
    }
    TopDocs found = searcher.search(new TermQuery(new Term(Schema.ENTITY, term)), 1);
    if (found.scoreDocs.length > 0) {
      JsonObject article = articles.article(found.scoreDocs[0].doc);
      Optional<JsonObject> entity = EntityJson.of(article, term, keys);
      if (entity.isPresent()) {
        return entity.get().string("name").orElse(term.substring(1));
      }
    }
    return term.substring(1);
  }
}
