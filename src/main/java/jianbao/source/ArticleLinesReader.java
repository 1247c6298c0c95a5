package jianbao.source;

import java.io.IOException;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;

/** Reads JSON Lines, an article a line; a line that is none does not stop the next. Stateless. */
final class ArticleLinesReader implements ContentReader {

  @Override
  public void read(Content content) throws IOException {
    LineDecoder lines = new LineDecoder(content);
    while (lines.next()) {
      String place = String.valueOf(lines.number());
      if (lines.tooLong()) {
        content.fail(
            place,
            "line larger than " + content.options().limits().size() + "; --max-size allows more");
      } else if (lines.malformed()) {
        content.fail(place, "not valid " + lines.encoding().label());
      } else {
        String line = lines.text();
        if (!line.isBlank()) {
          article(line, lines, content);
        }
      }
    }
  }

  private static void article(String line, LineDecoder lines, Content content) {
    try {
      ArticleParser.read(
          Json.parse(line), Format.JSONL, lines.encoding().label(), lines.number(), content);
    } catch (JsonSyntaxException e) {
      content.fail(lines.number() + ":" + e.column(), e.getMessage());
    }
  }
}
