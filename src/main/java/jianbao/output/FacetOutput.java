package jianbao.output;

import java.util.Locale;
import java.util.Optional;
import jianbao.document.Facet;
import jianbao.json.Json;

/** Counts by the values of a property. Stateless and thread-safe. */
public final class FacetOutput {

  private FacetOutput() {}

  /** {@code {"facet","values":[{"value","name","count"},…]}}. */
  public static String json(Facet facet, Optional<String> query) {
    return Json.line(
        writer -> {
          writer.beginObject();
          query.ifPresent(id -> writer.member("query", id));
          writer.member("facet", facet.field());
          writer.name("values").beginArray();
          for (Facet.Value value : facet.values()) {
            writer.beginObject();
            writer.member("value", value.value());
            writer.member("name", value.name());
            writer.member("count", value.count());
            writer.endObject();
          }
          writer.endArray();
          writer.endObject();
        });
  }

  /** A heading and a line for each value. */
  public static String text(Facet facet) {
    StringBuilder text = new StringBuilder(facet.field()).append('\n');
    for (Facet.Value value : facet.values()) {
      text.append(
          String.format(Locale.ROOT, "%7d  %s", value.count(), TerminalText.line(value.name())));
      if (!value.name().equals(value.value())) {
        text.append("  ").append(TerminalText.line(value.value()));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
