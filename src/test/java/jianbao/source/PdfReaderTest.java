package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jianbao.document.Given;
import jianbao.document.SourceDocument;
import jianbao.text.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  @Test
  void readsOneColumnAfterTheOther() {
    PdfDraft pdf = new PdfDraft().page();
    pdf.text(50, 60, 24, "港鐵明年調整票價");
    pdf.lines(70, 100, 10, 14, "港鐵公司昨日公布按照票", "價調整機制明年的整體票");
    pdf.text(50, 128, 10, "價將上調百分之三點二。");
    pdf.lines(300, 100, 10, 14, "運輸署發言人表示署方會", "核實有關計算。");
    assertThat(text(pdf))
        .isEqualTo(
            """
            港鐵明年調整票價

            　　港鐵公司昨日公布按照票
            　　價調整機制明年的整體票
            價將上調百分之三點二。

            運輸署發言人表示署方會
            核實有關計算。
            """);
  }

  @Test
  void putsColumnsThatAreDrawnLineByLineTogetherAgain() {
    PdfDraft pdf = new PdfDraft().page();
    String[] left = {"左欄第一行文字在此處", "左欄第二行文字在此處", "左欄第三行文字。"};
    String[] right = {"右欄第一行文字在此處", "右欄第二行文字在此處", "右欄第三行文字。"};
    for (int i = 0; i < 3; i++) {
      pdf.text(50, 100 + 14 * i, 10, left[i]).text(200, 100 + 14 * i, 10, right[i]);
    }
    assertThat(text(pdf))
        .isEqualTo(String.join("\n", left) + "\n\n" + String.join("\n", right) + "\n");
  }

  @Test
  void marksIndentsAndGaps() {
    PdfDraft pdf = new PdfDraft().page();
    pdf.text(70, 100, 10, "第一段的首行縮排兩字");
    pdf.text(50, 114, 10, "第一段的第二行在左邊界上");
    pdf.text(70, 128, 10, "第二段的首行也縮排兩字");
    pdf.text(50, 142, 10, "第二段的第二行在左邊界上");
    pdf.text(50, 166, 10, "隔了一段距離的第三段在此");
    assertThat(text(pdf))
        .isEqualTo(
            """
            　　第一段的首行縮排兩字
            第一段的第二行在左邊界上
            　　第二段的首行也縮排兩字
            第二段的第二行在左邊界上

            隔了一段距離的第三段在此
            """);
  }

  @Test
  void readsOverprintOnce() {
    PdfDraft pdf = new PdfDraft().page();
    for (double shift = 0; shift < 1; shift += 0.4) {
      pdf.text(50 + shift, 60, 24, "重疊標題");
    }
    pdf.text(50, 100, 10, "媽媽看看爸爸");
    assertThat(text(pdf)).isEqualTo("重疊標題\n\n媽媽看看爸爸\n");
  }

  @Test
  void leavesPageNumbersOutAndGoesOnAcrossPages() {
    PdfDraft pdf = new PdfDraft();
    pdf.page().text(50, 60, 20, "標題在第一頁").text(50, 100, 10, "這一句話還沒有完，");
    pdf.text(280, 780, 9, "- 1 -");
    pdf.page().text(50, 60, 10, "在第二頁才完。").text(280, 780, 9, "第2頁，共3頁");
    pdf.page().text(50, 60, 20, "另一篇的標題").text(50, 100, 10, "另一篇文章的內文在這裏。");
    pdf.english(280, 780, 9, "Page 3 of 3");
    ReadItems items = ReadItems.of(SourceOptions.NONE, pdf.bytes());
    List<SourceDocument.Page> pages =
        items.documents().stream().map(d -> (SourceDocument.Page) d).toList();
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).text().replaceAll("\\s+", "|")).isEqualTo("標題在第一頁|這一句話還沒有完，|在第二頁才完。|");
    assertThat(pages.get(1).text()).isEqualTo("另一篇的標題\n\n另一篇文章的內文在這裏。\n");
    String whole = pages.get(0).decoded().source();
    assertThat(pages.get(1).decoded().source()).isEqualTo(whole);
    assertThat(pages.get(1).decoded().toSource(new Span(0, 6)).in(whole)).isEqualTo("另一篇的標題");
  }

  @Test
  void keepsSpacesBetweenEnglishWords() {
    PdfDraft pdf = new PdfDraft().page();
    pdf.english(50, 100, 11, "The council will raise flood walls along the river,");
    pdf.english(50, 114, 11, "it said on Thursday (30 January).");
    assertThat(text(pdf))
        .isEqualTo(
            """
            The council will raise flood walls along the river,
            it said on Thursday (30 January).
            """);
  }

  @Test
  void readsColumnsFromAboveToBelow() {
    PdfDraft pdf = new PdfDraft().page();
    pdf.column(500, 100, 12, "直排的第一行文字");
    pdf.column(482, 100, 12, "直排的第二行文字");
    assertThat(text(pdf)).isEqualTo("直排的第一行文字\n直排的第二行文字\n");
  }

  @Test
  void saysThatThereIsNoText() {
    assertThat(ReadItems.of(SourceOptions.NONE, new PdfDraft().page().bytes()).failures())
        .hasSize(1)
        .first()
        .asString()
        .contains("no text in this PDF");
  }

  @Test
  void asksForAPasswordOnlyWhereThereIsOne() throws IOException {
    byte[] plain = new PdfDraft().page().text(50, 60, 12, "內文在這裏。").bytes();
    assertThat(ReadItems.of(SourceOptions.NONE, locked(plain, "secret")).failures())
        .containsExactly("standard input: the PDF asks for a password");
    assertThat(ReadItems.of(SourceOptions.NONE, locked(plain, "")).page().text())
        .isEqualTo("內文在這裏。\n");
  }

  @Test
  void givesABombUp() {
    byte[] bytes = new PdfDraft().page().raw(" ".repeat(40 << 20)).bytes();
    SourceOptions options = options(new Limits(8 << 20, Duration.ofSeconds(60)));
    assertThat(bytes.length).isLessThan(100_000);
    assertThat(ReadItems.of(options, bytes).failures())
        .hasSize(1)
        .first()
        .asString()
        .contains("unpacks to more than 8 MB");
  }

  @Test
  void stopsWhenTimeIsUp() {
    PdfDraft pdf = new PdfDraft().page();
    for (int i = 0; i < 20_000; i++) {
      pdf.text(50, 60, 10, "文字");
    }
    SourceOptions options = options(new Limits(64 << 20, Duration.ofNanos(1)));
    assertThat(ReadItems.of(options, pdf.bytes()).failures())
        .hasSize(1)
        .first()
        .asString()
        .contains("--timeout");
  }

  @Test
  void putsUpWithDamage() {
    byte[] whole = new PdfDraft().page().text(50, 60, 12, "內文在這裏。").english(50, 90, 9, "x").bytes();
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
      for (int i = random.nextInt(8); i > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      System.arraycopy(whole, 0, damaged, 0, Math.min(8, damaged.length));
      ReadItems items = ReadItems.of(SourceOptions.NONE, damaged);
      assertThat(items.documents().size() + items.failures().size()).isEqualTo(1);
    }
  }

  private static byte[] locked(byte[] pdf, String userPassword) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(true);
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, permission);
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static SourceOptions options(Limits limits) {
    return new SourceOptions(Optional.empty(), Optional.empty(), Given.NOTHING, limits);
  }

  private static String text(PdfDraft pdf) {
    return ReadItems.of(SourceOptions.NONE, pdf.bytes()).page().text();
  }
}
