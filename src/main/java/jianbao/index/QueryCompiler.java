package jianbao.index;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jianbao.document.FieldName;
import jianbao.document.MentionType;
import jianbao.index.SearchRequest.Parts;
import jianbao.index.WordCompiler.Edges;
import jianbao.index.query.AmountRange;
import jianbao.index.query.DayRange;
import jianbao.index.query.QueryNode;
import jianbao.index.query.QueryNode.All;
import jianbao.index.query.QueryNode.Any;
import jianbao.index.query.QueryNode.Clause;
import jianbao.index.query.QueryNode.Form;
import jianbao.index.query.QueryNode.Labelled;
import jianbao.index.query.QueryNode.Named;
import jianbao.index.query.QueryNode.Not;
import jianbao.index.query.QueryNode.Scope;
import jianbao.index.query.QueryNode.Words;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes of what a query asks for what Lucene looks for. For one query; not thread-safe. */
final class QueryCompiler {

  /** Words of a name that stand side by side without quotation marks, at most. */
  private static final int LONGEST_NAME = 8;

  private final WordCompiler words;
  private final BearerFinder names;
  private final LookupKey keys;
  private final RunSplitter splitter;
  private final AmountUnits units;
  private final Ranking ranking;
  private final Parts parts;
  private final Edges edges;
  private final List<CompiledWord> compiled = new ArrayList<>();
  private final List<Query> adjacent = new ArrayList<>();

  QueryCompiler(
      WordCompiler words,
      BearerFinder names,
      LookupKey keys,
      RunSplitter splitter,
      Ranking ranking,
      Parts parts,
      Edges edges) {
    this.words = words;
    this.names = names;
    this.keys = keys;
    this.splitter = splitter;
    this.units = new AmountUnits(keys);
    this.ranking = ranking;
    this.parts = parts;
    this.edges = edges;
  }

  /** The words that were compiled so far, the excluded ones aside. */
  List<CompiledWord> words() {
    return compiled;
  }

  /**
   * Finds words side by side that stand side by side in what was compiled so far, which is worth
   * something beside the score of the query itself.
   */
  Optional<Query> adjacency() {
    return adjacent.isEmpty() ? Optional.empty() : Optional.of(any(adjacent));
  }

  /** The query that finds all that holds everything that is asked for. */
  Query compile(QueryNode node) throws IOException {
    return switch (node) {
      case All all -> all(all);
      case Any any -> {
        BooleanQuery.Builder choices = new BooleanQuery.Builder();
        for (QueryNode choice : any.choices()) {
          choices.add(compile(choice), Occur.SHOULD);
        }
        yield choices.build();
      }
      case Not not -> all(new All(List.of(new Clause(not, false))));
      case Words word -> word(word);
      case Named named -> named(named);
      case Labelled labelled -> labelled(labelled);
      case QueryNode.Published published -> days(Schema.PUBLISHED, published.days());
      case QueryNode.SpokenOf spokenOf -> days(Schema.SPOKEN_OF, spokenOf.days());
      case QueryNode.Amounts amounts -> amounts(amounts.range());
    };
  }

  /**
   * The query that finds what lacks some word of the query, but holds most of them: each as it was
   * written, or the words that it is made of, or what it is in English or Chinese.
   *
   * @return empty if there is nothing of which a part could be missing
   */
  Optional<Query> compilePartial(QueryNode node) throws IOException {
    All all = node instanceof All several ? several : new All(List.of(new Clause(node, false)));
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    List<Words> bare = new ArrayList<>();
    int insisted = 0;
    for (Clause clause : all.clauses()) {
      if (clause.node() instanceof Words word && !clause.insisted() && isBare(word)) {
        bare.add(word);
      } else {
        insisted += clause.node() instanceof Words ? 1 : 0;
        addRequired(clause.node(), most);
      }
    }
    if (bare.size() + insisted == 1 && bare.size() == 1) {
      List<Query> ways = otherWays(bare.getFirst());
      if (ways.isEmpty()) {
        return Optional.empty();
      }
      most.add(any(ways), Occur.MUST);
      return Optional.of(most.build());
    }
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Query>> together = translatedTogether(bare);
    for (int i = 0; i < bare.size(); i++) {
      List<Query> ways = otherWays(bare.get(i));
      ways.addFirst(word(bare.get(i)));
      together.get(i).ifPresent(ways::add);
      most.add(any(ways), Occur.SHOULD);
    }
    int wanted = most(bare.size() + insisted);
    most.setMinimumNumberShouldMatch(Math.max(0, wanted - insisted));
    return Optional.of(most.build());
  }

  /** For each word, what it is in the other language together with those beside it. */
  private List<Optional<Query>> translatedTogether(List<Words> bare) throws IOException {
    List<String> folded = bare.stream().map(word -> keys.of(word.text())).toList();
    List<Optional<Query>> together = new ArrayList<>();
    while (together.size() < bare.size()) {
      int from = together.size();
      int count = words.translatedTogether(folded, from);
      Optional<Query> translated = Optional.empty();
      if (count > 0) {
        String text = String.join(" ", folded.subList(from, from + count));
        Optional<CompiledWord> found = words.translated(text, bare.get(from).scope());
        found.ifPresent(compiled::add);
        translated = found.map(CompiledWord::query);
      }
      for (int i = 0; i < Math.max(1, count); i++) {
        together.add(translated);
      }
    }
    return together;
  }

  /** The words that a word is made of, and what it is in the other language, where known. */
  private List<Query> otherWays(Words word) throws IOException {
    List<Query> ways = new ArrayList<>();
    for (List<String> split : splitter.splits(keys.of(word.text()), this::isName)) {
      split(word, split).ifPresent(ways::add);
    }
    Optional<CompiledWord> translated = words.translated(word.text(), word.scope());
    if (translated.isPresent()) {
      compiled.add(translated.get());
      ways.add(translated.get().query());
    }
    return ways;
  }

  private static Query any(List<Query> ways) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ways.forEach(way -> any.add(way, Occur.SHOULD));
    return any.build();
  }

  /** More than half; of two, one. */
  private static int most(int words) {
    return words == 2 ? 1 : words / 2 + 1;
  }

  private static boolean isBare(Words word) {
    return word.form() == Form.WORD && !WordCompiler.fields(word.scope()).isEmpty();
  }

  private boolean isName(String text) throws IOException {
    return !names.named(text, BearerFinder.TYPES).isEmpty();
  }

  /** All the words that a run without spaces is made of; empty if it is one word, or a name. */
  private Optional<Query> split(Words word, List<String> split) throws IOException {
    if (split.size() < 2 || isName(word.text())) {
      return Optional.empty();
    }
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    for (String one : split) {
      every.add(word(new Words(word.scope(), one, Form.WORD)), Occur.SHOULD);
    }
    every.setMinimumNumberShouldMatch(split.size() - split.size() / 4);
    return Optional.of(every.build());
  }

  private Query all(All all) throws IOException {
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    boolean onlyNegative = true;
    List<Clause> clauses = all.clauses();
    int at = 0;
    while (at < clauses.size()) {
      onlyNegative &= clauses.get(at).node() instanceof Not;
      int end = endOfName(clauses, at);
      if (end > at) {
        every.add(nameOfSeveralWords(clauses.subList(at, end)), Occur.MUST);
        at = end;
      } else {
        addRequired(clauses.get(at).node(), every);
        at++;
      }
    }
    if (onlyNegative) {
      every.add(new FieldExistsQuery(Schema.DIGEST), Occur.FILTER);
    } else {
      addAdjacency(clauses);
    }
    return every.build();
  }

  /** Where the longest name ends that begins at a clause; the clause itself if there is none. */
  private int endOfName(List<Clause> clauses, int from) throws IOException {
    int end = from;
    while (end < clauses.size()
        && end - from < LONGEST_NAME
        && !clauses.get(end).insisted()
        && clauses.get(end).node() instanceof Words word
        && word.scope() == Scope.ANYWHERE
        && word.form() == Form.WORD) {
      end++;
    }
    while (end - from > 1) {
      if (!names.named(joined(clauses.subList(from, end)), BearerFinder.TYPES).isEmpty()) {
        return end;
      }
      end--;
    }
    return from;
  }

  /** Words that are a name together: all of them, or any mention of whoever bears it. */
  private Query nameOfSeveralWords(List<Clause> clauses) throws IOException {
    String name = joined(clauses);
    List<Term> named = names.named(name, BearerFinder.TYPES);
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      addRequired(clause.node(), every);
    }
    Query mentioned = words.mentioned(named, ranking.nameWeight() * clauses.size());
    List<FoldedPhrase> phrases = new ArrayList<>();
    Optional<Query> otherNames = words.otherNames(name, phrases);
    Query called = OtherwiseQuery.of(mentioned, otherNames);
    List<FieldName> fields = WordCompiler.fields(Scope.ANYWHERE);
    compiled.add(new CompiledWord(name, keys.of(name), called, 1, fields, phrases, named));
    Query ways =
        new BooleanQuery.Builder()
            .add(every.build(), Occur.SHOULD)
            .add(mentioned, Occur.SHOULD)
            .build();
    return OtherwiseQuery.of(ways, otherNames);
  }

  private static String joined(List<Clause> clauses) {
    return String.join(" ", clauses.stream().map(c -> ((Words) c.node()).text()).toList());
  }

  /** Words that stand side by side in the query are worth more side by side in the text. */
  private void addAdjacency(List<Clause> clauses) throws IOException {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (Clause clause : clauses) {
      if (!(clause.node() instanceof Words word)
          || word.scope() != Scope.ANYWHERE
          || word.form() != Form.WORD) {
        return;
      }
      text.append(count++ == 0 ? "" : " ").append(word.text());
    }
    if (count < 2 || count > LONGEST_NAME || edges == Edges.OPEN) {
      return;
    }
    CompiledWord phrase = words.compile(text.toString(), Scope.ANYWHERE, Form.PHRASE, Edges.WHOLE);
    if (!(phrase.query() instanceof MatchNoDocsQuery)) {
      adjacent.add(new BoostQuery(phrase.query(), ranking.adjacency()));
    }
  }

  private void addRequired(QueryNode node, BooleanQuery.Builder every) throws IOException {
    switch (node) {
      case Not not -> {
        int before = compiled.size();
        int adjacentBefore = adjacent.size();
        every.add(compile(not.excluded()), Occur.MUST_NOT);
        compiled.subList(before, compiled.size()).clear();
        adjacent.subList(adjacentBefore, adjacent.size()).clear();
      }
      case Labelled label -> every.add(compile(label), Occur.FILTER);
      case QueryNode.Published published -> every.add(compile(published), Occur.FILTER);
      case QueryNode.SpokenOf spokenOf -> every.add(compile(spokenOf), Occur.FILTER);
      case QueryNode.Amounts amounts -> every.add(compile(amounts), Occur.FILTER);
      default -> every.add(compile(node), Occur.MUST);
    }
  }

  private Query word(Words word) throws IOException {
    if (word.scope() == Scope.AUTHOR || word.scope() == Scope.OUTLET) {
      String field = word.scope() == Scope.AUTHOR ? Schema.AUTHOR : Schema.OUTLET;
      return new TermsContaining(field, "", keys.of(word.text()));
    }
    CompiledWord ready = words.compile(word.text(), word.scope(), word.form(), edges);
    compiled.add(ready);
    return ready.query();
  }

  private Query named(Named named) throws IOException {
    List<MentionType> types = BearerFinder.types(named.type());
    Set<Term> terms = new LinkedHashSet<>(names.named(named.name(), types));
    terms.addAll(names.ofId(named.name(), types));
    if (parts == Parts.WITH) {
      terms.addAll(names.parts(named.name(), types));
    }
    if (terms.isEmpty()) {
      terms.addAll(names.containing(named.name(), types));
    }
    List<Term> all = List.copyOf(terms);
    Query query =
        all.isEmpty()
            ? new MatchNoDocsQuery("nobody is called " + named.name())
            : words.mentioned(all, ranking.nameWeight());
    FoldedPhrase phrase = FoldedPhrase.whole(keys.of(named.name()));
    List<FieldName> fields = WordCompiler.fields(Scope.ANYWHERE);
    compiled.add(
        new CompiledWord(
            named.name(),
            phrase.toString(),
            query,
            1,
            fields,
            phrase.length() == 0 ? List.of() : List.of(phrase),
            all));
    return query;
  }

  private static Query labelled(Labelled labelled) {
    String field =
        switch (labelled.label()) {
          case ID -> Schema.ID;
          case LANGUAGE -> Schema.LANGUAGE;
          case GENRE -> Schema.GENRE;
          case KIND -> Schema.KIND;
        };
    String value = labelled.value().strip();
    boolean asWritten = labelled.label() == QueryNode.Label.ID;
    return new ConstantScoreQuery(
        new TermQuery(new Term(field, asWritten ? value : value.toLowerCase(Locale.ROOT))));
  }

  private static Query days(String field, DayRange days) {
    return new ValueRanges.Meeting(field, "", days.from(), days.to());
  }

  /** Amounts that may lie in the range: those whose least and most it does not pass by. */
  private Query amounts(AmountRange range) {
    long least = range.least().map(e -> key(e, RoundingMode.FLOOR, 1)).orElse(Long.MIN_VALUE);
    long most = range.most().map(e -> key(e, RoundingMode.CEILING, -1)).orElse(Long.MAX_VALUE);
    List<String> kinds =
        switch (range.unit()) {
          case AmountRange.Unit.Anything any ->
              List.of(AmountUnits.MONEY_OF_ANY_CURRENCY, AmountUnits.ANY_QUANTITY);
          case AmountRange.Unit.Money money ->
              List.of(
                  money
                      .currency()
                      .map(AmountUnits::money)
                      .orElse(AmountUnits.MONEY_OF_ANY_CURRENCY));
          case AmountRange.Unit.Counted counted -> List.of(units.of(counted));
        };
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String kind : kinds) {
      any.add(new ValueRanges.Meeting(Schema.AMOUNT, kind, least, most), Occur.SHOULD);
    }
    return any.build();
  }

  private static long key(AmountRange.End end, RoundingMode rounding, int inwards) {
    return AmountKey.of(end.value(), rounding) + (end.included() ? 0 : inwards);
  }
}
