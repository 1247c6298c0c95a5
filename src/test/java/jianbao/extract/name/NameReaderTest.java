package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.Candidate;
import jianbao.document.FieldName;
import jianbao.document.Publication;
import jianbao.document.ReadingContext;
import jianbao.pipeline.FieldAnalyzer;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
import jianbao.testing.RandomText;
import jianbao.text.CharacterClass;
import org.junit.jupiter.api.Test;

class NameReaderTest {

  private static final SharedModels SHARED = SharedModels.load(Models.bundled(), Depth.MENTIONS);
  private static final NameModels MODELS = SHARED.names().orElseThrow();
  private static final ReadingContext CONTEXT =
      new ReadingContext(Locale.forLanguageTag("zh-Hant-HK"), Publication.UNKNOWN, "HK");

  private final FieldAnalyzer analyzer = SHARED.analyzer();
  private final NameReader reader = new NameReader(MODELS);

  @Test
  void namesOfAnyTextLieInItApartFromEachOther() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String text = random.next(40);
      AnalyzedField field = analyze(text);
      int end = 0;
      for (Candidate name : reader.read(List.of(field), CONTEXT)) {
        String place = random.seed() + " " + RandomText.escape(text) + " " + name.span();
        assertThat(name.span().begin()).as(place).isGreaterThanOrEqualTo(end);
        end = name.span().end();
        assertThat(end).as(place).isLessThanOrEqualTo(field.view().length());
        assertThat(cuts(field.view(), name.span().begin())).as(place).isFalse();
        assertThat(cuts(field.view(), end)).as(place).isFalse();
      }
    }
  }

  @Test
  void readsTheSameTwice() {
    AnalyzedField field = analyze("財政司司長陳茂波昨日表示，政府已預留10億元成立香港人工智能研發院。");
    assertThat(reader.read(List.of(field), CONTEXT))
        .isEqualTo(reader.read(List.of(field), CONTEXT))
        .isEqualTo(new NameReader(MODELS).read(List.of(field), CONTEXT));
  }

  @Test
  void readsNamesOfAllTypes() {
    assertThat(names("發展局局長甯漢豪昨日到沙田視察。")).contains("agency 發展局", "person 甯漢豪", "place 沙田");
    assertThat(
            names(
                "Financial Secretary Paul Chan said the Hospital Authority would hire staff in Hong Kong."))
        .contains("person Paul Chan", "agency Hospital Authority", "place Hong Kong");
  }

  @Test
  void readsAnEmptyText() {
    assertThat(names("")).isEmpty();
    assertThat(names("\n \n")).isEmpty();
  }

  @Test
  void readsASentenceWithoutEnd() {
    String text = "香港中文大學教授李明".repeat(2000);
    assertThat(names(text)).hasSizeGreaterThan(1500);
  }

  private List<String> names(String text) {
    AnalyzedField field = analyze(text);
    return reader.read(List.of(field), CONTEXT).stream()
        .map(c -> c.value().type().label() + " " + field.text().surface(c.span()))
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
