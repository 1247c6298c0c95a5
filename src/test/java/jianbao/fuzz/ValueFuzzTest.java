package jianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.Amount;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.Candidate;
import jianbao.document.FieldName;
import jianbao.document.PartialDate;
import jianbao.document.Publication;
import jianbao.document.ReadingContext;
import jianbao.document.TimeValue;
import jianbao.extract.MentionReader;
import jianbao.extract.amount.AmountReader;
import jianbao.extract.amount.AmountRules;
import jianbao.extract.time.TimeReader;
import jianbao.extract.time.TimeRules;
import jianbao.pipeline.FieldAnalyzer;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;

/** Whatever is written, amounts and dates lie in the text and have values that can be. */
class ValueFuzzTest {

  private static final MentionReader AMOUNTS = new AmountReader(AmountRules.load(Models.bundled()));
  private static final MentionReader TIMES = new TimeReader(TimeRules.load(Models.bundled()));
  private static final FieldAnalyzer ANALYZER =
      SharedModels.load(Models.bundled(), Depth.WORDS).analyzer();

  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.forLanguageTag("zh-Hant-HK"),
          Locale.forLanguageTag("zh-Hans-CN"),
          Locale.forLanguageTag("zh-Hant-TW"),
          Locale.ENGLISH);

  @FuzzTest(maxDuration = "10m")
  void amountsCanBe(byte[] utf8) {
    for (Candidate candidate : read(AMOUNTS, utf8)) {
      Amount amount = (Amount) candidate.value();
      assertThat(amount.min().isPresent() || amount.max().isPresent()).isTrue();
      if (amount.min().isPresent() && amount.max().isPresent()) {
        assertThat(amount.min().get()).isLessThanOrEqualTo(amount.max().get());
      }
    }
  }

  @FuzzTest(maxDuration = "10m")
  void datesCanBe(byte[] utf8) {
    for (Candidate candidate : read(TIMES, utf8)) {
      TimeValue time = (TimeValue) candidate.value();
      assertThat(time.timex()).isNotBlank();
      if (time.from().isPresent()
          && time.to().isPresent()
          && time.from().get().length() == time.to().get().length()) {
        assertThat(time.from().get()).isLessThanOrEqualTo(time.to().get());
      }
    }
  }

  /** The first byte chooses the language, the rest is the text. */
  private static List<Candidate> read(MentionReader reader, byte[] bytes) {
    int language = bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % LANGUAGES.size();
    String text =
        bytes.length == 0 ? "" : new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    ReadingContext context =
        new ReadingContext(
            LANGUAGES.get(language),
            Publication.given(PartialDate.parse("2024-02-29").orElseThrow()),
            "HK",
            Optional.empty());
    AnalyzedField field =
        ANALYZER.analyze(ArticleField.given(FieldName.TEXT, text), LANGUAGES.get(language));
    List<Candidate> found = reader.read(List.of(field), context);
    for (Candidate candidate : found) {
      assertThat(candidate.span().length()).isPositive();
      assertThat(candidate.span().end()).isLessThanOrEqualTo(field.view().length());
    }
    return found;
  }
}
