package jianbao.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import jianbao.document.Given;
import jianbao.document.Origin;
import jianbao.document.PartialDate;
import jianbao.document.SourceDocument;
import jianbao.document.SourceFault;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonObject;

/** Reads one article from a JSON object, as contract 1.3 describes it. */
final class ArticleJsonReader {

  private static final Set<String> KNOWN =
      Set.of("id", "title", "text", "published", "language", "outlet", "url");

  private final Input input;
  private final Given given;

  ArticleJsonReader(Input input, Given given) {
    this.input = input;
    this.given = given;
  }

  SourceItem read(String line, int number) {
    try {
      if (Json.parse(line) instanceof JsonObject object) {
        return article(object, number);
      }
      return fault(number + "", "expected a JSON object with a member \"text\"");
    } catch (JsonSyntaxException e) {
      return fault(number + ":" + e.column(), e.getMessage());
    }
  }

  private SourceItem article(JsonObject object, int number) {
    Optional<String> text = object.string("text");
    if (text.isEmpty()) {
      return fault(number + "", "expected a member \"text\" that is a string");
    }
    SequencedMap<String, JsonValue> unknown = new LinkedHashMap<>(object.members());
    unknown.keySet().removeAll(KNOWN);
    Given own =
        new Given(
            object.string("published").flatMap(PartialDate::parse),
            object.string("language").map(Locale::forLanguageTag),
            object.string("outlet"),
            object.string("url"));
    return new SourceItem.Read(
        new SourceDocument.Ready(
            new Origin(input.path(), Format.JSONL.label(), "UTF-8", number, List.of()),
            object.string("id"),
            object.string("title"),
            text.get(),
            own.or(given),
            unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.line(writer -> writer.value(new JsonObject(unknown))))));
  }

  private SourceItem fault(String place, String reason) {
    return new SourceItem.Failed(new SourceFault(input.name(), place, reason));
  }
}
