package jianbao.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import jianbao.data.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.read(Models.bundled());
  private final CoreLexicon core = new CoreLexicon();
  private final LexiconBuilder builder = new LexiconBuilder(Models.bundled());

  @Test
  void isCompiledOfTheTables() throws IOException {
    assertThat(written(builder.build())).isEqualTo(compiled());
    assertThat(written(lexicon)).isEqualTo(compiled());
  }

  @Test
  void saysWhereACompiledFileBreaksOff() throws IOException {
    byte[] bytes = compiled();
    for (int length = 1; length < bytes.length; length *= 3) {
      byte[] broken = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> LexiconFile.read(new ByteArrayInputStream(broken)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("lexicon");
    }
    bytes[4]++;
    assertThatThrownBy(() -> LexiconFile.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("of this version");
  }

  @Test
  void findsEveryWordOfHanlpButThoseThatAreTwoByOurStandard() {
    String[] words = core.words();
    BitSet missing = new BitSet();
    for (int word = 0; word < words.length; word++) {
      assertThat(core.number(words[word])).isEqualTo(word);
      if (!found(words[word]).get(builder.number(word))) {
        missing.set(word);
      }
    }
    assertThat(missing.get(core.number("这个"))).isTrue();
    assertThat(missing.get(core.number("一些"))).isFalse();
    assertThat(missing.cardinality()).isBetween(50, 2000);
  }

  @Test
  void knowsTheTagsOfEveryWordOfHanlp() {
    Tags tags = lexicon.tags();
    for (int word = 0; word < core.size(); word++) {
      int number = builder.number(word);
      int[] expected = core.tags(word);
      if (number >= tags.wordsWithSeveral()) {
        assertThat(new int[] {lexicon.onlyTag(number)}).isEqualTo(expected);
      } else {
        int begin = tags.begin(number);
        assertThat(tags.begin(number + 1) - begin).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
          assertThat(tags.at(begin + i)).isEqualTo(expected[i]);
        }
      }
    }
  }

  @Test
  void takesTheWordsOfTheUser(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("segment"));
    Files.writeString(folder.resolve(Lexicon.WORDS), "甲乙丙丁\tn\n香港\tnz\t7\n");
    Lexicon own = Lexicon.read(Models.in(folder));
    int[] ends = new int[8];
    int[] words = new int[8];
    assertThat(own.find("甲乙丙丁".toCharArray(), 0, 4, ends, words)).isPositive();
    assertThat(ends).contains(4);
    assertThat(own.find("香港".toCharArray(), 0, 2, ends, words)).isEqualTo(3);
    assertThat(own.tags().name(own.onlyTag(words[1]))).isEqualTo("ns");
    assertThat(own.tags().name(own.onlyTag(words[2]))).isEqualTo("nz");
  }

  private BitSet found(String word) {
    int[] ends = new int[32];
    int[] words = new int[32];
    int count = lexicon.find(word.toCharArray(), 0, word.length(), ends, words);
    BitSet found = new BitSet();
    for (int i = 0; i < count; i++) {
      if (ends[i] == word.length()) {
        found.set(words[i]);
      }
    }
    return found;
  }

  private static byte[] compiled() throws IOException {
    try (InputStream in = Models.bundled().open("segment/lexicon.bin")) {
      return in.readAllBytes();
    }
  }

  private static byte[] written(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconFile.write(lexicon, out);
    return out.toByteArray();
  }
}
