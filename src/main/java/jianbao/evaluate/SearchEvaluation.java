package jianbao.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.data.Models;
import jianbao.document.AnalyzedArticle;
import jianbao.document.Hit;
import jianbao.document.SourceDocument;
import jianbao.index.ArticleDocuments;
import jianbao.index.ArticleIndex;
import jianbao.index.ArticleIndexWriter;
import jianbao.index.IndexException;
import jianbao.index.SearchRequest;
import jianbao.index.query.QuerySyntaxException;
import jianbao.output.ArticleJson;
import jianbao.pipeline.DocumentReading;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
import jianbao.source.SourceOptions;

/** An index of the articles that topics are judged on, and what searches of it find. */
public final class SearchEvaluation implements AutoCloseable {

  private final ArticleIndex index;

  /** What topics call an article, by its id. */
  private final Map<String, String> names;

  private SearchEvaluation(ArticleIndex index, Map<String, String> names) {
    this.index = index;
    this.names = names;
  }

  /**
   * Reads articles into an index.
   *
   * @param corpora gold files and folders of them
   * @param folder where the index is to lie
   * @param models the models
   * @param now when the articles are taken in
   */
  public static SearchEvaluation of(List<Path> corpora, Path folder, Models models, Instant now)
      throws IOException, IndexException {
    ReadingOptions options =
        new ReadingOptions(SourceOptions.NONE, "HK", Depth.MENTIONS, 1, models);
    SharedModels shared = SharedModels.load(options);
    DocumentReading reading = new DocumentReading(options, shared);
    ArticleDocuments documents = new ArticleDocuments(models, shared.gazetteer());
    Map<String, String> names = new HashMap<>();
    try (ArticleIndexWriter writer = ArticleIndexWriter.open(folder, models, now)) {
      for (Path corpus : corpora) {
        for (GoldDocument gold : GoldCorpus.read(corpus)) {
          int place = 0;
          for (AnalyzedArticle article : reading.read(gold.document())) {
            place++;
            writer.write(documents.prepare(article, ArticleJson.tree(article)));
            names.put(article.article().id(), name(gold, place));
          }
        }
      }
      writer.commit();
    }
    return new SearchEvaluation(ArticleIndex.open(folder, models), names);
  }

  private static String name(GoldDocument gold, int place) {
    return gold.document() instanceof SourceDocument.Page
        ? gold.name().replaceAll("_.*", "") + "#" + place
        : gold.name();
  }

  /** The index. */
  public ArticleIndex index() {
    return index;
  }

  /** The articles that a query finds first, by the names that topics give them. */
  public List<String> found(String query) throws QuerySyntaxException, IndexException, IOException {
    SearchRequest request = SearchRequest.of(query).withPage(0, RankingScore.DEPTH);
    List<String> found = new ArrayList<>();
    for (Hit hit : index.search(request).hits()) {
      found.add(names.get(hit.id()));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
