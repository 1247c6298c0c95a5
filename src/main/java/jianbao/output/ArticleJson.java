package jianbao.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jianbao.document.AgencyValue;
import jianbao.document.Amount;
import jianbao.document.AnalyzedArticle;
import jianbao.document.Article;
import jianbao.document.ArticleField;
import jianbao.document.Entity;
import jianbao.document.FieldName;
import jianbao.document.Mention;
import jianbao.document.MentionType;
import jianbao.document.Metadata;
import jianbao.document.Origin;
import jianbao.document.PersonValue;
import jianbao.document.PlaceValue;
import jianbao.document.RegistryLink;
import jianbao.document.TimeValue;
import jianbao.json.Json;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonWriter;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/**
 * An article as one line of JSON Lines, as contract 1.4 describes it. The only place where UTF-16
 * offsets become the code points that scripts count in. Stateless and thread-safe.
 */
public final class ArticleJson {

  private ArticleJson() {}

  /** How much is told. */
  public enum Detail {
    /** What the contract says. */
    PLAIN,
    /** For each mention also the rule or model that made it, and how sure that is. */
    EXPLAINED
  }

  /** The line of an article, without its end, as the contract has it. */
  public static String line(AnalyzedArticle article) {
    return line(article, Detail.PLAIN);
  }

  /** The line of an article, without its end. */
  public static String line(AnalyzedArticle article, Detail detail) {
    return Json.line(writer -> write(article, detail, writer));
  }

  /** The article as it would be read from its line. */
  public static JsonObject tree(AnalyzedArticle article) {
    return (JsonObject) Json.tree(writer -> write(article, Detail.PLAIN, writer));
  }

  private static void write(AnalyzedArticle analyzed, Detail detail, JsonWriter writer) {
    Article article = analyzed.article();
    Metadata metadata = article.metadata();
    CodePoints source = CodePoints.of(article.text().text().source());
    writer.beginObject();
    writer.member("id", article.id());
    writer.member("title", article.title().map(ArticleField::content));
    writer.member("deck", article.deck().map(ArticleField::content));
    writer.member("authors", metadata.authors());
    writer.member("outlet", metadata.outlet());
    writer.member("genre", metadata.genre().label());
    writer.member("language", metadata.language().toLanguageTag());
    writer.member("published", text(metadata.publication().date().toString()));
    writer.member("published_basis", metadata.publication().basis().label());
    metadata.url().ifPresent(url -> writer.member("url", url));
    origin(article.origin(), source, writer);
    writer.member("text", article.text().content());
    writer.member("captions", article.captions().stream().map(ArticleField::content).toList());
    mentions(analyzed, source, detail, writer);
    entities(analyzed.entities(), writer);
    article.extra().ifPresent(extra -> writer.name("extra").raw(extra));
    writer.endObject();
  }

  private static void origin(Origin origin, CodePoints source, JsonWriter writer) {
    writer.name("source").beginObject();
    writer.member("path", origin.path());
    writer.member("format", origin.format());
    writer.member("charset", text(origin.charset()));
    if (origin.line() > 0) {
      writer.member("line", origin.line());
    }
    if (!origin.spans().isEmpty()) {
      spans("spans", origin.spans(), source, writer);
    }
    writer.endObject();
  }

  private static void mentions(
      AnalyzedArticle analyzed, CodePoints source, Detail detail, JsonWriter writer) {
    Map<FieldName, Map<Integer, CodePoints>> converters = new TreeMap<>();
    boolean fromFile = !analyzed.article().origin().spans().isEmpty();
    writer.name("mentions").beginArray();
    for (Mention mention : analyzed.mentions()) {
      ArticleField field = mention.field();
      CodePoints points =
          converters
              .computeIfAbsent(field.name(), name -> new TreeMap<>())
              .computeIfAbsent(field.index(), index -> CodePoints.of(field.content()));
      Span span = points.of(mention.span());
      writer.beginObject();
      writer.member("type", mention.type().label());
      kind(mention).ifPresent(kind -> writer.member("kind", kind));
      writer.member("field", field.name().label());
      if (field.name() == FieldName.CAPTION) {
        writer.member("index", field.index());
      }
      writer.member("text", mention.surface());
      writer.member("begin", span.begin());
      writer.member("end", span.end());
      if (fromFile) {
        spans("source", field.text().sourcePieces(mention.span()), source, writer);
      }
      value(mention, writer);
      if (mention.type() != MentionType.AMOUNT && mention.type() != MentionType.DATE) {
        writer.member("entity", mention.entity());
      }
      if (detail == Detail.EXPLAINED) {
        explanation(mention, writer);
      }
      writer.endObject();
    }
    writer.endArray();
  }

  /** Why a mention is there, and what else it might stand for. */
  private static void explanation(Mention mention, JsonWriter writer) {
    writer.member("rule", mention.rule());
    writer.name("confidence");
    writer.value(BigDecimal.valueOf(mention.confidence()).setScale(3, RoundingMode.HALF_UP));
    RegistryLink link =
        switch (mention.value()) {
          case PersonValue person -> {
            person.role().ifPresent(role -> writer.member("role", role));
            person.employer().ifPresent(employer -> writer.member("employer", employer));
            yield person.link();
          }
          case AgencyValue agency -> agency.link();
          case PlaceValue place -> place.link();
          default -> RegistryLink.NIL;
        };
    if (link instanceof RegistryLink.Ambiguous ambiguous) {
      writer.member("ambiguous", ambiguous.ids());
    }
  }

  private static Optional<String> kind(Mention mention) {
    return switch (mention.value()) {
      case Amount amount -> Optional.of(amount.kind().label());
      case TimeValue time -> Optional.of(time.kind().label());
      default -> Optional.empty();
    };
  }

  private static void value(Mention mention, JsonWriter writer) {
    switch (mention.value()) {
      case Amount amount -> {
        number("min", amount.min(), writer);
        number("max", amount.max(), writer);
        if (amount.kind() == Amount.Kind.MONEY) {
          writer.member("currency", amount.currency());
        } else {
          writer.member("unit", amount.unit());
        }
        writer.member("modifier", text(amount.modifier().label()));
        amount.of().ifPresent(of -> measured(of, writer));
      }
      case TimeValue time -> {
        writer.member("timex", time.timex());
        writer.member("from", time.from());
        writer.member("to", time.to());
      }
      default -> {}
    }
  }

  /** What an amount is of, and how sure that is. */
  private static void measured(Amount.Measured of, JsonWriter writer) {
    writer.member("of", of.text());
    writer.name("of_confidence").value(BigDecimal.valueOf(of.confidence()));
  }

  private static void number(String name, Optional<BigDecimal> value, JsonWriter writer) {
    writer.name(name);
    if (value.isPresent()) {
      writer.value(value.get());
    } else {
      writer.nullValue();
    }
  }

  private static void entities(List<Entity> entities, JsonWriter writer) {
    writer.name("entities").beginArray();
    for (Entity entity : entities) {
      writer.beginObject();
      writer.member("id", entity.id());
      writer.member("type", entity.type().label());
      entity.kind().ifPresent(kind -> writer.member("kind", kind));
      writer.member("name", entity.name());
      writer.member("names", entity.names());
      entity.role().ifPresent(role -> writer.member("role", role));
      entity.agency().ifPresent(agency -> writer.member("agency", agency));
      writer.member("count", entity.count());
      writer.endObject();
    }
    writer.endArray();
  }

  private static void spans(String name, List<Span> spans, CodePoints points, JsonWriter writer) {
    writer.name(name).beginArray();
    for (Span span : spans) {
      Span counted = points.of(span);
      writer.beginArray().value(counted.begin()).value(counted.end()).endArray();
    }
    writer.endArray();
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
