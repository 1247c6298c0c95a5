package jianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jianbao.data.Models;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;
import jianbao.document.ExplainedPage;
import jianbao.document.ExplainedPage.ExplainedLine;
import jianbao.document.Given;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.text.AlignedText;
import org.junit.jupiter.api.Test;

/** What is told of a page's lines is what is done with them. */
class ExplainedLayoutTest {

  private static final PageLayout LAYOUT = new PageLayout(Models.bundled());

  @Test
  void tellsWhatTheSplitterDoes() throws IOException {
    List<TrainArticles> material = TrainArticles.read(Path.of("corpus/train"));
    for (long seed = 500; seed < 530; seed++) {
      String text = SyntheticPage.of(seed, material).text();
      SourceDocument.Page page = page(AlignedText.of(text));
      List<ArticleDraft> drafts = LAYOUT.split(page);
      ExplainedPage explained = LAYOUT.explain(page);
      String name = "seed " + seed;
      assertThat(explained.titles()).as(name).isEqualTo(titles(drafts));
      List<Integer> all =
          IntStream.rangeClosed(1, (int) text.lines().count())
              .filter(n -> !text.lines().skip(n - 1).findFirst().orElseThrow().isBlank())
              .boxed()
              .toList();
      assertThat(explained.lines()).extracting(ExplainedLine::number).as(name).isEqualTo(all);
      for (ExplainedLine line : explained.lines()) {
        int owner =
            IntStream.range(0, drafts.size())
                .filter(d -> covers(drafts.get(d), line))
                .map(d -> d + 1)
                .findFirst()
                .orElse(0);
        assertThat(line.article()).as(name + " line " + line.number()).isEqualTo(owner);
        assertThat(line.articleReason().isEmpty()).as(name).isEqualTo(owner == 0);
        assertThat(line.role().equals("furniture")).as(name).isEqualTo(owner == 0);
      }
      for (int d = 0; d < drafts.size(); d++) {
        int article = d + 1;
        long begun =
            explained.lines().stream()
                .filter(line -> line.article() == article && !line.joins())
                .filter(line -> !List.of("headline", "deck", "caption").contains(line.role()))
                .count();
        long paragraphs = drafts.get(d).text().content().lines().count();
        assertThat(begun).as(name + " article " + article).isEqualTo(paragraphs);
      }
    }
  }

  @Test
  void tellsRolesJoinsAndReasons() {
    String text =
        """
        海濱長廊下月開放 兩岸步行僅十分鐘

        【大公報訊】記者何曉晴報道：位於東岸的海濱
        長廊將於下月一日開放，市民可由碼頭步行前往。

        ▲長廊沿途設有座椅。 李志明攝
        """;
    List<ExplainedLine> lines = LAYOUT.explain(page(AlignedText.of(text))).lines();
    assertThat(lines)
        .extracting(ExplainedLine::role)
        .containsExactly("headline", "body", "body", "caption");
    assertThat(lines).extracting(ExplainedLine::number).containsExactly(1, 3, 4, 6);
    assertThat(lines).extracting(ExplainedLine::joins).containsExactly(false, false, true, false);
    assertThat(lines.get(0).roleReasons()).contains("parts clauses by spaces, as headlines do");
    assertThat(lines.get(1).roleReasons()).contains("opens with who reports");
    assertThat(lines.get(2).joinReason()).isNotEmpty();
    assertThat(lines.get(3).roleReasons()).contains("ends with a picture credit");
  }

  @Test
  void countsLinesOfTheFileAndNotOfTheView() {
    String head = "---\r\noutlet: 大公報\r\n---\r\n";
    String body = "海濱長廊下月開放\r\n\r\n位於東岸的海濱長廊將於下月一日開放。\r\n";
    AlignedText decoded =
        AlignedText.of(head + body)
            .rewrite(
                (source, edits) -> {
                  edits.delete(head.length());
                  edits.copy(body.length());
                });
    ExplainedPage explained = LAYOUT.explain(page(decoded));
    assertThat(explained.lines()).extracting(ExplainedLine::number).containsExactly(4, 6);
    assertThat(explained.lines().get(0).span().in(explained.source())).isEqualTo("海濱長廊下月開放");
  }

  private static boolean covers(ArticleDraft draft, ExplainedLine line) {
    return draft.spans().stream()
        .anyMatch(s -> s.begin() <= line.span().begin() && line.span().end() <= s.end());
  }

  private static List<Optional<String>> titles(List<ArticleDraft> drafts) {
    return drafts.stream().map(d -> d.title().map(ArticleField::content)).toList();
  }

  private static SourceDocument.Page page(AlignedText decoded) {
    Origin origin = new Origin(Optional.of("page.txt"), "text", "UTF-8", 0, List.of());
    return new SourceDocument.Page(origin, decoded, Given.NOTHING);
  }
}
