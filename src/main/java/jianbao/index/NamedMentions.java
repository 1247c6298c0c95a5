package jianbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.index.StoredTexts.Part;
import jianbao.json.JsonValue.JsonObject;
import jianbao.text.CodePoints;
import jianbao.text.Span;
import org.apache.lucene.index.Term;

/**
 * Where an article mentions those whose name is a word of the query. The article is read when it is
 * first asked for. Not thread-safe.
 */
final class NamedMentions {

  private final Source source;
  private final LookupKey keys;
  private JsonObject article;

  /** Reads the article. */
  interface Source {
    /** The article as the output prints it. */
    JsonObject read() throws IOException;
  }

  NamedMentions(Source source, LookupKey keys) {
    this.source = source;
    this.keys = keys;
  }

  /** The spans of the mentions, by the field they stand in. */
  Map<Part, List<Span>> of(CompiledWord word, List<Part> parts) {
    Set<String> wanted = new HashSet<>();
    for (Term term : word.names()) {
      wanted.add(term.text());
    }
    Set<String> ids = new HashSet<>();
    for (JsonObject entity : EntityJson.objects(article(), "entities")) {
      if (EntityJson.isNamed(entity, wanted, keys)) {
        entity.string("id").ifPresent(ids::add);
      }
    }
    Map<Part, List<Span>> spans = new LinkedHashMap<>();
    Map<Part, CodePoints> points = new HashMap<>();
    for (JsonObject mention : EntityJson.objects(article(), "mentions")) {
      if (mention.string("entity").filter(ids::contains).isPresent()) {
        for (Part part : parts) {
          if (part.name().label().equals(mention.string("field").orElse(""))
              && part.index() == EntityJson.integer(mention, "index")) {
            Span span =
                new Span(EntityJson.integer(mention, "begin"), EntityJson.integer(mention, "end"));
            spans
                .computeIfAbsent(part, p -> new ArrayList<>())
                .add(points.computeIfAbsent(part, p -> CodePoints.of(p.content())).toUnits(span));
          }
        }
      }
    }
    return spans;
  }

  private JsonObject article() {
    if (article == null) {
      try {
        article = source.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return article;
  }
}
