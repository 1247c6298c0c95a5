package jianbao.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

  @TempDir private Path folder;

  @Test
  void findsTheFilesInsideTheProgram() {
    assertThat(Models.bundled().lines("registry/titles.tsv")).hasSizeGreaterThan(400);
  }

  @Test
  void putsTheUsersFileInThePlaceOfTheProgramsOwn() throws IOException {
    Files.createDirectories(folder.resolve("registry"));
    Files.writeString(folder.resolve("registry/titles.tsv"), "# head\n\n局長\t局长\n");
    Models models = Models.in(folder);
    assertThat(models.lines("registry/titles.tsv"))
        .extracting(DataLine::text)
        .containsExactly("局長\t局长");
    assertThat(models.lines("registry/words.tsv")).isNotEmpty();
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> Models.bundled().open("no/such.tsv"))
        .isInstanceOf(DataException.class)
        .hasMessage("models/no/such.tsv: no such model");
  }

  @Test
  void namesTheLineThatIsShort() throws IOException {
    Files.writeString(folder.resolve("short.tsv"), "# head\na\tb\nc\n");
    assertThatThrownBy(() -> Models.in(folder).lines("short.tsv").forEach(line -> line.cells(2)))
        .isInstanceOf(DataException.class)
        .hasMessage(
            folder.resolve("short.tsv") + ":3: expected 2 cells separated by tabs, found 1");
  }
}
