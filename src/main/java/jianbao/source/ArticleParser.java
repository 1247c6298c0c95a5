package jianbao.source;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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
import jianbao.json.Json;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonObject;

/**
 * Takes an article out of a JSON object, as contract 1.3 describes it. Its member {@code
 * reference}, an ISO date-time, is what relative times in a message or a query count from; like all
 * members that are not the article's own it is kept, too.
 */
final class ArticleParser {

  private static final Set<String> KNOWN =
      Set.of("id", "title", "text", "published", "language", "outlet", "url");

  private ArticleParser() {}

  /**
   * Hands over the article that a value is, or says what is wrong with it.
   *
   * @param value what should be an object with a member {@code text}
   * @param format {@code JSON} or {@code JSONL}
   * @param charset what it was decoded with
   * @param line where it begins, from 1
   */
  static void read(JsonValue value, Format format, String charset, int line, Content content) {
    if (!(value instanceof JsonObject object)) {
      content.fail(line + "", "expected a JSON object with a member \"text\"");
      return;
    }
    Optional<String> text = object.string("text");
    if (text.isEmpty()) {
      content.fail(line + "", "expected a member \"text\" that is a string");
      return;
    }
    SequencedMap<String, JsonValue> unknown = new LinkedHashMap<>(object.members());
    unknown.keySet().removeAll(KNOWN);
    Optional<PartialDate> published = object.string("published").flatMap(MetadataDate::parse);
    if (published.isEmpty() && !object.string("published").orElse("").isBlank()) {
      content.remark(
          line + "",
          "expected a date like 2025-02-27 as \"published\", found '"
              + object.string("published").get()
              + "'");
    }
    Given own =
        new Given(
            published,
            object.string("language").flatMap(ArticleParser::language),
            object.string("outlet"),
            object.string("url"),
            List.of(),
            object.string("reference").flatMap(ArticleParser::moment));
    content.accept(
        new SourceDocument.Ready(
            new Origin(content.path(), format.label(), charset, line, List.of()),
            object.string("id"),
            object.string("title"),
            text.get(),
            own.or(content.options().given()),
            unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.line(writer -> writer.value(new JsonObject(unknown))))));
  }

  /** The local time of an ISO date-time, with or without an offset; empty if it is none. */
  private static Optional<LocalDateTime> moment(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The language of a tag; empty if it says nothing. */
  private static Optional<Locale> language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
  }
}
