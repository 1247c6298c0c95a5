package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.pipeline.FieldAnalyzer;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
import jianbao.testing.RandomText;
import jianbao.text.CharacterClass;
import org.junit.jupiter.api.Test;

class NameReaderTest {

  private static final SharedModels SHARED = SharedModels.load(Models.bundled(), Depth.MENTIONS);
  private static final NameModels MODELS = SHARED.names().orElseThrow();
  private static final String TEXT = "財政司司長陳茂波昨日表示，政府已預留10億元成立香港人工智能研發院。";

  private final FieldAnalyzer analyzer = SHARED.analyzer();
  private final NameReader reader = new NameReader(MODELS);

  @Test
  void whatIsProposedOfAnyTextLiesInIt() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.next(40);
      AnalyzedField field = analyze(text);
      for (TextRegister register : TextRegister.values()) {
        for (NameProposal name : propose(field, register).all()) {
          String place = random.seed() + " " + RandomText.escape(text) + " " + name.span();
          assertThat(name.span().end()).as(place).isLessThanOrEqualTo(field.view().length());
          assertThat(cuts(field.view(), name.span().begin())).as(place).isFalse();
          assertThat(cuts(field.view(), name.span().end())).as(place).isFalse();
        }
      }
    }
  }

  @Test
  void namesOfTheBestReadingLieApartFromEachOther() {
    AnalyzedField field = analyze(TEXT.repeat(50));
    NameProposals proposals = propose(field, TextRegister.NEWS);
    int end = 0;
    int best = 0;
    for (NameProposal name : proposals.byField().get(0)) {
      if (name.isBest()) {
        assertThat(name.span().begin()).isGreaterThanOrEqualTo(end);
        end = name.span().end();
        best++;
      }
    }
    assertThat(best).isGreaterThanOrEqualTo(100);
  }

  @Test
  void proposesTheSameTwice() {
    AnalyzedField field = analyze(TEXT);
    assertThat(texts(propose(field, TextRegister.NEWS)))
        .isEqualTo(texts(propose(field, TextRegister.NEWS)))
        .contains("person 陈茂波 best", "agency 香港人工智能研发院 best");
  }

  @Test
  void thinksOfOtherReadingsToo() throws java.io.IOException {
    String page =
        java.nio.file.Files.readString(java.nio.file.Path.of("seeds", "003_781c3fc3f78edbba.txt"));
    assertThat(texts(propose(analyze(page), TextRegister.NEWS)))
        .anyMatch(name -> name.endsWith("other"));
  }

  @Test
  void readsAnEmptyText() {
    assertThat(propose(analyze(""), TextRegister.LOOSE).all()).isEmpty();
    assertThat(propose(analyze("\n \n"), TextRegister.NEWS).all()).isEmpty();
  }

  @Test
  void readsASentenceWithoutEnd() {
    AnalyzedField field = analyze("香港中文大學教授李明".repeat(2000));
    assertThat(propose(field, TextRegister.NEWS).all().stream().filter(NameProposal::isBest))
        .hasSizeGreaterThan(1500);
  }

  private NameProposals propose(AnalyzedField field, TextRegister register) {
    NameProposals proposals = new NameProposals(FieldWords.of(List.of(field)));
    reader.propose(List.of(field), register, proposals);
    return proposals;
  }

  private static List<String> texts(NameProposals proposals) {
    return proposals.all().stream()
        .map(p -> p.type().label() + " " + proposals.text(p) + (p.isBest() ? " best" : " other"))
        .toList();
  }

  private AnalyzedField analyze(String text) {
    return analyzer.analyze(
        new ArticleField(FieldName.TEXT, 0, jianbao.text.AlignedText.of(text)), Locale.ROOT);
  }

  /** Whether an offset lies within a surrogate pair, or within a run of letters and digits. */
  private static boolean cuts(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return false;
    }
    boolean pair =
        Character.isHighSurrogate(text.charAt(offset - 1))
            && Character.isLowSurrogate(text.charAt(offset));
    return pair || (isRun(text.codePointBefore(offset)) && isRun(text.codePointAt(offset)));
  }

  private static boolean isRun(int codePoint) {
    return switch (CharacterClass.of(codePoint)) {
      case LATIN, LETTER, DIGIT -> true;
      default -> false;
    };
  }
}
