package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jianbao.data.Models;
import jianbao.document.AnalyzedArticle;
import jianbao.document.Hit;
import jianbao.document.Registry;
import jianbao.index.SearchRequest.Copies;
import jianbao.output.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HitPagesTest {

  private static final int ARTICLES = 250;

  @TempDir private Path folder;

  @Test
  void giveEveryHitOnceAndInOrder() throws Exception {
    write(0, ARTICLES);
    for (int size : new int[] {1, 7, 99, 100, 101, 249, 250, 251}) {
      List<Hit> all = read(Long.MIN_VALUE, size);
      assertThat(all.stream().map(Hit::id).distinct()).as("pages of %d", size).hasSize(ARTICLES);
      assertThat(all).hasSize(ARTICLES);
      for (int i = 0; i < all.size(); i++) {
        assertThat(all.get(i).rank()).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void leaveNothingOutThatARunCommitsLater() throws Exception {
    ArticleDocuments documents = new ArticleDocuments(Models.bundled(), Registry.EMPTY);
    try (ArticleIndexWriter writer =
        ArticleIndexWriter.open(folder, Models.bundled(), Instant.EPOCH, 10)) {
      write(writer, documents, 0, 15);
      long seen;
      try (ArticleIndex index = ArticleIndex.open(folder, Models.bundled())) {
        assertThat(index.articles()).isEqualTo(10);
        seen = index.lastBatch();
      }
      write(writer, documents, 15, 25);
      writer.commit();
      assertThat(read(seen, 4)).hasSize(15);
    }
  }

  private void write(int from, int to) throws Exception {
    ArticleDocuments documents = new ArticleDocuments(Models.bundled(), Registry.EMPTY);
    try (ArticleIndexWriter writer =
        ArticleIndexWriter.open(folder, Models.bundled(), Instant.EPOCH)) {
      write(writer, documents, from, to);
      writer.commit();
    }
  }

  private static void write(ArticleIndexWriter writer, ArticleDocuments documents, int from, int to)
      throws Exception {
    for (int i = from; i < to; i++) {
      AnalyzedArticle article = CrashTest.article(i);
      writer.write(documents.prepare(article, ArticleJson.tree(article)));
    }
  }

  private List<Hit> read(long after, int size) throws Exception {
    List<Hit> all = new ArrayList<>();
    try (ArticleIndex index = ArticleIndex.open(folder, Models.bundled())) {
      SearchRequest usual = SearchRequest.of("文章").withPage(0, size).withAfter(after);
      SearchRequest request =
          new SearchRequest(
              usual.query(),
              usual.offset(),
              usual.count(),
              usual.order(),
              usual.partial(),
              Copies.SHOWN,
              usual.parts(),
              usual.near(),
              usual.facets(),
              usual.after());
      HitPages pages = index.pages(request);
      for (List<Hit> hits = pages.next(); !hits.isEmpty(); hits = pages.next()) {
        assertThat(hits).hasSizeLessThanOrEqualTo(Math.max(size, 100));
        all.addAll(hits);
      }
    }
    return all;
  }
}
