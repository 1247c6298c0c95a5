package jianbao.index.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.data.Models;
import jianbao.index.packed.TextUnits.Chars;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;

class TextUnitsTest {

  private static final TextUnits UNITS = TextUnits.read(Models.bundled());

  @Test
  void givesBackAnyText() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 3000; round++) {
      String text = random.next(60);
      Bytes bytes = new Bytes();
      UNITS.encode(text, bytes);
      Chars chars = new Chars();
      UNITS.decode(bytes.toArray(), 0, bytes.length(), chars);
      assertThat(chars.toString()).as(random.seed()).isEqualTo(text);
    }
  }

  @Test
  void halvesTheBytesOfNews() throws IOException {
    String page =
        Files.readString(Path.of("seeds", "004_c883c704f9889aa8.txt"), StandardCharsets.UTF_8);
    Bytes bytes = new Bytes();
    UNITS.encode(page, bytes);
    assertThat(bytes.length() / (double) page.getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(0.5);
  }
}
