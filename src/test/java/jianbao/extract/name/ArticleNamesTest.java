package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;

class ArticleNamesTest {

  private static final SharedModels SHARED = SharedModels.load(Models.bundled(), Depth.MENTIONS);
  private static final ReadingContext CONTEXT =
      new ReadingContext(Locale.forLanguageTag("zh-Hant-HK"), Publication.UNKNOWN, "HK");

  private final FieldAnalyzer analyzer = SHARED.analyzer();
  private final ArticleNames reader =
      new ArticleNames(SHARED.names().orElseThrow(), SHARED.wordLists().orElseThrow());

  @Test
  void namesOfAnyArticleLieApartFromEachOther() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 1000; round++) {
      String title = random.next(20);
      String text = random.next(80);
      List<AnalyzedField> fields = article(title, text);
      String place = random.seed() + " " + RandomText.escape(title + "|" + text);
      int[] end = new int[2];
      for (Candidate name : reader.read(fields, CONTEXT)) {
        assertThat(name.span().begin()).as(place).isGreaterThanOrEqualTo(end[name.field()]);
        end[name.field()] = name.span().end();
        assertThat(name.confidence()).as(place).isBetween(0.0, 1.0);
      }
      for (int f = 0; f < 2; f++) {
        assertThat(end[f]).as(place).isLessThanOrEqualTo(fields.get(f).view().length());
      }
    }
  }

  @Test
  void readsTheSameTwice() {
    List<AnalyzedField> fields = article("發展局視察工地", "發展局局長甯漢豪昨日到沙田視察。");
    assertThat(reader.read(fields, CONTEXT)).isEqualTo(reader.read(fields, CONTEXT));
  }

  @Test
  void readsNamesOfAllTypes() {
    assertThat(names("發展局視察工地", "發展局局長甯漢豪昨日到沙田視察。"))
        .contains("agency 發展局", "person 甯漢豪", "place 沙田");
    assertThat(
            names(
                "Hospitals to hire",
                "Financial Secretary Paul Chan said the Hospital Authority would hire staff in Hong Kong."))
        .contains("person Paul Chan", "agency Hospital Authority", "place Hong Kong");
  }

  @Test
  void whatIsDeclaredIsFoundAgain() {
    assertThat(names("新研究院開幕", "香港量子材料研究院（港量院）昨日開幕。院長林志偉表示，港量院首年會聘請60人。"))
        .contains("agency 香港量子材料研究院")
        .filteredOn("agency 港量院"::equals)
        .hasSize(2);
  }

  @Test
  void aGovernmentAndItsBureauAreOneName() {
    assertThat(names("記者會", "特區政府創新科技及工業局局長孫東昨日見記者，特區政府的數字政策辦公室亦有代表出席。"))
        .contains("agency 特區政府創新科技及工業局", "agency 特區政府", "agency 數字政策辦公室")
        .doesNotContain("agency 創新科技及工業局");
  }

  @Test
  void versionsAndEventsAreNoAgencies() {
    assertThat(names("模型發布", "HKGAI V1昨日發布，港府官員到烏鎮出席世界互聯網大會。"))
        .doesNotContain("agency HKGAI", "agency HKGAI V1", "agency 世界互聯網");
    assertThat(names("●HKGAI V1", "市場上有Kestrel X2與Kestrel-X2兩款。")).isEmpty();
    assertThat(
            names(
                "Report", "Shares of Kestrel Foods Inc. and Norwell Shipping Co. rose on Monday."))
        .contains("agency Kestrel Foods Inc.");
    assertThat(names("研究", "香港多所大學的研究員與香港不少銀行都表示支持。")).noneMatch(name -> name.startsWith("agency"));
    assertThat(names("亞太峰會揭幕", "2025年世界互聯網大會亞太峰會昨日在港揭幕，環宇科學博覽會同日舉行。"))
        .noneMatch(name -> name.startsWith("agency"));
    assertThat(names("立法會大會", "立法會大會昨日三讀通過草案。")).contains("agency 立法會");
  }

  @Test
  void aSurnameAloneIsThePersonNamedBefore() {
    String court = "被告湯麗芬承認欺詐，湯其後自首。區議員方子龍批評署方，方又質疑當局。";
    assertThat(names("前主任認罪", court)).contains("person 湯", "person 方");
    assertThat(names("前主任認罪", "湯其後自首，方又質疑當局。")).doesNotContain("person 湯", "person 方");
    assertThat(names("票價", "主席高永文說，高又硬的門檻難過，高於預期，高還是低都不要緊。"))
        .contains("person 高永文")
        .doesNotContain("person 高");
    assertThat(names("票價", "連詠詩說，連在家中也不安全，連續兩日封路。")).doesNotContain("person 連");
  }

  @Test
  void aPartyIsNoPartOfAnotherBody() {
    assertThat(names("議員批評", "立法會民建聯議員盧啟鴻批評政府，立法會新民黨議員陳家珮亦說。"))
        .contains("agency 立法會", "agency 民建聯", "agency 新民黨");
    assertThat(names("黨團", "工黨與民主進步黨昨日見面，香港民主黨沒有出席。"))
        .contains("agency 民主進步黨")
        .doesNotContain("agency 香港");
  }

  @Test
  void gamesAreNoAgenciesButMakersOfGamesAre() {
    assertThat(
            names("Roads to close", "The 15th National Games will be held here, Epic Games said."))
        .contains("agency Epic Games")
        .doesNotContain("agency National Games");
  }

  private List<String> names(String title, String text) {
    List<AnalyzedField> fields = article(title, text);
    List<String> names = new ArrayList<>();
    for (Candidate c : reader.read(fields, CONTEXT)) {
      names.add(c.value().type().label() + " " + fields.get(c.field()).text().surface(c.span()));
    }
    return names;
  }

  private List<AnalyzedField> article(String title, String text) {
    return List.of(
        analyzer.analyze(ArticleField.given(FieldName.TITLE, title), Locale.ROOT),
        analyzer.analyze(ArticleField.given(FieldName.TEXT, text), Locale.ROOT));
  }
}
