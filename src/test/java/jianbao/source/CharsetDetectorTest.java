package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight ways of writing news, in five lengths, from three characters to some thousands. */
class CharsetDetectorTest {

  private static final String TAIWAN =
      """
      立法院院會今天三讀通過修正條文，明定住宅補貼須逐年檢討。內政部長表示，補貼金額將依各縣市租金水準調整，\
      預估受惠家戶約三十五萬戶。台北市、新北市與桃園市的申請件數占全國六成以上，地方政府盼中央補足行政經費。\
      民間團體則認為，弱勢家庭的租屋困境不能只靠補貼解決，呼籲擴大社會住宅的興建規模，並建立房東參與的誘因。\
      財政部官員指出，相關預算已編列新臺幣三百億元，後續若有不足，將循追加預算程序辦理。
      """;

  private static final String HONG_KONG =
      """
      運輸署表示，新巴士線將於下周一投入服務，途經鰂魚涌、西灣河邨同筲箕灣。有街坊話：「呢條線好方便，以後返工\
      唔使再轉車，不過啲收費就貴咗少少。」議員指出，綫路安排仍有改善空間，羣組意見已交署方。署方回覆，會密切留意\
      乘客量，適時檢討班次。由油塘埗去中環嘅乘客，車程可以縮短大約十五分鐘；長者乘車優惠照舊，行李可放入後廂。\
      旅客如要去赤鱲角機場，可以喺巴士總站轉車，站內設有升降機同洗手間，裏面有職員協助。
      """;

  private static final String MAINLAND =
      """
      记者从国家发展改革委获悉，今年前三季度全国新开工改造城镇老旧小区五万余个，惠及居民超过八百万户。有关负责人\
      表示，下一步将继续加大资金支持力度，完善社区养老、托育等配套设施，鼓励社会力量参与改造和运营。专家认为，老旧\
      小区改造既是民生工程，也是扩大内需的重要抓手。各地要坚持因地制宜，尊重群众意愿，防止一刀切。市场监管总局同时\
      发布公告，对电梯更新改造的质量安全提出明确要求，违规企业将被列入经营异常名录。
      """;

  private static final String ENGLISH =
      """
      The city’s finance chief said the budget would “set aside HK$10 billion” for a new research \
      institute. Critics — among them the café owners’ association — questioned the cost. A naïve \
      reading of the figures, one lawmaker said, “hides the truth”; the bureau’s reply came late.
      """;

  private static final int[] LENGTHS = {3, 8, 30, 120, 4000};

  /** A way of writing news. */
  private record Row(String text, String javaCharset, String mark, List<String> labels) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(HONG_KONG, "UTF-8", "", List.of("UTF-8")),
          new Row(MAINLAND, "UTF-8", "\uFEFF", List.of("UTF-8")),
          new Row(TAIWAN, "UTF-16LE", "", List.of("UTF-16LE")),
          new Row(MAINLAND, "UTF-16BE", "\uFEFF", List.of("UTF-16BE")),
          new Row(TAIWAN, "x-windows-950", "", List.of("Big5")),
          new Row(HONG_KONG, "x-MS950-HKSCS", "", List.of("Big5", "Big5-HKSCS")),
          new Row(MAINLAND, "GBK", "", List.of("GB18030")),
          new Row(HONG_KONG, "GB18030", "", List.of("GB18030")));

  @TempDir private Path folder;

  @Test
  void tellsTheCharsetOfEveryFileOfTheTable() throws IOException {
    List<String> wrong = new ArrayList<>();
    int files = 0;
    for (Row row : TABLE) {
      for (int length : LENGTHS) {
        for (int start : new int[] {0, 20, 47}) {
          String text = stretch(row.text().strip(), start, length);
          Path file = folder.resolve("page-" + files++ + ".txt");
          Files.write(file, (row.mark() + text).getBytes(Charset.forName(row.javaCharset())));
          ReadItems items = ReadItems.of(file);
          boolean right =
              items.documents().size() == 1
                  && items.page().text().equals(text)
                  && row.labels().contains(items.page().origin().charset());
          if (!right) {
            wrong.add(row.javaCharset() + " '" + text + "': " + items);
          }
        }
      }
    }
    assertThat(files).isEqualTo(120);
    assertThat(wrong).isEmpty();
  }

  @Test
  void tellsEnglishWithTypographicQuotesFromChinese() throws IOException {
    for (int length : new int[] {70, 120, 270}) {
      String text = ENGLISH.strip().substring(0, length);
      Path file = folder.resolve("english.txt");
      Files.write(file, text.getBytes(Charset.forName("windows-1252")));
      ReadItems items = ReadItems.of(file);
      assertThat(items.page().text()).isEqualTo(text);
      assertThat(items.page().origin().charset()).isEqualTo("windows-1252");
      assertThat(items.warnings()).isEmpty();
    }
  }

  @Test
  void readsChineseBehindALongEnglishHead() throws IOException {
    String text = "Hong Kong\n".repeat(20_000) + HONG_KONG;
    Path file = folder.resolve("late.txt");
    Files.write(file, text.getBytes(Charset.forName("x-MS950-HKSCS")));
    assertThat(ReadItems.of(file).page().text()).isEqualTo(text);
    assertThat(ReadItems.of(file).page().origin().charset()).isEqualTo("Big5-HKSCS");
  }

  @Test
  void believesTheUser() {
    SourceOptions big5 =
        new SourceOptions(
            Optional.empty(), TextEncoding.ofName("Big5"), Given.NOTHING, Limits.DEFAULT);
    byte[] bytes = TAIWAN.getBytes(Charset.forName("GBK"));
    assertThat(ReadItems.of(big5, bytes).failures()).hasSize(1);
    SourceOptions gbk =
        new SourceOptions(
            Optional.empty(), TextEncoding.ofName("gbk"), Given.NOTHING, Limits.DEFAULT);
    assertThat(ReadItems.of(gbk, bytes).page().text()).isEqualTo(TAIWAN);
  }

  @Test
  void saysWhenItIsNotSure() {
    ReadItems items = ReadItems.of(SourceOptions.NONE, new byte[] {(byte) 0xB0, (byte) 0xAE});
    assertThat(items.warnings()).hasSize(1).first().asString().contains("--charset");
  }

  @Test
  void countsWhatIsNoProperCharacter() {
    byte[] bytes = (TAIWAN + "\uFFFD甲\uE000乙\uF8FF").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xFF;
    ReadItems items = ReadItems.of(SourceOptions.NONE, bytes);
    assertThat(items.page().text()).contains("\uFFFD");
    assertThat(items.warnings())
        .containsExactly(
            "standard input: warning: "
                + (items.page().text().chars().filter(c -> c == 0xFFFD).count() - 1)
                + " malformed characters, the first on line 1, read as U+FFFD",
            "standard input: warning: 1 replacement character (U+FFFD) in the file",
            "standard input: warning: 2 private-use characters");
  }

  @Test
  void keepsCarriageReturnsAndTakesTheMarkOff() {
    byte[] bytes = "\uFEFF標題\r\n\r\n內文\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(ReadItems.of(SourceOptions.NONE, bytes).page().text()).isEqualTo("標題\r\n\r\n內文\r\n");
  }

  @Test
  void looksAtManyMegabytesInLittleTime() {
    byte[] bytes = TAIWAN.repeat(20_000).getBytes(Charset.forName("x-windows-950"));
    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(ReadItems.of(SourceOptions.NONE, bytes).page().text())
                .hasSize(20_000 * TAIWAN.length()));
  }

  private static String stretch(String text, int start, int length) {
    StringBuilder stretch = new StringBuilder(text.substring(start));
    while (stretch.length() < length) {
      stretch.append('\n').append(text);
    }
    return stretch.substring(0, length);
  }
}
