package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;
import jianbao.document.SourceDocument;
import jianbao.testing.RandomText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  /** As portals in China write them: nothing but div and p. */
  private static final String PLAIN_CHINESE =
      """
      <!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8">
      <title>港鐵明年調整票價 - 本地新聞 - 某某日報網</title>
      <meta property="og:site_name" content="某某日報網">
      <meta name="author" content="文：陳大文、李小明">
      <meta property="article:published_time" content="2025-03-09T00:10:00+08:00">
      <script>document.write("<p>廣告，廣告，廣告，廣告。</p>")</script></head>
      <body><div id="top"><ul><li><a href="/">首頁</a></li><li><a href="/1">港聞</a></li>
      <li><a href="/2">財經</a></li><li><a href="/3">體育</a></li></ul></div>
      <div class="wrap"><div><h1>港鐵明年調整票價</h1><div>2025-03-09 00:10</div>
      <div><p>　　港鐵公司昨日公布，按照票價調整機制，
      明年的整體票價將上調百分之三點二。</p>
      <p>運輸署發言人表示，署方會<b>核實</b>有關計算，並提醒公司留意&nbsp;R&amp;D&nbsp;開支。</p>
      <h2>議員促凍結</h2>
      <p>有議員要求凍結票價，認為市民負擔已重。</p><p>公司回覆：「會考慮。」</p></div></div>
      <div class="related"><h3>相關新聞</h3><ul><li><a href="/4">巴士加價申請獲批，明年一月生效，市民負擔增加</a></li>
      <li><a href="/5">的士司機促請政府介入，處理白牌車問題，業界苦不堪言</a></li></ul></div>
      <div class="comment-list"><p>網友甲：又加價，真係頂唔順，大家話係咪先？</p>
      <p>網友乙：支持樓上，港鐵年年賺大錢，仲要年年加價，天理何在？市民點算好？</p></div></div>
      <div class="footer">版權所有，不得轉載。<a href="/about">關於我們</a></div></body></html>
      """;

  private static final String ENGLISH =
      """
      <html lang="en"><head><title>Flood walls to rise along the river | The Example</title>
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
      {"@type":["NewsArticle"],"headline":"Flood walls to rise along the river",
      "datePublished":"2025-01-30T06:00:00Z","author":[{"@type":"Person","name":"Ann Lee"},"Bo Chan"],
      "publisher":{"@type":"Organization","name":"The Example"}}]}</script>
      <link rel="canonical" href="https://example.org/floods"></head><body>
      <header><nav><a href="/">Home</a> <a href="/w">World</a> <a href="/s">Sport</a></nav></header>
      <main><article><h1>Flood walls to rise along the&nbsp;river</h1>
      <p class="standfirst">A plan eight years in the making</p>
      <span class="byline">By Ann Lee and Bo Chan</span> <time datetime="2025-01-30">30 January 2025</time>
      <figure><img src="x.jpg"><figcaption>The river near the weir. Photo: Agency</figcaption></figure>
      <p>The council will raise flood walls along four miles of the river, it said on Thursday.</p>
      <p>Work begins in March.<br>It will cost &pound;12&#46;5m, officials said, and take two years.</p>
      <ul><li>Two new gates</li><li>A pumping station</li></ul>
      <p>Residents were divided, and some asked for trees instead of concrete.</p>
      <div class="share-tools"><p>Share this story with your friends, and follow us for more.</p></div>
      </article></main>
      <aside><p>Most read: a long teaser about something else, with commas, that is not the story.</p></aside>
      <footer><p>Copyright, all rights reserved, and so on.</p></footer></body></html>
      """;

  @Test
  void readsAChinesePageWithoutMarkup() {
    SourceDocument.Drafted document = read(PLAIN_CHINESE);
    ArticleDraft draft = document.draft();
    assertThat(title(draft)).isEqualTo("港鐵明年調整票價");
    assertThat(draft.text().content())
        .isEqualTo(
            """
            港鐵公司昨日公布，按照票價調整機制，明年的整體票價將上調百分之三點二。
            運輸署發言人表示，署方會核實有關計算，並提醒公司留意\u00A0R&D\u00A0開支。
            議員促凍結
            有議員要求凍結票價，認為市民負擔已重。
            公司回覆：「會考慮。」""");
    assertThat(document.given().authors()).containsExactly("陳大文", "李小明");
    assertThat(document.given().outlet()).hasValue("某某日報網");
    assertThat(document.given().published().orElseThrow()).hasToString("2025-03-09");
    assertThat(document.given().language().orElseThrow().toLanguageTag()).isEqualTo("zh-Hant-HK");
    checkPlaces(draft, PLAIN_CHINESE);
  }

  @Test
  void readsAnEnglishPageWithStructuredData() {
    SourceDocument.Drafted document = read(ENGLISH);
    ArticleDraft draft = document.draft();
    assertThat(title(draft)).isEqualTo("Flood walls to rise along the\u00A0river");
    assertThat(draft.deck().orElseThrow().content()).isEqualTo("A plan eight years in the making");
    assertThat(draft.text().content())
        .isEqualTo(
            """
            By Ann Lee and Bo Chan
            The council will raise flood walls along four miles of the river, it said on Thursday.
            Work begins in March.
            It will cost £12.5m, officials said, and take two years.
            Two new gates
            A pumping station
            Residents were divided, and some asked for trees instead of concrete.""");
    assertThat(draft.captions().stream().map(ArticleField::content))
        .containsExactly("The river near the weir. Photo: Agency");
    assertThat(document.given().authors()).containsExactly("Ann Lee", "Bo Chan");
    assertThat(document.given().url()).hasValue("https://example.org/floods");
    assertThat(document.given().published().orElseThrow()).hasToString("2025-01-30");
    checkPlaces(draft, ENGLISH);
  }

  @Test
  void cutsParagraphsAtLineBreaks() {
    String page =
        "<title>題目在此</title><div>　　第一段講天氣，今日有雨。<br><br>　　第二段講交通，路面濕滑。<br/>\n"
            + "&nbsp;&nbsp;第三段講民生，菜價上升。</div>";
    assertThat(read(page).draft().text().content())
        .isEqualTo("第一段講天氣，今日有雨。\n第二段講交通，路面濕滑。\n第三段講民生，菜價上升。");
    assertThat(title(read(page).draft())).isEqualTo("題目在此");
  }

  @Test
  void readsAPageInBig5() {
    String page = "<html><meta charset=big5><h1>運輸署公布</h1><p>鰂魚涌站今日關閉，乘客改乘巴士。</p></html>";
    byte[] bytes = page.getBytes(Charset.forName("x-MS950-HKSCS"));
    SourceDocument.Drafted document =
        (SourceDocument.Drafted) ReadItems.of(SourceOptions.NONE, bytes).only();
    assertThat(document.origin().charset()).isEqualTo("Big5-HKSCS");
    assertThat(document.draft().text().content()).isEqualTo("鰂魚涌站今日關閉，乘客改乘巴士。");
    checkPlaces(document.draft(), page);
  }

  @Test
  void takesTheHeadlineFromTheHeadWhereNoHeadingSaysIt() {
    String page =
        "<html><head><meta property='og:title' content='A &amp; B: 題目'></head>"
            + "<body><p>這是一段內文，講述事情經過，長度足夠。</p></body></html>";
    ArticleDraft draft = read(page).draft();
    assertThat(title(draft)).isEqualTo("A & B: 題目");
    Span b = new Span(4, 5);
    assertThat(draft.title().orElseThrow().text().toSource(b).begin())
        .isBetween(page.indexOf("A &amp;"), page.indexOf("題目"));
  }

  @Test
  void doesNotTrustALanguageThatTheTextBelies() {
    assertThat(read("<html lang=en><p>這是一段中文內文，不是英文。</p>").given().language()).isEmpty();
    assertThat(read("<html lang=zh-TW><p>An English paragraph, by mistake.</p>").given().language())
        .isEmpty();
    assertThat(read("<html lang=zh><p>這是一段中文內文，不知何地。</p>").given().language()).isEmpty();
  }

  @Test
  void findsTheTextWhereNamesLeadAstray() {
    String text = "這是一段足夠長的內文，講述事情經過，有頭有尾，也有標點符號，足以成為一篇文章的一部分。".repeat(3);
    String page = "<body><div class='sidebar-wrap'><div class=post><p>" + text + "</p></div></div>";
    assertThat(read(page).draft().text().content()).isEqualTo(text);
  }

  @Test
  void refusesAPageWithoutText() {
    ReadItems items =
        ReadItems.of(
            SourceOptions.NONE,
            "<html><body><script>var a = '甲，乙。';</script></body>".getBytes(StandardCharsets.UTF_8));
    assertThat(items.failures()).containsExactly("standard input: no article found in this page");
  }

  @Test
  void isNotImpressedByDepth() {
    String text = "深處的一段內文，講述事情經過。";
    String deep = "<html>" + "<div><b>".repeat(20_000) + "<p>" + text + "</p>";
    assertThat(read(deep).draft().text().content()).isEqualTo(text);
  }

  /** Whatever the page, what is read stands where it is said to stand. */
  @Test
  void tracesEveryCharacterOfRandomPages() {
    RandomText random = RandomText.seeded();
    String[] tags = {
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<br>",
      "<b>",
      "</b>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<h1>",
      "</h1>",
      "&amp;",
      "&nbsp;",
      "&#x4e2d;",
      "&bogus",
      "<!-- x -->",
      "<script>",
      "</script>",
      "<figcaption>",
      "</figcaption>",
      "<a href='x'>",
      "</a>",
      "<pre>",
      "</pre>",
      "<",
      "&",
      "，",
      "。"
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder page = new StringBuilder("<html>");
      for (int i = random.below(30); i >= 0; i--) {
        page.append(tags[random.below(tags.length)]).append(random.nextWellFormed(3));
      }
      String html = page.toString().replace("\uFEFF", "");
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      ReadItems items = ReadItems.of(SourceOptions.NONE, bytes);
      for (SourceDocument document : items.documents()) {
        try {
          checkPlaces(((SourceDocument.Drafted) document).draft(), html);
        } catch (AssertionError e) {
          throw new AssertionError(random.seed() + " " + RandomText.escape(html), e);
        }
      }
    }
  }

  /** Every character stands at its place in the source, or comes from a reference there. */
  private static void checkPlaces(ArticleDraft draft, String html) {
    assertThat(draft.text().text().source()).isEqualTo(html);
    for (ArticleField field : draft.captions()) {
      checkPlaces(field, html);
    }
    draft.title().ifPresent(field -> checkPlaces(field, html));
    draft.deck().ifPresent(field -> checkPlaces(field, html));
    checkPlaces(draft.text(), html);
    assertThat(draft.spans()).isSorted().doesNotHaveDuplicates();
  }

  private static void checkPlaces(ArticleField field, String html) {
    String content = field.content();
    assertThat(content).doesNotContain("\n\n").doesNotStartWith("\n").doesNotEndWith("\n");
    for (int i = 0; i < content.length(); i++) {
      int end = i + Character.charCount(content.codePointAt(i));
      if (content.charAt(i) > ' ' && content.charAt(i) != '\uFFFD') {
        Span span = new Span(i, end);
        String from = field.text().toSource(span).in(html);
        assertThat(from.equals(span.in(content)) || from.startsWith("&"))
            .as("'%s' from '%s'", span.in(content), from)
            .isTrue();
      }
      i = end - 1;
    }
  }

  private static String title(ArticleDraft draft) {
    return draft.title().orElseThrow().content();
  }

  private static SourceDocument.Drafted read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    SourceOptions options =
        new SourceOptions(java.util.Optional.of(Format.HTML), jianbao.document.Given.NOTHING);
    return (SourceDocument.Drafted) ReadItems.of(options, bytes).only();
  }
}
