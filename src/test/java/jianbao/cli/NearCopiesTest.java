package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jianbao.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ingest} tells of articles that are nearly copies, in one run and from run to run. */
class NearCopiesTest {

  private static final String STORY = "香港天文台昨日發出今年首個三號強風信號，渡海小輪服務於下午五時停航，約二千名乘客須改乘巴士。";

  private static final String SIMPLIFIED = "香港天文台昨日发出今年首个三号强风信号，渡海小轮服务于下午五时停航，约二千名乘客须改乘巴士。";

  private static final String OTHER = "政府統計處公布，上月零售業總銷貨價值按年上升百分之四，是連續第三個月錄得增長，勝過市場預期。";

  @TempDir private Path folder;

  private String ingest(String... articles) {
    CommandLineRun run =
        CommandLineRun.of(
            String.join("\n", articles),
            "ingest",
            "--index",
            folder.resolve("index").toString(),
            "--input-format",
            "jsonl",
            "-");
    assertThat(run.status()).as(run.err()).isZero();
    return run.err();
  }

  private static String article(String id, String text) {
    return Json.line(
        writer ->
            writer
                .beginObject()
                .member("id", id)
                .member("title", "標題" + id)
                .member("text", text)
                .endObject());
  }

  @Test
  void countsCopiesOfOneRun() {
    String report =
        ingest(article("a", STORY), article("b", OTHER), article("c", SIMPLIFIED + "學校照常上課。"));
    assertThat(report)
        .startsWith("3 articles: 3 new, 0 changed, 0 already there; 1 near copy;")
        .contains("\nnear copy of a: c  標題c\n")
        .doesNotContain("copy of b");
  }

  @Test
  void countsCopiesOfWhatTheIndexHolds() {
    assertThat(ingest(article("a", STORY), article("b", OTHER))).contains("; 0 near copies;");
    assertThat(ingest(article("c", SIMPLIFIED))).contains("; 1 near copy;", "near copy of a: c");
  }

  @Test
  void theSameAgainIsNoCopy() {
    ingest(article("a", STORY), article("b", SIMPLIFIED));
    assertThat(ingest(article("a", STORY), article("b", SIMPLIFIED)))
        .contains("2 already there; 0 near copies;");
    assertThat(ingest(article("b", OTHER))).contains("1 changed, 0 already there; 0 near copies;");
  }
}
