package jianbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.index.StoredTexts.Part;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import jianbao.text.CodePoints;
import jianbao.text.Span;
import org.apache.lucene.index.Term;

/**
 * Where an article mentions those whose name is a word of the query. The article is read when it is
 * first asked for. Not thread-safe.
 */
final class NamedMentions {

  private final Source source;
  private final NameKey keys;
  private JsonObject article;

  /** Reads the article. */
  interface Source {
    /** The article as the output prints it. */
    JsonObject read() throws IOException;
  }

  NamedMentions(Source source, NameKey keys) {
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
    for (JsonObject entity : objects("entities")) {
      if (isOneOf(entity, wanted)) {
        entity.string("id").ifPresent(ids::add);
      }
    }
    Map<Part, List<Span>> spans = new LinkedHashMap<>();
    Map<Part, CodePoints> points = new HashMap<>();
    for (JsonObject mention : objects("mentions")) {
      if (mention.string("entity").filter(ids::contains).isPresent()) {
        for (Part part : parts) {
          if (part.name().label().equals(mention.string("field").orElse(""))
              && part.index() == integer(mention.get("index"))) {
            Span span = new Span(integer(mention.get("begin")), integer(mention.get("end")));
            spans
                .computeIfAbsent(part, p -> new ArrayList<>())
                .add(points.computeIfAbsent(part, p -> CodePoints.of(p.content())).toUnits(span));
          }
        }
      }
    }
    return spans;
  }

  private boolean isOneOf(JsonObject entity, Set<String> wanted) {
    char letter =
        switch (entity.string("type").orElse("")) {
          case "person" -> 'p';
          case "agency" -> 'a';
          default -> 'l';
        };
    if (wanted.contains(letter + (Schema.ENTRY_MARK + entity.string("id").orElse("")))) {
      return true;
    }
    List<String> names = new ArrayList<>(List.of(entity.string("name").orElse("")));
    if (entity.get("names").orElse(null) instanceof JsonArray others) {
      for (JsonValue other : others.items()) {
        names.add(other instanceof JsonString name ? name.value() : "");
      }
    }
    return names.stream().anyMatch(name -> wanted.contains(letter + keys.of(name)));
  }

  private List<JsonObject> objects(String member) {
    if (article == null) {
      try {
        article = source.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    List<JsonObject> objects = new ArrayList<>();
    if (article.get(member).orElse(null) instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        if (item instanceof JsonObject object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }

  private static int integer(Optional<JsonValue> value) {
    return value.orElse(null) instanceof JsonNumber number ? number.value().intValueExact() : 0;
  }
}
