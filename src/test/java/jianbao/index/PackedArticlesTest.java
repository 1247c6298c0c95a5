package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jianbao.data.Models;
import jianbao.evaluate.SearchEvaluation;
import jianbao.index.packed.ArticlePacker;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The output of today is packed: what the packer does not know costs the index four times as much.
 */
class PackedArticlesTest {

  private static final Path SEEDS = Path.of("corpus", "seeds");

  @Test
  void packsNearlyEveryArticle(@TempDir Path folder) throws Exception {
    SearchEvaluation.of(List.of(SEEDS), folder, Models.bundled(), Instant.EPOCH).close();
    int packed = 0;
    int articles = 0;
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        Document document = reader.storedFields().document(doc, Set.of(Schema.ARTICLE));
        if (document.getBinaryValue(Schema.ARTICLE) != null) {
          articles++;
          packed += ArticlePacker.isPacked(document.getBinaryValue(Schema.ARTICLE).bytes) ? 1 : 0;
        }
      }
    }
    assertThat(articles).isGreaterThan(20);
    assertThat(packed).isGreaterThanOrEqualTo(articles * 98 / 100);
  }
}
