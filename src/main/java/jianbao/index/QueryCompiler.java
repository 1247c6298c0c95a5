package jianbao.index;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jianbao.document.MentionType;
import jianbao.index.PhrasePattern.Step;
import jianbao.index.query.AmountRange;
import jianbao.index.query.DayRange;
import jianbao.index.query.QueryNode;
import jianbao.index.query.QueryNode.All;
import jianbao.index.query.QueryNode.Any;
import jianbao.index.query.QueryNode.Clause;
import jianbao.index.query.QueryNode.Form;
import jianbao.index.query.QueryNode.Named;
import jianbao.index.query.QueryNode.Not;
import jianbao.index.query.QueryNode.Scope;
import jianbao.index.query.QueryNode.Words;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Makes of what a query asks for what Lucene looks for. For one query; not thread-safe. */
final class QueryCompiler {

  /** What a match in each field weighs. */
  private static final Map<String, Float> WEIGHTS =
      Map.of(Schema.TITLE, 3f, Schema.DECK, 1.5f, Schema.TEXT, 1f, Schema.CAPTIONS, 0.7f);

  /** What it weighs that the words are a name of somebody or something mentioned. */
  private static final float NAME_WEIGHT = 1f;

  private static final List<String> ANYWHERE =
      List.of(Schema.TITLE, Schema.DECK, Schema.TEXT, Schema.CAPTIONS);

  private final IndexReader reader;
  private final FoldTable table;
  private final NameKey keys;
  private final AmountUnits units;
  private final List<Highlight> highlights = new ArrayList<>();

  /**
   * Something to be highlighted.
   *
   * @param fields the fields where
   * @param pattern what
   * @param weight how much a passage gains by it
   */
  record Highlight(List<String> fields, PhrasePattern pattern, float weight) {}

  QueryCompiler(IndexReader reader, FoldTable table) {
    this.reader = reader;
    this.table = table;
    this.keys = new NameKey(table);
    this.units = new AmountUnits(keys);
  }

  /** What is to be highlighted in the hits of everything compiled so far. */
  List<Highlight> highlights() {
    return highlights;
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
      case Words words -> words(words);
      case Named named -> named(named);
      case QueryNode.Labelled labelled -> labelled(labelled);
      case QueryNode.Published published -> days(Schema.PUBLISHED, published.days());
      case QueryNode.SpokenOf spokenOf -> days(Schema.SPOKEN_OF, spokenOf.days());
      case QueryNode.Amounts amounts -> amounts(amounts.range());
    };
  }

  /**
   * The query that finds what lacks some word of the query, but holds most of them.
   *
   * @return empty if there are no two words of which one could be missing
   */
  Optional<Query> compilePartial(QueryNode node) throws IOException {
    if (!(node instanceof All all)) {
      return Optional.empty();
    }
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    int words = 0;
    for (Clause clause : all.clauses()) {
      if (clause.node() instanceof Words && !clause.insisted()) {
        most.add(compile(clause.node()), Occur.SHOULD);
        words++;
      } else {
        addRequired(clause.node(), most);
      }
    }
    if (words < 2) {
      return Optional.empty();
    }
    most.setMinimumNumberShouldMatch(words == 2 ? 1 : words / 2 + 1);
    return Optional.of(most.build());
  }

  private Query all(All all) throws IOException {
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    boolean onlyNegative = true;
    for (Clause clause : all.clauses()) {
      onlyNegative &= clause.node() instanceof Not;
      addRequired(clause.node(), every);
    }
    if (onlyNegative) {
      every.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return every.build();
  }

  private void addRequired(QueryNode node, BooleanQuery.Builder every) throws IOException {
    switch (node) {
      case Not not -> {
        int before = highlights.size();
        every.add(compile(not.excluded()), Occur.MUST_NOT);
        highlights.subList(before, highlights.size()).clear();
      }
      case QueryNode.Labelled label -> every.add(compile(label), Occur.FILTER);
      case QueryNode.Published published -> every.add(compile(published), Occur.FILTER);
      case QueryNode.SpokenOf spokenOf -> every.add(compile(spokenOf), Occur.FILTER);
      case QueryNode.Amounts amounts -> every.add(compile(amounts), Occur.FILTER);
      default -> every.add(compile(node), Occur.MUST);
    }
  }

  private Query words(Words words) throws IOException {
    List<String> fields = fields(words.scope());
    FoldedTokens tokens = new FoldedTokens(table).read(words.text());
    Optional<PhrasePattern> pattern = PhrasePattern.of(tokens);
    BooleanQuery.Builder places = new BooleanQuery.Builder();
    if (pattern.isEmpty()) {
      if (tokens.size() == 0) {
        return new MatchNoDocsQuery("no word");
      }
      for (String field : fields) {
        Query begins = new PrefixQuery(new Term(field, tokens.term(0)));
        places.add(weighed(begins, WEIGHTS.getOrDefault(field, 1f)), Occur.SHOULD);
      }
      return places.build();
    }
    float rarity =
        rarity(pattern.get(), fields.contains(Schema.TEXT) ? Schema.TEXT : fields.get(0));
    highlights.add(new Highlight(fields, pattern.get(), rarity));
    for (String field : fields) {
      Query query = query(field, pattern.get());
      if (!(query instanceof MatchNoDocsQuery)) {
        places.add(weighed(query, rarity * WEIGHTS.getOrDefault(field, 1f)), Occur.SHOULD);
      }
    }
    if (words.scope() == Scope.ANYWHERE && words.form() != Form.PREFIX) {
      String key = keys.of(words.text());
      for (MentionType type : List.of(MentionType.PERSON, MentionType.AGENCY, MentionType.PLACE)) {
        Term name = new Term(Schema.NAME, Schema.letter(type) + key);
        if (reader.docFreq(name) > 0) {
          Query named = new ConstantScoreQuery(new TermQuery(name));
          places.add(weighed(named, rarity(reader.docFreq(name)) * NAME_WEIGHT), Occur.SHOULD);
        }
      }
    }
    return places.build();
  }

  private static List<String> fields(Scope scope) {
    return switch (scope) {
      case ANYWHERE -> ANYWHERE;
      case TITLE -> List.of(Schema.TITLE);
      case DECK -> List.of(Schema.DECK);
      case TEXT -> List.of(Schema.TEXT);
      case CAPTIONS -> List.of(Schema.CAPTIONS);
      case AUTHOR -> List.of(Schema.AUTHOR);
      case OUTLET -> List.of(Schema.OUTLET);
    };
  }

  /** A pattern in one field. */
  private Query query(String field, PhrasePattern pattern) throws IOException {
    MultiPhraseQuery.Builder several = new MultiPhraseQuery.Builder();
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    List<Term> found = List.of();
    boolean choice = false;
    for (Step step : pattern.steps()) {
      found = new ArrayList<>();
      for (String text : step.terms()) {
        Term term = new Term(field, text);
        if (reader.docFreq(term) > 0) {
          found.add(term);
        }
      }
      if (found.isEmpty()) {
        return new MatchNoDocsQuery("no " + step.terms() + " in " + field);
      }
      choice |= found.size() > 1;
      several.add(found.toArray(new Term[0]), step.offset());
      phrase.add(found.getFirst(), step.offset());
    }
    if (pattern.steps().size() > 1) {
      return choice ? several.build() : phrase.build();
    }
    if (!choice) {
      return new TermQuery(found.getFirst());
    }
    SynonymQuery.Builder either = new SynonymQuery.Builder(field);
    found.forEach(either::addTerm);
    return either.build();
  }

  /** How rare a pattern is: that of its rarest place. */
  private float rarity(PhrasePattern pattern, String field) throws IOException {
    long rarest = Long.MAX_VALUE;
    for (Step step : pattern.steps()) {
      long articles = 0;
      for (String term : step.terms()) {
        articles += reader.docFreq(new Term(field, term));
      }
      rarest = Math.min(rarest, articles);
    }
    return rarity(rarest);
  }

  private float rarity(long articles) {
    long all = Math.max(reader.maxDoc(), articles);
    return (float) Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
  }

  private Query named(Named named) throws IOException {
    String key = keys.of(named.name());
    BooleanQuery.Builder choices = new BooleanQuery.Builder();
    List<MentionType> types =
        named
            .type()
            .map(List::of)
            .orElse(List.of(MentionType.PERSON, MentionType.AGENCY, MentionType.PLACE));
    for (MentionType type : types) {
      char letter = Schema.letter(type);
      for (Term term :
          List.of(
              new Term(Schema.NAME, letter + key),
              new Term(Schema.ENTITY, letter + named.name().toLowerCase(Locale.ROOT)))) {
        int articles = reader.docFreq(term);
        if (articles > 0) {
          choices.add(
              weighed(new ConstantScoreQuery(new TermQuery(term)), rarity(articles)), Occur.SHOULD);
        }
      }
    }
    PhrasePattern.of(new FoldedTokens(table).read(named.name()))
        .ifPresent(pattern -> highlights.add(new Highlight(ANYWHERE, pattern, 1f)));
    return choices.build();
  }

  private static Query labelled(QueryNode.Labelled labelled) {
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
    return new ConstantScoreQuery(
        IntRange.newIntersectsQuery(field, new int[] {days.from()}, new int[] {days.to()}));
  }

  /** Amounts that may lie in the range: those whose least and most it does not pass by. */
  private Query amounts(AmountRange range) {
    long lowestUnit;
    long highestUnit;
    switch (range.unit()) {
      case AmountRange.Unit.Anything any -> {
        lowestUnit = AmountUnits.lowestMoney();
        highestUnit = AmountUnits.highestQuantity();
      }
      case AmountRange.Unit.Money money -> {
        Optional<Long> code = money.currency().map(AmountUnits::money);
        lowestUnit = code.orElse(AmountUnits.lowestMoney());
        highestUnit = code.orElse(AmountUnits.highestMoney());
      }
      case AmountRange.Unit.Counted counted -> {
        lowestUnit = units.counted(counted.name());
        highestUnit = lowestUnit;
      }
    }
    long least =
        range
            .least()
            .map(end -> AmountKey.of(end.value(), RoundingMode.FLOOR) + (end.included() ? 0 : 1))
            .orElse(Long.MIN_VALUE);
    long most =
        range
            .most()
            .map(end -> AmountKey.of(end.value(), RoundingMode.CEILING) - (end.included() ? 0 : 1))
            .orElse(Long.MAX_VALUE);
    return new ConstantScoreQuery(
        LongPoint.newRangeQuery(
            Schema.AMOUNT,
            new long[] {lowestUnit, Long.MIN_VALUE, least},
            new long[] {highestUnit, most, Long.MAX_VALUE}));
  }

  private static Query weighed(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
