package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsAtTest {

  private static final List<String> WORDS = List.of("截至", "自");

  @Test
  void findsWordsThatBeginAtAPlace() {
    assertThat(WordsAt.begin("截至周一", 0, WORDS)).isTrue();
    assertThat(WordsAt.begin("截至周一", 1, WORDS)).isFalse();
    assertThat(WordsAt.begin("周一截", 2, WORDS)).isFalse();
    assertThat(WordsAt.begin("自", 1, WORDS)).isFalse();
    assertThat(WordsAt.begin("自", 5, WORDS)).isFalse();
    assertThat(WordsAt.begin("自", 0, List.of())).isFalse();
  }

  @Test
  void findsWordsThatEndAtAPlace() {
    assertThat(WordsAt.end("截至周一", 2, WORDS)).isTrue();
    assertThat(WordsAt.end("截至周一", 1, WORDS)).isFalse();
    assertThat(WordsAt.end("自周一", 1, WORDS)).isTrue();
    assertThat(WordsAt.end("周一", 0, WORDS)).isFalse();
    assertThat(WordsAt.end("自", 3, WORDS)).isFalse();
  }
}
