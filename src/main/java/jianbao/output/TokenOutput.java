package jianbao.output;

import java.util.List;
import jianbao.document.AnalyzedArticle;
import jianbao.document.AnalyzedField;
import jianbao.document.FieldName;
import jianbao.document.Token;
import jianbao.json.Json;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/** The words of an article's text. Stateless and thread-safe. */
public final class TokenOutput {

  private TokenOutput() {}

  /** {@code {"id","tokens":[[begin,end],…],"tags":[…]}} over the text, in code points. */
  public static String json(AnalyzedArticle article) {
    AnalyzedField text = text(article);
    CodePoints points = CodePoints.of(text.field().content());
    List<Token> tokens = words(text);
    return Json.line(
        writer -> {
          writer.beginObject();
          writer.member("id", article.article().id());
          writer.name("tokens").beginArray();
          for (Token token : tokens) {
            Span span = points.of(text.text().toSource(token.span()));
            writer.beginArray().value(span.begin()).value(span.end()).endArray();
          }
          writer.endArray();
          writer.member("tags", tokens.stream().map(Token::tag).toList());
          writer.endObject();
        });
  }

  /** The text with a space between words, its line breaks kept. */
  public static String spaced(AnalyzedArticle article) {
    AnalyzedField text = text(article);
    StringBuilder line = new StringBuilder();
    for (Token token : text.tokens()) {
      String surface = text.text().surface(token.span());
      if (surface.indexOf('\n') >= 0) {
        line.append('\n');
      } else if (!surface.isBlank()) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != '\n') {
          line.append(' ');
        }
        line.append(surface);
      }
    }
    return line.toString();
  }

  /** A word a line, with a tab and its tag; an empty line where the text has a line break. */
  public static String lines(AnalyzedArticle article) {
    AnalyzedField text = text(article);
    StringBuilder lines = new StringBuilder();
    for (Token token : text.tokens()) {
      String surface = text.text().surface(token.span());
      if (surface.indexOf('\n') >= 0) {
        lines.append('\n');
      } else if (!surface.isBlank()) {
        lines.append(surface).append('\t').append(token.tag()).append('\n');
      }
    }
    return lines.toString();
  }

  private static List<Token> words(AnalyzedField text) {
    return text.tokens().stream().filter(t -> !t.span().in(text.view()).isBlank()).toList();
  }

  private static AnalyzedField text(AnalyzedArticle article) {
    return article.fields().stream()
        .filter(field -> field.field().name() == FieldName.TEXT)
        .findFirst()
        .orElseThrow();
  }
}
