package jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.document.AgencyValue;
import jianbao.document.Amount;
import jianbao.document.AnalyzedArticle;
import jianbao.document.Article;
import jianbao.document.ArticleField;
import jianbao.document.Entity;
import jianbao.document.FieldName;
import jianbao.document.Genre;
import jianbao.document.Mention;
import jianbao.document.MentionType;
import jianbao.document.MentionValue;
import jianbao.document.Metadata;
import jianbao.document.Origin;
import jianbao.document.PartialDate;
import jianbao.document.Publication;
import jianbao.document.RegistryLink;
import jianbao.document.TimeValue;
import jianbao.text.AlignedText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

  private static final String PAGE = "𠮷日\n昨日(26日)創科\n\n局撥50至100萬元\n";

  /** 昨日(26日)創科局撥50至100萬元, from lines 2 and 4 of the page. */
  private static final ArticleField TEXT =
      new ArticleField(
          FieldName.TEXT,
          0,
          AlignedText.of(PAGE)
              .rewrite(
                  (page, edits) -> {
                    edits.delete(4);
                    edits.copy(9);
                    edits.delete(2);
                    edits.copy(10);
                    edits.delete(1);
                  }));

  @Test
  void countsCodePointsAndFollowsAMentionThroughTheBreak() {
    Mention date =
        mention(
            0,
            7,
            new TimeValue(
                TimeValue.Kind.DATE,
                "2025-02-26",
                Optional.of("2025-02-26"),
                Optional.of("2025-02-26")));
    Mention agency =
        new Mention(
            TEXT,
            new Span(7, 10),
            new AgencyValue(new RegistryLink.Linked("hk-itib")),
            "test",
            1,
            Optional.of("hk-itib"));
    Mention amount =
        mention(
            11,
            19,
            new Amount(
                Amount.Kind.MONEY,
                Optional.of(new BigDecimal("5E+5")),
                Optional.of(new BigDecimal(1_000_000)),
                Amount.Modifier.NONE,
                Optional.of("HKD"),
                Optional.empty()));
    Entity entity =
        new Entity(
            "hk-itib",
            MentionType.AGENCY,
            Optional.of("government"),
            "創新科技及工業局",
            List.of("創科局", "ITIB"),
            Optional.empty(),
            Optional.empty(),
            1);

    assertThat(ArticleJson.line(article(List.of(date, agency, amount), List.of(entity))))
        .isEqualTo(
            """
            {"id":"a1","title":null,"deck":null,"authors":["楊盈盈"],"outlet":"香港文匯報",\
            "genre":"news","language":"zh-Hant-HK","published":"2025-02-27",\
            "published_basis":"inferred","source":{"path":"p.txt","format":"text",\
            "charset":"UTF-8","spans":[[3,12],[14,24]]},"text":"昨日(26日)創科局撥50至100萬元",\
            "captions":[],"mentions":[\
            {"type":"date","kind":"date","field":"text","text":"昨日(26日)","begin":0,"end":7,\
            "source":[[3,10]],"timex":"2025-02-26","from":"2025-02-26","to":"2025-02-26"},\
            {"type":"agency","field":"text","text":"創科局","begin":7,"end":10,\
            "source":[[10,12],[14,15]],"entity":"hk-itib"},\
            {"type":"amount","kind":"money","field":"text","text":"50至100萬元","begin":11,\
            "end":19,"source":[[16,24]],"min":500000,"max":1000000,"currency":"HKD",\
            "modifier":null}],"entities":[{"id":"hk-itib","type":"agency","kind":"government",\
            "name":"創新科技及工業局","names":["創科局","ITIB"],"count":1}],"extra":{"x":1}}""");
  }

  private static Mention mention(int begin, int end, MentionValue value) {
    return new Mention(TEXT, new Span(begin, end), value, "test", 1, Optional.empty());
  }

  private static AnalyzedArticle article(List<Mention> mentions, List<Entity> entities) {
    Metadata metadata =
        new Metadata(
            List.of("楊盈盈"),
            Optional.of("香港文匯報"),
            Genre.NEWS,
            Locale.forLanguageTag("zh-Hant-HK"),
            new Publication(new PartialDate(2025, 2, 27), Publication.Basis.INFERRED),
            Optional.empty());
    Origin origin =
        new Origin(
            Optional.of("p.txt"), "text", "UTF-8", 0, List.of(new Span(4, 13), new Span(15, 25)));
    Article article =
        new Article(
            "a1",
            Optional.empty(),
            Optional.empty(),
            TEXT,
            List.of(),
            metadata,
            origin,
            Optional.of("{\"x\":1}"));
    return new AnalyzedArticle(article, List.of(), mentions, entities);
  }
}
