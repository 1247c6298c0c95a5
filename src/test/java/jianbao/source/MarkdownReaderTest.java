package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jianbao.document.SourceDocument;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void readsTheFrontMatter() {
    String file =
        """
        ---
        title: "香港的創科"
        date: 2025-02-27T08:00:00+08:00
        authors: [楊盈盈, '馬翠媚']
        outlet: 香港文匯報
        lang: zh-Hant-HK
        tags:
          - 科技
        ---

        內文在這裏。
        """;
    SourceDocument.Page page = read(file);
    assertThat(page.text()).isEqualTo("# 香港的創科\n\n內文在這裏。\n");
    assertThat(page.given().published().orElseThrow()).hasToString("2025-02-27");
    assertThat(page.given().authors()).containsExactly("楊盈盈", "馬翠媚");
    assertThat(page.given().outlet()).hasValue("香港文匯報");
    assertThat(page.given().language().orElseThrow()).hasToString("zh_HK_#Hant");
    Span title = new Span(2, 7);
    assertThat(page.decoded().toSource(title).in(file)).isEqualTo("香港的創科");
    Span body = new Span(page.text().indexOf("內文"), page.text().length());
    assertThat(page.decoded().toSource(body).in(file)).isEqualTo("內文在這裏。\n");
  }

  @Test
  void listsAuthorsOnLinesOfTheirOwn() {
    SourceDocument.Page page = read("---\nauthor:\n  - 甲\n  - 乙、丙\ntitle: x\n---\n# x\n文");
    assertThat(page.given().authors()).containsExactly("甲", "乙", "丙");
    assertThat(page.text()).isEqualTo("# x\n文");
  }

  @Test
  void leavesOtherRulesAlone() {
    assertThat(read("# 題\n\n---\n文\n---\n").text()).isEqualTo("# 題\n\n---\n文\n---\n");
    assertThat(read("---\n沒有完結的").text()).isEqualTo("---\n沒有完結的");
  }

  @Test
  void refusesAFrontMatterAlone() {
    byte[] bytes = "---\nouter: a\n---\n\n".getBytes(StandardCharsets.UTF_8);
    assertThat(ReadItems.of(SourceOptions.NONE, bytes).failures()).hasSize(1);
  }

  private static SourceDocument.Page read(String markdown) {
    SourceOptions options =
        new SourceOptions(java.util.Optional.of(Format.MARKDOWN), jianbao.document.Given.NOTHING);
    return ReadItems.of(options, markdown.getBytes(StandardCharsets.UTF_8)).page();
  }
}
