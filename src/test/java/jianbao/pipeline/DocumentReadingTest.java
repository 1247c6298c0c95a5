package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jianbao.data.Models;
import jianbao.document.AnalyzedArticle;
import jianbao.document.Given;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.output.ArticleJson;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.source.SourceOptions;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;

class DocumentReadingTest {

  private static final ReadingOptions OPTIONS =
      new ReadingOptions(SourceOptions.NONE, "HK", Depth.MENTIONS, 1, Models.bundled());

  private final DocumentReading reading = new DocumentReading(OPTIONS);

  @Test
  void readsADocumentOfAGroupAsItReadsItAlone() throws IOException {
    RandomText random = RandomText.seeded();
    List<SourceDocument> documents = new ArrayList<>();
    try (var seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(page(Files.readString(seed)));
      }
    }
    assertThat(documents).hasSizeGreaterThan(3);
    for (int i = 0; i < 40; i++) {
      documents.add(i % 4 == 0 ? page(random.next(80)) : article("id-" + i, random.next(40)));
    }
    Collections.shuffle(documents, new Random(random.below(Integer.MAX_VALUE)));
    List<String> alone = documents.stream().map(reading::read).map(this::lines).toList();
    assertThat(reading.read(documents).stream().map(this::lines).toList())
        .as(random.seed())
        .isEqualTo(alone);
  }

  @Test
  void readsNothingOfNothing() {
    assertThat(reading.read(List.<SourceDocument>of())).isEmpty();
  }

  private String lines(List<AnalyzedArticle> articles) {
    return String.join("\n", articles.stream().map(ArticleJson::line).toList());
  }

  private static SourceDocument page(String text) {
    Origin origin = new Origin(Optional.of("page.txt"), "txt", "UTF-8", 0, List.of());
    return new SourceDocument.Page(origin, text, Given.NOTHING);
  }

  private static SourceDocument article(String id, String text) {
    Origin origin = new Origin(Optional.empty(), "jsonl", "UTF-8", 1, List.of());
    return new SourceDocument.Ready(
        origin, Optional.of(id), Optional.empty(), text, Given.NOTHING, Optional.empty());
  }
}
