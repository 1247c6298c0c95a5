package jianbao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.document.AnalyzedArticle;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.document.Mention;
import jianbao.document.Token;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import jianbao.output.ArticleJson;
import jianbao.text.Span;

/** What holds of every article that the program makes, whatever it was made of. */
public final class ArticleLaws {

  private ArticleLaws() {}

  /**
   * Fails where an article of a plain page breaks a law.
   *
   * @param article the article
   * @param page the decoded page
   */
  public static void check(AnalyzedArticle article, String page) throws JsonSyntaxException {
    check(article);
    int last = 0;
    for (Span span : article.article().origin().spans()) {
      assertThat(span.begin()).as("begin of a span of the page").isGreaterThanOrEqualTo(last);
      last = span.end();
    }
    assertThat(last).isLessThanOrEqualTo(page.length());
    for (Mention mention : article.mentions()) {
      StringBuilder source = new StringBuilder();
      for (Span piece : mention.field().text().sourcePieces(mention.span())) {
        source.append(piece.in(page));
      }
      assertThat(dense(source.toString())).isEqualTo(dense(mention.surface()));
    }
    JsonObject json = (JsonObject) Json.parse(ArticleJson.line(article));
    for (JsonValue mention : ((JsonArray) json.members().get("mentions")).items()) {
      checkOffsets(((JsonObject) mention), json, wellFormed(page));
    }
  }

  /** Fails where an article breaks a law that does not ask where it came from. */
  public static void check(AnalyzedArticle article) {
    for (AnalyzedField field : article.fields()) {
      int at = 0;
      for (Token token : field.tokens()) {
        assertThat(token.span().begin()).as("tokens do not overlap").isGreaterThanOrEqualTo(at);
        assertThat(token.span().length()).isPositive();
        at = token.span().end();
      }
      assertThat(at).isLessThanOrEqualTo(field.view().length());
    }
    for (int i = 1; i < article.mentions().size(); i++) {
      Mention before = article.mentions().get(i - 1);
      Mention mention = article.mentions().get(i);
      if (mention.field().equals(before.field())) {
        assertThat(mention.span().begin())
            .as("%s and %s", before.surface(), mention.surface())
            .isGreaterThanOrEqualTo(before.span().end());
      }
    }
    long counted = article.entities().stream().mapToLong(entity -> entity.count()).sum();
    long linked = article.mentions().stream().filter(m -> m.entity().isPresent()).count();
    assertThat(counted).as("mentions of entities").isEqualTo(linked);
    for (ArticleField field : article.article().fields()) {
      assertThat(field.name() == FieldName.TEXT || !field.content().isEmpty()).isTrue();
    }
  }

  /** Checks a mention as a script would, in code points. */
  private static void checkOffsets(JsonObject mention, JsonObject article, String page) {
    String text = string(mention, "text");
    String name = string(mention, "field");
    String field =
        name.equals("captions")
            ? ((JsonString)
                    ((JsonArray) article.members().get("captions"))
                        .items()
                        .get(number(mention.members().get("index"))))
                .value()
            : string(article, name);
    assertThat(
            slice(
                field,
                number(mention.members().get("begin")),
                number(mention.members().get("end"))))
        .isEqualTo(text);
    if (mention.members().get("source") instanceof JsonArray pieces) {
      StringBuilder source = new StringBuilder();
      for (JsonValue piece : pieces.items()) {
        List<JsonValue> ends = ((JsonArray) piece).items();
        source.append(slice(page, number(ends.get(0)), number(ends.get(1))));
      }
      assertThat(dense(source.toString())).isEqualTo(dense(text));
    }
  }

  private static String slice(String text, int begin, int end) {
    return text.substring(
        text.offsetByCodePoints(0, begin),
        text.offsetByCodePoints(text.offsetByCodePoints(0, begin), end - begin));
  }

  private static String string(JsonObject object, String member) {
    return ((JsonString) object.members().get(member)).value();
  }

  private static int number(JsonValue value) {
    return ((JsonNumber) value).value().intValueExact();
  }

  private static String dense(String text) {
    StringBuilder dense = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c)) // the layout takes them for blanks
        .forEach(dense::appendCodePoint);
    return dense.toString();
  }

  /** With U+FFFD for lone surrogates, as UTF-8 has it. */
  private static String wellFormed(String text) {
    StringBuilder well = new StringBuilder();
    text.codePoints().forEach(c -> well.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return well.toString();
  }
}
