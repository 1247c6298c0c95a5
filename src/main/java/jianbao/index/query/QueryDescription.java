package jianbao.index.query;

import java.util.List;
import java.util.Locale;
import jianbao.index.query.QueryNode.All;
import jianbao.index.query.QueryNode.Any;
import jianbao.index.query.QueryNode.Clause;
import jianbao.index.query.QueryNode.Scope;

/** Says in plain words what a query asks for. */
public final class QueryDescription {

  private QueryDescription() {}

  /** One line, without a full stop. */
  public static String of(QueryNode node) {
    return switch (node) {
      case All all -> joined(all.clauses().stream().map(Clause::node).toList(), " and ");
      case Any any -> joined(any.choices(), " or ");
      case QueryNode.Not not -> "not " + part(not.excluded());
      case QueryNode.Words words -> words(words);
      case QueryNode.Named named ->
          named.type().map(type -> type.label() + " ").orElse("") + named.name() + " is mentioned";
      case QueryNode.Labelled labelled ->
          "the " + labelled.label().name().toLowerCase(Locale.ROOT) + " is " + labelled.value();
      case QueryNode.Published published -> "published " + published.days();
      case QueryNode.SpokenOf spokenOf -> "a day is spoken of: " + spokenOf.days();
      case QueryNode.Amounts amounts -> "an amount of " + amount(amounts.range());
    };
  }

  private static String joined(List<QueryNode> nodes, String word) {
    return String.join(word, nodes.stream().map(QueryDescription::part).toList());
  }

  private static String part(QueryNode node) {
    boolean several = node instanceof Any || (node instanceof All all && all.clauses().size() > 1);
    return several ? "(" + of(node) + ")" : of(node);
  }

  private static String words(QueryNode.Words words) {
    String text =
        switch (words.form()) {
          case WORD -> words.text();
          case PHRASE -> "“" + words.text() + "”";
          case PREFIX -> words.text() + "…";
        };
    return words.scope() == Scope.ANYWHERE
        ? text
        : text + " in the " + words.scope().name().toLowerCase(Locale.ROOT);
  }

  private static String amount(AmountRange range) {
    String least =
        range
            .least()
            .map(end -> (end.included() ? "at least " : "more than ") + plain(end))
            .orElse("");
    String most =
        range
            .most()
            .map(end -> (end.included() ? "at most " : "less than ") + plain(end))
            .orElse("");
    String unit =
        switch (range.unit()) {
          case AmountRange.Unit.Anything any -> "";
          case AmountRange.Unit.Money money -> " " + money.currency().orElse("of any currency");
          case AmountRange.Unit.Counted counted -> " " + counted.name();
        };
    String between = least.isEmpty() || most.isEmpty() ? "" : " and ";
    return least + between + most + unit;
  }

  private static String plain(AmountRange.End end) {
    return end.value().stripTrailingZeros().toPlainString();
  }
}
