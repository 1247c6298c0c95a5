package jianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import jianbao.data.Models;
import jianbao.index.query.QueryParser;
import jianbao.index.query.QuerySyntaxException;

/** Whatever the query, it is understood or the place of its fault is shown. */
class QueryFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void isUnderstoodOrShown(byte[] utf8) {
    String query = new String(utf8, StandardCharsets.UTF_8);
    try {
      assertThat(QueryParser.parse(query, Models.bundled()).toString()).isNotBlank();
    } catch (QuerySyntaxException e) {
      assertThat(e.at()).isBetween(0, query.length());
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
      assertThat(e.pointer()).hasLineCount(2).endsWith("^").doesNotContain("\u001b");
    }
  }
}
