package jianbao.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 without the rarity of terms: how rare a word is, is told by the query, which knows that 人工智能
 * is one word and not three pairs of characters.
 */
final class ArticleSimilarity extends BM25Similarity {

  private static final float SATURATION = 1.2f;
  private static final float LENGTH_INFLUENCE = 0.5f;

  ArticleSimilarity() {
    super(SATURATION, LENGTH_INFLUENCE);
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
    return Explanation.match(1f, "rarity is weighed by the query");
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
    return Explanation.match(1f, "rarity is weighed by the query");
  }
}
