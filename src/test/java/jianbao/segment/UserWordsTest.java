package jianbao.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jianbao.data.DataException;
import jianbao.data.Models;
import jianbao.document.KnownName;
import jianbao.document.NameForm;
import jianbao.document.PlaceEntry;
import jianbao.document.RegionalNames;
import jianbao.document.Token;
import jianbao.testing.RandomText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserWordsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          昨日表示       ~ 他|昨日表示|不满
          立法 立法会 法会议员 ~ 立法会|议员|说
          会议员         ~ 立法|会议员|说
          港铁屯马线     ~ 搭|港铁屯马线|去
          港铁 港铁屯马线 屯马线一 ~ 港铁屯马线|一|号
          Hong_Kong      ~ 在|Hong Kong|,|Hong| |Kongs
          COVID          ~ COVID-19|和|COVID
          Yahoo!奇摩     ~ 看|Yahoo!奇摩|新闻
          港股100        ~ 港股100|和|港股|1000
          香港           ~ https://x.hk/a/香港|,|香港
          你好。再见     ~ 说|你好。再见|吧
          𠮷野           ~ 去|𠮷野|家
          """)
  void keepsWordsInOnePiece(String words, String expected) throws IOException {
    UserWords read = read(words.replace(' ', '\n').replace('_', ' '));
    assertThat(cut(read, expected.replace("|", ""))).isEqualTo(expected);
  }

  @Test
  void givesTheTagOfTheLine() throws IOException {
    UserWords words = read("# mine\n\n  揾食车\tvn \r\n大会堂\n");
    WordSegmenter segmenter = new WordSegmenter(SegmenterModels.load(Models.bundled(), words));
    assertThat(segmenter.segment("揾食车大会堂").stream().map(Token::tag)).containsExactly("vn", "n");
  }

  @Test
  void bringsWordsIntoTheView() throws IOException {
    Path file = Files.writeString(folder.resolve("words.txt"), "\uFEFF揾食車\n");
    UserWords words = UserWords.read(file, word -> word.replace('車', '车'));
    assertThat(cut(words, "一揾食车去")).isEqualTo("一|揾食车|去");
  }

  @Test
  void tellsEveryFaultWithItsLine() throws IOException {
    Path file = folder.resolve("words.txt");
    Files.writeString(file, "好\n创科局 nt\n\tn\n词\tzzz\n词\tn\t5\n" + "长".repeat(101) + "\n");
    assertThatThrownBy(() -> UserWords.read(file, UnaryOperator.identity()))
        .isInstanceOf(DataException.class)
        .hasMessage(
            file
                + ":2: expected a tab, not a space, before the tag, found '创科局 nt'\njianbao: "
                + file
                + ":3: expected a word, or a word, a tab and its tag, found '\tn'\njianbao: "
                + file
                + ":4: expected a tag as n, v, nr, ns or nt, found 'zzz'\njianbao: "
                + file
                + ":5: expected a word, or a word, a tab and its tag, found '词\tn\t5'\njianbao: "
                + file
                + ":6: expected a word of at most 100 characters");
    Files.write(file, new byte[] {'a', (byte) 0xFF});
    assertThatThrownBy(() -> UserWords.read(file, UnaryOperator.identity()))
        .hasMessage(file + ": expected UTF-8");
    assertThatThrownBy(() -> UserWords.read(folder.resolve("none"), UnaryOperator.identity()))
        .hasMessage(folder.resolve("none") + ": no such file");
  }

  /** Tokens tile, and of what the user listed nothing is cut, whatever names stand around. */
  @Test
  void cutsNoWordOfTheUser() throws IOException {
    RandomText random = RandomText.seeded();
    SegmenterModels models = SegmenterModels.load(Models.bundled(), read("香港人\n人民\n在香\nA股\n"));
    WordSegmenter segmenter = new WordSegmenter(models);
    for (int round = 0; round < 500; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        built.append(
            random.below(2) == 0 ? random.nextWellFormed(2) : "香港人民在A股".charAt(random.below(7)));
      }
      String text = built.toString();
      List<KnownName> names = new ArrayList<>();
      for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
        if (random.below(3) == 0) {
          int points = Math.min(7, text.codePointCount(at, text.length()));
          names.add(place(new Span(at, text.offsetByCodePoints(at, 1 + random.below(points)))));
        }
      }
      List<Token> tokens = segmenter.segment(text, names);
      String because = random.seed() + RandomText.escape(text);
      int end = 0;
      for (Token token : tokens) {
        assertThat(token.span().begin()).as(because).isEqualTo(end);
        end = token.span().end();
      }
      assertThat(end).as(because).isEqualTo(text.length());
      FixedWords fixed = models.userWords().find(text.toCharArray(), models.scanner());
      for (int word = 0; fixed.begin(word) < text.length(); word++) {
        assertThat(tokens.stream().map(Token::span))
            .as(because)
            .contains(new Span(fixed.begin(word), fixed.end(word)));
      }
    }
  }

  private UserWords read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("words.txt"), lines);
    return UserWords.read(file, UnaryOperator.identity());
  }

  private static KnownName place(Span span) {
    PlaceEntry entry =
        new PlaceEntry("x", "city", new RegionalNames("x", "", "", ""), List.of(), "");
    return new KnownName(
        span, List.of(new KnownName.Reading(entry, NameForm.FULL, KnownName.Trust.REGISTERED)));
  }

  private static String cut(UserWords words, String text) {
    return new WordSegmenter(SegmenterModels.load(Models.bundled(), words))
        .segment(text).stream()
            .map(token -> token.span().in(text))
            .collect(Collectors.joining("|"));
  }
}
