package jianbao.cli;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import jianbao.document.EntitySummary;
import jianbao.document.MentionType;
import jianbao.document.PartialDate;
import jianbao.index.ArticleIndex;
import jianbao.index.EntityRequest;
import jianbao.index.SearchModels;
import jianbao.output.DelimitedRows;
import jianbao.output.EntityOutput;
import jianbao.output.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jianbao entities}: those whom the index mentions. */
@Command(
    name = "entities",
    description = "List the people and agencies of the index with counts, roles and other names.")
final class EntitiesCommand implements Callable<Integer> {

  /** What may be listed. */
  enum Type {
    PERSON(MentionType.PERSON),
    AGENCY(MentionType.AGENCY),
    PLACE(MentionType.PLACE);

    private final MentionType type;

    Type(MentionType type) {
      this.type = type;
    }
  }

  @Spec private CommandSpec command;
  @Mixin private IndexOptions index;
  @Mixin private OutputOptions output;
  @Mixin private ModelsOption own;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Count only the articles that this query finds.")
  private List<String> query = List.of();

  @Option(
      names = "--with",
      paramLabel = "NAME",
      description = "Count only articles that mention NAME, by any of its names or its id.")
  private String with;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Count only articles published on that day or later.")
  private String since;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "person, agency or place (default: people and agencies).")
  private Type type;

  @Option(
      names = "-n",
      paramLabel = "N",
      description = "Lines at most (default: ${DEFAULT-VALUE}).",
      defaultValue = "50")
  private int count;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default on a terminal), jsonl (default elsewhere), csv or tsv.")
  private IndexFormat format;

  private final Console console;
  private final Supplier<SearchModels> models;

  EntitiesCommand(Console console, Supplier<SearchModels> models) {
    this.console = console;
    this.models = models;
  }

  @Override
  public Integer call() throws Exception {
    if (count < 1) {
      throw fault("-n: expected 1 or more, found " + count);
    }
    if (since != null && PartialDate.parse(since).isEmpty()) {
      throw fault(
          "--since: expected a date like 2025-02-27, 2025-02 or 2025, found '" + since + "'");
    }
    String filter = String.join(" ", query);
    if (since != null) {
      filter = (filter.isEmpty() ? "" : "(" + filter + ") ") + "published:>=" + since;
    }
    EntityRequest request =
        new EntityRequest(
            Optional.of(filter).filter(text -> !text.isEmpty()),
            Optional.ofNullable(with),
            Optional.ofNullable(type).map(t -> t.type),
            count);
    try (ArticleIndex articles =
            ArticleIndex.open(index.folder(console), own.searchModels(models));
        Writer out = output.open(console)) {
      if (request.query().isPresent()) {
        articles.check(request.query().get());
      }
      List<EntitySummary> entities = articles.entities(request);
      IndexFormat asked = IndexFormat.of(format, output, console);
      Optional<DelimitedRows> rows = asked.rows();
      if (rows.isPresent()) {
        out.write(EntityOutput.header(rows.get()));
      }
      for (EntitySummary entity : entities) {
        out.write(
            switch (asked) {
              case TEXT -> EntityOutput.text(entity);
              case JSONL -> EntityOutput.json(entity) + "\n";
              case CSV -> EntityOutput.row(entity, DelimitedRows.CSV);
              case TSV -> EntityOutput.row(entity, DelimitedRows.TSV);
            });
      }
      if (entities.isEmpty() && with != null && !articles.isName(with)) {
        console.err().println(TerminalText.line("jianbao: no article mentions " + with));
      }
      return entities.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
    }
  }

  private ParameterException fault(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
