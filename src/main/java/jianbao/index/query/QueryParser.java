package jianbao.index.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import jianbao.data.Models;
import jianbao.document.Genre;
import jianbao.index.query.QueryNode.All;
import jianbao.index.query.QueryNode.Any;
import jianbao.index.query.QueryNode.Clause;
import jianbao.index.query.QueryNode.Label;
import jianbao.index.query.QueryNode.Not;
import jianbao.index.query.QueryNode.Scope;

/**
 * Reads a query.
 *
 * <pre>
 * query   = all { OR all }
 * all     = clause { [AND] clause }
 * clause  = [ + | - | NOT ] item
 * item    = ( query ) | "phrase" | word | word* | field:value
 * value   = word | "phrase" | ( query ) | [low TO high] | >=word | &lt;=word | >word | &lt;word
 * </pre>
 *
 * <p>An operator counts only at the start of a word. Full-width forms of all signs are understood,
 * and every kind of quotation mark; one of the Chinese ones that nothing pairs with is taken for
 * text, because queries are pasted from articles. A parser reads one query; not thread-safe.
 */
public final class QueryParser {

  private static final String NOT_CLOSED = "this bracket is not closed";
  private static final int DEEPEST = 40;
  private static final int MOST_CLAUSES = 200;
  private static final int LONGEST = 4000;

  private final String query;
  private final QueryScanner scanner;
  private final RangeReader ranges;
  private int clauses;

  private QueryParser(String query, Supplier<AmountSyntax> amounts) {
    this.query = query;
    this.scanner = new QueryScanner(query);
    this.ranges = new RangeReader(scanner, amounts);
  }

  /**
   * Reads a query.
   *
   * @param query what the user wrote
   * @param models where the words of amounts are
   * @throws QuerySyntaxException if it cannot be understood
   */
  public static QueryNode parse(String query, Models models) throws QuerySyntaxException {
    QueryParser parser = new QueryParser(query, () -> new AmountSyntax(models));
    return parser.whole();
  }

  private QueryNode whole() throws QuerySyntaxException {
    if (query.length() > LONGEST) {
      throw scanner.fault(
          "a query may have " + LONGEST + " characters, this has " + query.length(), 0);
    }
    scanner.skipSpace();
    if (scanner.atEnd()) {
      throw scanner.fault("the query is empty", scanner.at());
    }
    QueryNode node = any(new QueryField.In(Scope.ANYWHERE));
    if (!scanner.atEnd()) {
      throw scanner.fault(QueryScanner.NO_BRACKET, scanner.at());
    }
    return node;
  }

  private QueryNode any(QueryField field) throws QuerySyntaxException {
    List<QueryNode> choices = new ArrayList<>();
    choices.add(all(field));
    while (scanner.isWord("OR")) {
      int operator = scanner.at();
      scanner.pass(2);
      scanner.skipSpace();
      if (scanner.atEnd() || scanner.atClose()) {
        throw scanner.fault("OR needs something on its right", operator);
      }
      choices.add(all(field));
    }
    return choices.size() == 1 ? choices.getFirst() : new Any(choices);
  }

  private QueryNode all(QueryField field) throws QuerySyntaxException {
    List<Clause> found = new ArrayList<>();
    scanner.skipSpace();
    int begin = scanner.at();
    if (scanner.isWord("OR")) {
      throw scanner.fault("OR needs something on its left", begin);
    }
    while (!scanner.atEnd() && !scanner.atClose() && !scanner.isWord("OR")) {
      if (scanner.isWord("AND")) {
        int operator = scanner.at();
        if (found.isEmpty()) {
          throw scanner.fault("AND needs something on its left", operator);
        }
        scanner.pass(3);
        scanner.skipSpace();
        if (scanner.atEnd() || scanner.atClose() || scanner.isWord("OR") || scanner.isWord("AND")) {
          throw scanner.fault("AND needs something on its right", operator);
        }
      }
      clause(field).ifPresent(found::add);
      scanner.skipSpace();
    }
    if (found.isEmpty()) {
      boolean isClosed = scanner.open() == 0 && scanner.atClose();
      throw scanner.fault(
          isClosed ? QueryScanner.NO_BRACKET : "expected a word", isClosed ? scanner.at() : begin);
    }
    return found.size() == 1 && !found.getFirst().insisted()
        ? found.getFirst().node()
        : new All(found);
  }

  private Optional<Clause> clause(QueryField field) throws QuerySyntaxException {
    int begin = scanner.at();
    if (++clauses > MOST_CLAUSES) {
      throw scanner.fault("a query may have " + MOST_CLAUSES + " words", begin);
    }
    if (scanner.isWord("NOT")) {
      scanner.pass(3);
      scanner.skipSpace();
      if (scanner.atEnd() || scanner.atClose() || scanner.isWord("OR") || scanner.isWord("AND")) {
        throw scanner.fault("NOT needs something on its right", begin);
      }
      return clause(field).map(clause -> new Clause(negated(clause.node()), clause.insisted()));
    }
    char sign = scanner.sign();
    if ((sign == '+' || sign == '-') && scanner.goesOn()) {
      scanner.pass(1);
      Optional<QueryNode> node = item(field);
      return node.map(n -> sign == '+' ? new Clause(n, true) : new Clause(negated(n), false));
    }
    return item(field).map(node -> new Clause(node, false));
  }

  private static QueryNode negated(QueryNode node) {
    return node instanceof Not not ? not.excluded() : new Not(node);
  }

  /** One item; nothing for a sign that stands alone. */
  private Optional<QueryNode> item(QueryField field) throws QuerySyntaxException {
    if (scanner.sign() == '(') {
      return Optional.of(group(field));
    }
    String name = scanner.fieldName();
    Optional<QueryField> named = name.isEmpty() ? Optional.empty() : named(name);
    if (named.isPresent()) {
      return Optional.of(fieldValue(named.get(), name));
    }
    return value(field, scanner.value());
  }

  private QueryNode group(QueryField field) throws QuerySyntaxException {
    int begin = scanner.at();
    if (scanner.open() == DEEPEST) {
      throw scanner.fault("brackets may be " + DEEPEST + " deep", begin);
    }
    scanner.passOpening();
    scanner.skipSpace();
    if (scanner.atEnd()) {
      throw scanner.fault(NOT_CLOSED, begin);
    }
    QueryNode node = any(field);
    if (scanner.atEnd()) {
      throw scanner.fault(NOT_CLOSED, begin);
    }
    scanner.passClosing();
    return node;
  }

  /**
   * The field of a name; nothing if the name is rather text, as before an address.
   *
   * @throws QuerySyntaxException if it is meant as a field that there is not
   */
  private Optional<QueryField> named(String written) throws QuerySyntaxException {
    String name = QueryScanner.widthFolded(written);
    Optional<QueryField> field = QueryField.of(name);
    if (field.isEmpty()) {
      boolean meantAsField = name.equals(name.toLowerCase(Locale.ROOT));
      boolean address = query.startsWith("//", scanner.at() + name.length() + 1);
      if (meantAsField && !address) {
        throw scanner.fault(
            "no field '" + name + "'; the fields are " + String.join(", ", QueryField.names()),
            scanner.at());
      }
    }
    return field;
  }

  private QueryNode fieldValue(QueryField field, String name) throws QuerySyntaxException {
    int colon = scanner.at() + name.length();
    scanner.pass(name.length() + 1);
    scanner.skipSpace();
    if (scanner.atEnd() || scanner.atClose()) {
      throw scanner.fault(name + ": needs a value", colon);
    }
    if (scanner.sign() == '(') {
      return group(field);
    }
    if (field instanceof QueryField.Days || field instanceof QueryField.Sums) {
      return ranges.range(field, name);
    }
    Written written = scanner.value();
    return value(field, written)
        .orElseThrow(() -> scanner.fault(name + ": needs a value", written.at()));
  }

  /** A value of a field as a node; nothing if it has no letter or digit. */
  private Optional<QueryNode> value(QueryField field, Written written) throws QuerySyntaxException {
    if (written.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (field) {
          case QueryField.In in -> new QueryNode.Words(in.scope(), written.text(), written.form());
          case QueryField.Of of -> new QueryNode.Named(of.type(), written.text());
          case QueryField.Is is -> labelled(is.label(), written);
          case QueryField.Days days -> ranges.exactly(days, written);
          case QueryField.Sums sums -> ranges.exactly(sums, written);
        });
  }

  private QueryNode labelled(Label label, Written written) throws QuerySyntaxException {
    if (label == Label.GENRE) {
      List<String> genres = Arrays.stream(Genre.values()).map(Genre::label).toList();
      if (!genres.contains(written.text().strip().toLowerCase(Locale.ROOT))) {
        throw scanner.fault(
            "no genre '" + written.text() + "'; expected one of " + String.join(", ", genres),
            written.at());
      }
    }
    return new QueryNode.Labelled(label, written.text(), written.at());
  }
}
