package jianbao.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.EntitySummary;
import jianbao.json.Json;

/** Those whom an index mentions: a line of JSON each, a row each, or for people to read. */
public final class EntityOutput {

  private static final List<String> COLUMNS =
      List.of("id", "type", "kind", "name", "articles", "mentions", "roles", "names");

  private static final int NAMES_SHOWN = 6;
  private static final int ROLES_SHOWN = 3;

  private EntityOutput() {}

  /** {@code {"id","type","kind","name","names","roles","articles","mentions"}}. */
  public static String json(EntitySummary entity) {
    return Json.line(
        writer -> {
          writer.beginObject();
          writer.member("id", entity.id());
          writer.member("type", entity.type().label());
          writer.member("kind", entity.kind());
          writer.member("name", entity.name());
          writer.member("names", entity.names());
          writer.member("roles", entity.roles());
          writer.member("articles", entity.articles());
          writer.member("mentions", entity.mentions());
          writer.endObject();
        });
  }

  /** The row of the columns' names. */
  public static String header(DelimitedRows format) {
    return format.row(COLUMNS);
  }

  /** A row; several roles and names in one cell are parted by {@code |}. */
  public static String row(EntitySummary entity, DelimitedRows format) {
    return format.row(
        List.of(
            entity.id().orElse(""),
            entity.type().label(),
            entity.kind().orElse(""),
            entity.name(),
            String.valueOf(entity.articles()),
            String.valueOf(entity.mentions()),
            String.join("|", entity.roles()),
            String.join("|", entity.names())));
  }

  /** A line for people, ended. */
  public static String text(EntitySummary entity) {
    List<String> about = new ArrayList<>();
    about.add(entity.kind().orElse(entity.type().label()));
    Optional.of(entity.roles().stream().limit(ROLES_SHOWN).toList())
        .filter(roles -> !roles.isEmpty())
        .ifPresent(roles -> about.add(String.join("、", roles)));
    String names = String.join(", ", entity.names().stream().limit(NAMES_SHOWN).toList());
    return TerminalText.line(
            String.format(
                java.util.Locale.ROOT,
                "%5d %-8s %6d %-8s  %s  (%s)%s%s",
                entity.articles(),
                entity.articles() == 1 ? "article" : "articles",
                entity.mentions(),
                entity.mentions() == 1 ? "mention" : "mentions",
                entity.name(),
                String.join("; ", about),
                names.isEmpty() ? "" : "  also " + names,
                entity.id().map(id -> "  " + id).orElse("")))
        + "\n";
  }
}
