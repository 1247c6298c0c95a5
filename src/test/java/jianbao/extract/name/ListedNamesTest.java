package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jianbao.data.DataException;
import jianbao.data.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedNamesTest {

  private static final int TRIES = 100_000;

  @TempDir private Path folder;

  @Test
  void everyNameIsFoundWithItsKinds() throws IOException {
    ListedNames names = ListedNames.load(Models.bundled());
    for (Map.Entry<String, Set<ListedNames.Kind>> listed : ListedNamesMaker.names().entrySet()) {
      String name = listed.getKey();
      for (ListedNames.Kind kind : listed.getValue()) {
        assertThat(names.classes(name, 0, name.length()) & kind.bit())
            .as(name)
            .isEqualTo(kind.bit());
      }
    }
  }

  @Test
  void theFileIsWhatTheListsMake() throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    ListedNamesMaker.write(ListedNamesMaker.names(), made);
    assertThat(Models.bundled().open("tagger/listed-names.bin").readAllBytes())
        .isEqualTo(made.toByteArray());
  }

  @Test
  void hardlyAnythingElseIsTakenForAName() throws IOException {
    ListedNames names = ListedNames.load(Models.bundled());
    Set<String> listed = ListedNamesMaker.names().keySet();
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int wrong = 0;
    for (int i = 0; i < TRIES; i++) {
      StringBuilder text = new StringBuilder();
      for (int unit = random.nextInt(2, 5); unit > 0; unit--) {
        text.append((char) random.nextInt(0x4E00, 0x9FA5));
      }
      String name = text.toString();
      wrong += names.classes(name, 0, name.length()) != 0 && !listed.contains(name) ? 1 : 0;
    }
    assertThat(wrong).as("seed %d", seed).isLessThan(TRIES / 500);
  }

  @Test
  void aDamagedTableIsToldOf() throws IOException {
    Path file = folder.resolve("tagger/listed-names.bin");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {0, 0, 0, 8, 5});
    assertThatThrownBy(() -> ListedNames.load(Models.in(folder)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("tagger/listed-names.bin")
        .hasMessageContaining("the table ends after 1 bytes");
  }
}
