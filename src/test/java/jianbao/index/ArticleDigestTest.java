package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleDigestTest {

  private static final String ARTICLE =
      """
      {"id":"a1","source":{"path":"p.txt","spans":[[0,40]]},"text":"孫東撥款50億","mentions":[\
      {"type":"person","text":"孫東","source":[[0,2]],"entity":"e1"},\
      {"type":"amount","text":"50億","min":5000000000,"max":null}],\
      "extra":{"source":{"desk":"A"},"tags":["x",true]}}""";

  @Test
  void leavesAsideWhereTheArticleAndItsMentionsWereRead() {
    assertThat(digest("p.txt", "old/q.txt")).isEqualTo(digest("p", "p"));
    assertThat(digest("[[0,40]]", "[[7,9],[12,50]]")).isEqualTo(digest("p", "p"));
    assertThat(digest("[[0,2]]", "[[3,5]]")).isEqualTo(digest("p", "p"));
  }

  @ParameterizedTest
  @CsvSource({
    "a1, a2",
    "孫東撥, 孫東發",
    "5000000000, 5000000001",
    "null, 0",
    "e1, e2",
    "true, false",
    "desk, dusk",
    "'[\"x\",true]', '[\"x\"],\"y\":[true]'",
    "'\"max\":null', '\"maxnull\":\"\"'"
  })
  void tellsEveryOtherChange(String before, String after) {
    assertThat(digest(before, after)).isNotEqualTo(digest("p", "p"));
  }

  private static long digest(String before, String after) {
    try {
      return ArticleDigest.of((JsonObject) Json.parse(ARTICLE.replaceFirst(quoted(before), after)));
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }
}
