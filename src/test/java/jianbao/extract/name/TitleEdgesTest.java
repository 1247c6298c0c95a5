package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.document.MentionType;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
import jianbao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleEdgesTest {

  private static final SharedModels SHARED = SharedModels.load(Models.bundled(), Depth.MENTIONS);

  private final TitleEdges edges = new TitleEdges(SHARED.wordLists().orElseThrow());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          邻居屈先生说，车票贵了     | 屈先生         | 屈
          居民甘女士认为改善不足     | 甘女士         | 甘
          革命时罗兰夫人被送上断头台 | 罗兰夫人       | 罗兰
          行政总裁祖炳南表示         | 祖炳南         | 祖炳南
          欧博士文是作者             | 欧博士文       | 欧博士文
          作家高太生在港出生         | 高太生         | 高太生
          在位最长的维多利亚女王     | 维多利亚女王   | 维多利亚女王
          Headmistress Mrs Auyeung Law came | Mrs Auyeung Law | Auyeung Law
          Headmaster Mr. Chan came   | Mr. Chan       | Chan
          The author Dean Smith came | Dean Smith     | Dean Smith
          """)
  void namesOfPeopleStandAlone(String text, String found, String name) {
    assertThat(cut(text, found, MentionType.PERSON)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"'由陈太太食品公司主办', '陈太太'", "'前往孙中山大帝', '孙中山大帝'"})
  void othersStayAsTheyAre(String text, String found) {
    assertThat(cut(text, found, MentionType.AGENCY)).isEqualTo(found);
  }

  private String cut(String text, String found, MentionType type) {
    AnalyzedField field =
        SHARED.analyzer().analyze(ArticleField.given(FieldName.TEXT, text), Locale.ROOT);
    FieldWords words = FieldWords.of(List.of(field)).getFirst();
    int begin = words.view().indexOf(found);
    NameCandidate name =
        new NameCandidate(0, new Span(begin, begin + found.length()), type, 0.9, "a test");
    List<NameCandidate> kept = edges.cut(words, List.of(name));
    assertThat(kept).hasSize(1);
    return kept.getFirst().span().in(words.view());
  }
}
