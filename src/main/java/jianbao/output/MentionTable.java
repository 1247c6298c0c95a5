package jianbao.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.document.Amount;
import jianbao.document.AnalyzedArticle;
import jianbao.document.ArticleField;
import jianbao.document.Entity;
import jianbao.document.Mention;
import jianbao.document.TimeValue;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/**
 * Mentions as the rows of a table, one each, as contract 1.4 lists the columns. Offsets count code
 * points of the field. Stateless and thread-safe.
 */
public final class MentionTable {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "published",
          "type",
          "kind",
          "field",
          "text",
          "begin",
          "end",
          "entity",
          "name",
          "min",
          "max",
          "currency",
          "unit",
          "modifier",
          "timex",
          "from",
          "to");

  private MentionTable() {}

  /** The row of the columns' names. */
  public static String header(DelimitedRows format) {
    return format.row(COLUMNS);
  }

  /** The rows of an article's mentions; empty if it has none. */
  public static String rows(AnalyzedArticle analyzed, DelimitedRows format) {
    Map<String, String> names = new HashMap<>();
    for (Entity entity : analyzed.entities()) {
      names.put(entity.id(), entity.name());
    }
    String id = analyzed.article().id();
    String published = analyzed.article().metadata().publication().date().toString();
    Map<ArticleField, CodePoints> points = new HashMap<>();
    StringBuilder rows = new StringBuilder();
    for (Mention mention : analyzed.mentions()) {
      Span span =
          points
              .computeIfAbsent(mention.field(), field -> CodePoints.of(field.content()))
              .of(mention.span());
      List<String> cells =
          new ArrayList<>(
              List.of(
                  id,
                  published,
                  mention.type().label(),
                  kind(mention),
                  mention.field().name().label(),
                  mention.surface(),
                  String.valueOf(span.begin()),
                  String.valueOf(span.end()),
                  mention.entity().orElse(""),
                  mention.entity().map(names::get).orElse("")));
      cells.addAll(values(mention));
      rows.append(format.row(cells));
    }
    return rows.toString();
  }

  private static String kind(Mention mention) {
    return switch (mention.value()) {
      case Amount amount -> amount.kind().label();
      case TimeValue time -> time.kind().label();
      default -> "";
    };
  }

  private static List<String> values(Mention mention) {
    return switch (mention.value()) {
      case Amount amount ->
          List.of(
              number(amount.min()),
              number(amount.max()),
              amount.currency().orElse(""),
              amount.unit().orElse(""),
              amount.modifier().label(),
              "",
              "",
              "");
      case TimeValue time ->
          List.of("", "", "", "", "", time.timex(), time.from().orElse(""), time.to().orElse(""));
      default -> List.of("", "", "", "", "", "", "", "");
    };
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
