package jianbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianbao.document.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldCorpusTest {

  @Test
  void givesBackTheSeedPagesCharacterForCharacter() throws IOException {
    List<GoldDocument> pages = GoldCorpus.read(Path.of("corpus", "seeds"));
    assertThat(pages).hasSize(5);
    for (GoldDocument page : pages) {
      assertThat(((SourceDocument.Page) page.document()).text())
          .isEqualTo(Files.readString(Path.of("seeds", page.name())));
    }
  }

  @Test
  void readsEveryArticleOfTheCorpus() throws IOException {
    List<GoldDocument> articles = GoldCorpus.read(Path.of("corpus", "train"));
    assertThat(articles).hasSize(530);
    assertThat(articles).extracting(GoldDocument::name).doesNotHaveDuplicates();
    assertThat(articles)
        .allSatisfy(a -> assertThat(a.document().given().published()).isPresent())
        .allSatisfy(a -> assertThat(a.document().given().language()).isPresent());
  }

  @Test
  void namesThePlaceOfAFault(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bad.gold.txt");
    Files.writeString(file, "=== id: a-1\n---\nbody\n=== id: a-2\nno divider\n");
    assertThatThrownBy(() -> GoldCorpus.read(file))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage(file + ":4: expected a line --- between header and body");
  }
}
