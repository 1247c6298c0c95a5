package jianbao.index.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jianbao.data.Models;
import jianbao.document.Genre;
import jianbao.document.MentionType;
import jianbao.index.query.QueryNode.All;
import jianbao.index.query.QueryNode.Any;
import jianbao.index.query.QueryNode.Clause;
import jianbao.index.query.QueryNode.Form;
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

  private static final String NO_BRACKET = "')' closes no bracket";
  private static final String NOT_CLOSED = "this bracket is not closed";
  private static final int DEEPEST = 40;
  private static final int MOST_CLAUSES = 200;
  private static final int LONGEST = 4000;

  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", new Field.In(Scope.TITLE)),
          Map.entry("deck", new Field.In(Scope.DECK)),
          Map.entry("text", new Field.In(Scope.TEXT)),
          Map.entry("caption", new Field.In(Scope.CAPTIONS)),
          Map.entry("captions", new Field.In(Scope.CAPTIONS)),
          Map.entry("author", new Field.In(Scope.AUTHOR)),
          Map.entry("outlet", new Field.In(Scope.OUTLET)),
          Map.entry("person", new Field.Of(Optional.of(MentionType.PERSON))),
          Map.entry("agency", new Field.Of(Optional.of(MentionType.AGENCY))),
          Map.entry("place", new Field.Of(Optional.of(MentionType.PLACE))),
          Map.entry("entity", new Field.Of(Optional.empty())),
          Map.entry("id", new Field.Is(Label.ID)),
          Map.entry("language", new Field.Is(Label.LANGUAGE)),
          Map.entry("genre", new Field.Is(Label.GENRE)),
          Map.entry("kind", new Field.Is(Label.KIND)),
          Map.entry("published", new Field.Days(true)),
          Map.entry("mentions", new Field.Days(false)),
          Map.entry("amount", new Field.Sums()));

  private final String query;
  private final Supplier<AmountSyntax> amounts;

  private int at;
  private int open;
  private int clauses;

  /** What a field's values are. */
  private sealed interface Field {

    record In(Scope scope) implements Field {}

    record Of(Optional<MentionType> type) implements Field {}

    record Is(Label label) implements Field {}

    record Days(boolean ofPublication) implements Field {}

    record Sums() implements Field {}
  }

  /** A value as written, with its place. */
  private record Written(String text, int at, Form form) {}

  private QueryParser(String query, Supplier<AmountSyntax> amounts) {
    this.query = query;
    this.amounts = amounts;
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
      throw fault("a query may have " + LONGEST + " characters, this has " + query.length(), 0);
    }
    skipSpace();
    if (atEnd()) {
      throw fault("the query is empty", at);
    }
    QueryNode node = any(new Field.In(Scope.ANYWHERE));
    if (!atEnd()) {
      throw fault(NO_BRACKET, at);
    }
    return node;
  }

  private QueryNode any(Field field) throws QuerySyntaxException {
    List<QueryNode> choices = new ArrayList<>();
    choices.add(all(field));
    while (isWord("OR")) {
      int operator = at;
      at += 2;
      skipSpace();
      if (atEnd() || atClose()) {
        throw fault("OR needs something on its right", operator);
      }
      choices.add(all(field));
    }
    return choices.size() == 1 ? choices.getFirst() : new Any(choices);
  }

  private QueryNode all(Field field) throws QuerySyntaxException {
    List<Clause> found = new ArrayList<>();
    skipSpace();
    int begin = at;
    if (isWord("OR")) {
      throw fault("OR needs something on its left", at);
    }
    while (!atEnd() && !atClose() && !isWord("OR")) {
      if (isWord("AND")) {
        int operator = at;
        if (found.isEmpty()) {
          throw fault("AND needs something on its left", operator);
        }
        at += 3;
        skipSpace();
        if (atEnd() || atClose() || isWord("OR") || isWord("AND")) {
          throw fault("AND needs something on its right", operator);
        }
      }
      clause(field).ifPresent(found::add);
      skipSpace();
    }
    if (found.isEmpty()) {
      boolean isClosed = open == 0 && atClose();
      throw fault(isClosed ? NO_BRACKET : "expected a word", isClosed ? at : begin);
    }
    return found.size() == 1 && !found.getFirst().insisted()
        ? found.getFirst().node()
        : new All(found);
  }

  private Optional<Clause> clause(Field field) throws QuerySyntaxException {
    int begin = at;
    if (++clauses > MOST_CLAUSES) {
      throw fault("a query may have " + MOST_CLAUSES + " words", begin);
    }
    if (isWord("NOT")) {
      at += 3;
      skipSpace();
      if (atEnd() || atClose() || isWord("OR") || isWord("AND")) {
        throw fault("NOT needs something on its right", begin);
      }
      return clause(field).map(clause -> new Clause(negated(clause.node()), clause.insisted()));
    }
    char sign = fold(current());
    if ((sign == '+' || sign == '-') && at + 1 < query.length() && !isSpace(at + 1)) {
      at++;
      Optional<QueryNode> node = item(field);
      return node.map(n -> sign == '+' ? new Clause(n, true) : new Clause(negated(n), false));
    }
    return item(field).map(node -> new Clause(node, false));
  }

  private static QueryNode negated(QueryNode node) {
    return node instanceof Not not ? not.excluded() : new Not(node);
  }

  /** One item; nothing for a sign that stands alone. */
  private Optional<QueryNode> item(Field field) throws QuerySyntaxException {
    if (fold(current()) == '(') {
      return Optional.of(group(field));
    }
    Optional<Written> phrase = phrase();
    if (phrase.isPresent()) {
      return value(field, phrase.get());
    }
    int begin = at;
    Optional<Field> named = fieldName();
    if (named.isPresent()) {
      return Optional.of(fieldValue(named.get(), begin));
    }
    return value(field, word());
  }

  private QueryNode group(Field field) throws QuerySyntaxException {
    int begin = at;
    if (open == DEEPEST) {
      throw fault("brackets may be " + DEEPEST + " deep", begin);
    }
    open++;
    at++;
    skipSpace();
    if (atEnd()) {
      throw fault(NOT_CLOSED, begin);
    }
    QueryNode node = any(field);
    if (atEnd()) {
      throw fault(NOT_CLOSED, begin);
    }
    at++;
    open--;
    return node;
  }

  private QueryNode fieldValue(Field field, int begin) throws QuerySyntaxException {
    String name = query.substring(begin, at - 1);
    skipSpace();
    if (atEnd() || atClose()) {
      throw fault(name + ": needs a value", begin + name.length());
    }
    char c = fold(current());
    if (c == '(') {
      return group(field);
    }
    if (field instanceof Field.Days || field instanceof Field.Sums) {
      return range(field, name);
    }
    Optional<Written> phrase = phrase();
    Written written = phrase.isPresent() ? phrase.get() : word();
    return value(field, written).orElseThrow(() -> fault(name + ": needs a value", written.at()));
  }

  /** A range, a comparison or a single value. */
  private QueryNode range(Field field, String name) throws QuerySyntaxException {
    char c = fold(current());
    if (c == '[' || c == '{') {
      return bracketed(field, name);
    }
    int begin = at;
    String comparison = comparison();
    if (atEnd() || isSpace(at) || atClose()) {
      throw fault(name + ":" + comparison + " needs a value", begin);
    }
    Optional<Written> phrase = phrase();
    Written written = phrase.isPresent() ? phrase.get() : word();
    if (field instanceof Field.Sums) {
      written = withNumber(written);
      AmountSyntax.Amount amount = amount(written);
      AmountRange.End inside = new AmountRange.End(amount.value(), comparison.endsWith("="));
      AmountRange.End exactly = new AmountRange.End(amount.value(), true);
      return new QueryNode.Amounts(
          switch (comparison) {
            case ">", ">=" -> new AmountRange(Optional.of(inside), Optional.empty(), amount.unit());
            case "<", "<=" -> new AmountRange(Optional.empty(), Optional.of(inside), amount.unit());
            default -> new AmountRange(Optional.of(exactly), Optional.of(exactly), amount.unit());
          });
    }
    DayRange days = days(written);
    return dated(
        field,
        switch (comparison) {
          case ">" -> new DayRange(days.to() + 1, Integer.MAX_VALUE);
          case ">=" -> new DayRange(days.from(), Integer.MAX_VALUE);
          case "<" -> new DayRange(Integer.MIN_VALUE, days.from() - 1);
          case "<=" -> new DayRange(Integer.MIN_VALUE, days.to());
          default -> days;
        });
  }

  private String comparison() {
    char first = fold(current());
    if (first == '≥' || first == '≧') {
      at++;
      return ">=";
    }
    if (first == '≤' || first == '≦') {
      at++;
      return "<=";
    }
    if (first != '>' && first != '<' && first != '=') {
      return "";
    }
    at++;
    if (first != '=' && !atEnd() && fold(current()) == '=') {
      at++;
      return first + "=";
    }
    return String.valueOf(first);
  }

  private QueryNode bracketed(Field field, String name) throws QuerySyntaxException {
    int begin = at;
    boolean leastIncluded = fold(current()) == '[';
    int end = begin + 1;
    while (end < query.length()
        && fold(query.charAt(end)) != ']'
        && fold(query.charAt(end)) != '}') {
      end++;
    }
    if (end == query.length()) {
      throw fault("this range is not closed: expected [low TO high]", begin);
    }
    boolean mostIncluded = fold(query.charAt(end)) == ']';
    String inside = widthFolded(query.substring(begin + 1, end));
    int to = inside.indexOf(" TO ");
    if (to < 0) {
      throw fault("expected [low TO high]", begin);
    }
    Written low = trimmed(inside.substring(0, to), begin + 1);
    Written high = trimmed(inside.substring(to + 4), begin + 1 + to + 4);
    at = end + 1;
    if (low.text().isEmpty() || high.text().isEmpty()) {
      throw fault(
          name + ": an end of the range is missing; * stands for none",
          low.text().isEmpty() ? low.at() : end);
    }
    if (field instanceof Field.Sums) {
      return amounts(low, leastIncluded, high, mostIncluded);
    }
    int from = low.text().equals("*") ? Integer.MIN_VALUE : from(days(low), leastIncluded);
    int until = high.text().equals("*") ? Integer.MAX_VALUE : to(days(high), mostIncluded);
    if (from > until) {
      throw fault("the range ends before it begins", begin);
    }
    return dated(field, new DayRange(from, until));
  }

  private static int from(DayRange days, boolean included) {
    return included ? days.from() : days.to() + 1;
  }

  private static int to(DayRange days, boolean included) {
    return included ? days.to() : days.from() - 1;
  }

  private QueryNode amounts(Written low, boolean leastIncluded, Written high, boolean mostIncluded)
      throws QuerySyntaxException {
    Optional<AmountSyntax.Amount> least =
        low.text().equals("*") ? Optional.empty() : Optional.of(amount(low));
    Optional<AmountSyntax.Amount> most =
        high.text().equals("*") ? Optional.empty() : Optional.of(amount(high));
    AmountRange.Unit unit = new AmountRange.Unit.Anything();
    if (most.isPresent() && !(most.get().unit() instanceof AmountRange.Unit.Anything)) {
      unit = most.get().unit();
    }
    if (least.isPresent() && !(least.get().unit() instanceof AmountRange.Unit.Anything)) {
      boolean two = !(unit instanceof AmountRange.Unit.Anything);
      if (two && !unit.equals(least.get().unit())) {
        throw fault("the two ends of the range count different things", high.at());
      }
      unit = least.get().unit();
    }
    if (least.isPresent()
        && most.isPresent()
        && least.get().value().compareTo(most.get().value()) > 0) {
      throw fault("the range ends before it begins", low.at());
    }
    return new QueryNode.Amounts(
        new AmountRange(
            least.map(amount -> new AmountRange.End(amount.value(), leastIncluded)),
            most.map(amount -> new AmountRange.End(amount.value(), mostIncluded)),
            unit));
  }

  private static QueryNode dated(Field field, DayRange days) {
    return ((Field.Days) field).ofPublication()
        ? new QueryNode.Published(days)
        : new QueryNode.SpokenOf(days);
  }

  private DayRange days(Written written) throws QuerySyntaxException {
    return DayRange.parse(widthFolded(written.text()))
        .orElseThrow(
            () ->
                fault(
                    "expected a date like 2025-02-27, 2025-02 or 2025, found '"
                        + written.text()
                        + "'",
                    written.at()));
  }

  private AmountSyntax.Amount amount(Written written) throws QuerySyntaxException {
    return amounts
        .get()
        .read(written.text())
        .orElseThrow(
            () ->
                fault(
                    "expected an amount like 1億, HKD 5億 or 38%, found '" + written.text() + "'",
                    written.at()));
  }

  /** {@code HKD 5億} is one value. */
  private Written withNumber(Written written) throws QuerySyntaxException {
    if (written.form() == Form.PHRASE || !amounts.get().isCurrency(written.text())) {
      return written;
    }
    skipSpace();
    if (atEnd() || atClose()) {
      return written;
    }
    return new Written(written.text() + " " + word().text(), written.at(), Form.WORD);
  }

  /** A value of a field as a node; nothing if it has no letter or digit. */
  private Optional<QueryNode> value(Field field, Written written) throws QuerySyntaxException {
    if (written.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (field) {
          case Field.In in -> new QueryNode.Words(in.scope(), written.text(), written.form());
          case Field.Of of -> new QueryNode.Named(of.type(), written.text());
          case Field.Is is -> labelled(is.label(), written);
          case Field.Days days -> dated(days, days(written));
          case Field.Sums sums -> {
            AmountSyntax.Amount amount = amount(withNumber(written));
            Optional<AmountRange.End> end = Optional.of(new AmountRange.End(amount.value(), true));
            yield new QueryNode.Amounts(new AmountRange(end, end, amount.unit()));
          }
        });
  }

  private QueryNode labelled(Label label, Written written) throws QuerySyntaxException {
    if (label == Label.GENRE) {
      List<String> genres = Arrays.stream(Genre.values()).map(Genre::label).toList();
      if (!genres.contains(written.text().strip().toLowerCase(Locale.ROOT))) {
        throw fault(
            "no genre '" + written.text() + "'; expected one of " + String.join(", ", genres),
            written.at());
      }
    }
    return new QueryNode.Labelled(label, written.text(), written.at());
  }

  /** The field whose name and colon stand here, which are passed over. */
  private Optional<Field> fieldName() throws QuerySyntaxException {
    int end = at;
    while (end < query.length() && isAsciiLetter(fold(query.charAt(end)))) {
      end++;
    }
    if (end == at || end == query.length() || fold(query.charAt(end)) != ':') {
      return Optional.empty();
    }
    String name = widthFolded(query.substring(at, end));
    Field field = FIELDS.get(name.toLowerCase(Locale.ROOT));
    if (field == null) {
      boolean meantAsField = name.equals(name.toLowerCase(Locale.ROOT));
      boolean address = query.startsWith("//", end + 1);
      if (meantAsField && !address) {
        throw fault(
            "no field '" + name + "'; the fields are " + String.join(", ", fieldNames()), at);
      }
      return Optional.empty();
    }
    at = end + 1;
    return Optional.of(field);
  }

  private static List<String> fieldNames() {
    return FIELDS.keySet().stream().filter(name -> !name.equals("captions")).sorted().toList();
  }

  /** The phrase that begins here, which is passed over. */
  private Optional<Written> phrase() throws QuerySyntaxException {
    int begin = at;
    char opening = current();
    String closings = closings(opening);
    if (closings.isEmpty()) {
      return Optional.empty();
    }
    int end = begin + 1;
    while (end < query.length() && closings.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end == query.length()) {
      if (opening == '"') {
        throw fault("this quotation mark is not closed", begin);
      }
      return Optional.empty();
    }
    at = end + 1;
    return Optional.of(new Written(query.substring(begin + 1, end), begin + 1, Form.PHRASE));
  }

  private static String closings(char opening) {
    return switch (opening) {
      case '"' -> "\"";
      case '＂' -> "＂";
      case '“', '”', '„', '‟' -> "”“";
      case '「' -> "」";
      case '『' -> "』";
      default -> "";
    };
  }

  /** The word that begins here, which is passed over; at least one character. */
  private Written word() throws QuerySyntaxException {
    int begin = at;
    int brackets = 0;
    do {
      char c = fold(current());
      brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
    } while (!atEnd() && !isSpace(at) && !(open > 0 && brackets <= 0 && atClose()));
    String text = query.substring(begin, at);
    if (brackets < 0 && text.endsWith(")")) {
      throw fault(NO_BRACKET, at - 1);
    }
    if (text.length() > 1 && (text.endsWith("*") || text.endsWith("＊"))) {
      return new Written(text.substring(0, text.length() - 1), begin, Form.PREFIX);
    }
    return new Written(text, begin, Form.WORD);
  }

  private static Written trimmed(String text, int at) {
    String stripped = text.strip();
    int before = text.indexOf(stripped);
    return new Written(stripped, at + Math.max(0, before), Form.WORD);
  }

  private boolean isWord(String operator) {
    int end = at + operator.length();
    return end <= query.length()
        && widthFolded(query.substring(at, end)).equals(operator)
        && (end == query.length() || isSpace(end) || fold(query.charAt(end)) == '(');
  }

  private boolean atEnd() {
    return at >= query.length();
  }

  /** At a bracket that closes one, or that stands at the start of a word and closes none. */
  private boolean atClose() {
    return !atEnd() && fold(current()) == ')' && (open > 0 || current() == ')');
  }

  private char current() {
    return query.charAt(at);
  }

  private boolean isSpace(int offset) {
    char c = query.charAt(offset);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void skipSpace() {
    while (!atEnd() && isSpace(at)) {
      at++;
    }
  }

  private QuerySyntaxException fault(String message, int place) {
    return new QuerySyntaxException(message, query, place);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The half-width form of a full-width sign or letter. */
  private static char fold(char c) {
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
  }

  private static String widthFolded(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      folded.setCharAt(i, c == '\u3000' ? ' ' : fold(c));
    }
    return folded.toString();
  }
}
