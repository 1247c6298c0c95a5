package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.testing.RandomText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  /** C# and a#1: only what comes behind tells whether the sign belongs to the word. */
  private static final String ENDS_IN_SIGN = "(?s).*[+#＋＃]";

  private static final SearchFolding FOLDING = SearchFolding.read(Models.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "人工智能研發院      ~ 人工智能研发院",
        "「人工智能」研發院  ~ 人工智能研发院",
        "切·格瓦拉           ~ 切格瓦拉",
        "創\\n新             ~ 创新",
        "創\\n\\n新          ~ 创|新",
        "你好，世界。        ~ 你好|世界|",
        "26日表示            ~ 26日表示",
        "26 日（星期三）     ~ 26日星期三",
        "2.5億元             ~ 2.5亿元",
        "1,000人             ~ 1000人",
        "1,2,3               ~ 1|2|3",
        "ＡＩ效能            ~ ai效能",
        "Hong Kong's R&D     ~ hong kong r&d",
        "O'Brien naïve      ~ obrien naive",
        "M+ 和 C++           ~ m+和c++",
        "a+b                 ~ a|b",
        "臺灣 台灣           ~ 台湾台湾",
        "裏 裡 里 后 後      ~ 里里里后后",
        "𠮷野家              ~ 𠮷野家",
        "梁銶琚 梁𨱇琚       ~ 梁銶琚梁銶琚",
        "５Ｇ網絡            ~ 5g网络",
      })
  void foldsTexts(String text, String expected) {
    assertThat(folded(read(text.replace("\\n", "\n")))).isEqualTo(expected);
  }

  @Test
  void foldsEachClassToOneCharacter() {
    for (DataLine line : Models.bundled().lines("search/fold.tsv")) {
      assertThat(line.text().codePoints().filter(c -> c != '\t').map(FOLDING::fold).distinct())
          .as(line.text())
          .hasSize(1);
    }
  }

  @Test
  void foldsAFoldedTextToItself() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 3000; round++) {
      String once = folded(read(random.nextWellFormed(30)));
      assertThat(folded(read(once))).as(random.seed()).isEqualTo(once);
    }
  }

  @Test
  void knowsWhereEachCharacterCameFrom() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 3000; round++) {
      String text = random.next(30);
      FoldedText folded = read(text);
      int before = 0;
      for (int i = 0; i < folded.length(); i++) {
        assertThat(folded.begin(i)).as(random.seed()).isGreaterThanOrEqualTo(before);
        assertThat(folded.end(i)).as(random.seed()).isBetween(folded.begin(i) + 1, text.length());
        before = folded.begin(i);
      }
    }
  }

  /** Whatever is cut out of a text between whole words stands in it, at its place. */
  @Test
  void findsEveryPieceOfAnyText() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 5000; round++) {
      String text = random.nextWellFormed(30);
      FoldedText folded = read(text);
      int first = random.below(folded.length() + 1);
      int last = first + random.below(folded.length() - first + 1);
      if (last >= folded.length()) {
        continue;
      }
      while (first > 0 && insideWord(folded, first)) {
        first--;
      }
      while (last + 1 < folded.length() && insideWord(folded, last + 1)) {
        last++;
      }
      int begin = folded.begin(first);
      int end = folded.end(last);
      if (text.substring(begin, end).matches(ENDS_IN_SIGN)) {
        continue;
      }
      String piece = read(text.substring(begin, end)).trimmed();
      if (!piece.isEmpty()) {
        assertThat(folded.spans(FoldedPhrase.whole(piece)))
            .as(random.seed() + " '" + piece + "' of '" + text + "'")
            .anyMatch(span -> span.overlaps(new Span(begin, end)));
      }
    }
  }

  /** The terms of a phrase are among those of every text that holds the phrase. */
  @Test
  void findsTextsByTheTermsOfAnyPiece() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 5000; round++) {
      String text = random.nextWellFormed(30);
      FoldedText folded = read(text);
      int first = random.below(folded.length() + 1);
      int last = first + random.below(folded.length() - first + 1);
      if (last >= folded.length()
          || insideWord(folded, first)
          || (last + 1 < folded.length() && insideWord(folded, last + 1))) {
        continue;
      }
      List<String> terms = new ArrayList<>();
      FoldedTokens tokens = new FoldedTokens().read(folded);
      for (int i = 0; i < tokens.size(); i++) {
        terms.add(tokens.term(i));
      }
      String piece = text.substring(folded.begin(first), folded.end(last));
      if (piece.matches(ENDS_IN_SIGN)) {
        continue;
      }
      String trimmed = read(piece).trimmed();
      for (List<String> choice : PhraseTerms.of(read(trimmed))) {
        assertThat(choice)
            .as(random.seed() + " '" + trimmed + "' of '" + text + "'")
            .anyMatch(terms::contains);
      }
    }
  }

  private static boolean insideWord(FoldedText text, int at) {
    return at > 0
        && ((text.kind(at - 1) == FoldedText.Kind.LETTER && text.kind(at) == FoldedText.Kind.LETTER)
            || Character.isLowSurrogate(text.charAt(at)));
  }

  private static FoldedText read(String text) {
    return new FoldedText(FOLDING).read(text);
  }

  private static String folded(FoldedText text) {
    return new String(text.chars(), 0, text.length());
  }
}
