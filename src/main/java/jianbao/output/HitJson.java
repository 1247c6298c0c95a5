package jianbao.output;

import java.util.Optional;
import jianbao.document.FieldName;
import jianbao.document.Hit;
import jianbao.document.Passage;
import jianbao.json.Json;
import jianbao.json.JsonWriter;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/**
 * A hit as one line of JSON Lines, as contract 1.5 describes it; offsets count code points of the
 * field. Stateless and thread-safe.
 */
public final class HitJson {

  private HitJson() {}

  /**
   * The line of a hit, without its end.
   *
   * @param hit the hit
   * @param query id of the query it answers, where there are several
   */
  public static String line(Hit hit, Optional<String> query) {
    return Json.line(
        writer -> {
          writer.beginObject();
          query.ifPresent(id -> writer.member("query", id));
          writer.member("rank", hit.rank());
          writer.member("id", hit.id());
          writer.name("score").value(hit.score());
          writer.member("title", hit.title());
          writer.member("outlet", hit.outlet());
          writer.member("published", Optional.of(hit.published()).filter(day -> !day.isEmpty()));
          writer.member("language", hit.language());
          writer.name("partial").value(hit.partial());
          if (!hit.copies().isEmpty()) {
            writer.member("copies", hit.copies());
          }
          writer.name("passages").beginArray();
          hit.passages().forEach(passage -> passage(passage, writer));
          writer.endArray();
          writer.endObject();
        });
  }

  private static void passage(Passage passage, JsonWriter writer) {
    CodePoints points = CodePoints.of(passage.text());
    writer.beginObject();
    writer.member("field", passage.field().label());
    if (passage.field() == FieldName.CAPTION) {
      writer.member("index", passage.index());
    }
    writer.member("text", passage.text());
    writer.member("begin", passage.begin());
    writer.member("end", passage.begin() + points.at(passage.text().length()));
    writer.name("highlights").beginArray();
    for (Span highlight : passage.highlights()) {
      Span span = points.of(highlight).shift(passage.begin());
      writer.beginArray().value(span.begin()).value(span.end()).endArray();
    }
    writer.endArray();
    writer.endObject();
  }
}
