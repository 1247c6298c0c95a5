package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.FieldName;
import jianbao.index.FoldedText.Kind;
import jianbao.index.query.QueryNode.Form;
import jianbao.index.query.QueryNode.Scope;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Makes queries of words. A bare word is looked for in all its forms: as the regions write it, in
 * the singular and the plural, and as a name of whoever is mentioned by any of his names; a quoted
 * one to the letter. For one query; not thread-safe.
 */
final class WordCompiler {

  /** Whether words must be whole. */
  enum Edges {
    /** Words of other scripts must be whole words. */
    WHOLE,
    /** They may be pieces of words. */
    OPEN
  }

  private static final int MOST_WORDS_WITH_A_PIECE = 1000;

  private final IndexReader reader;
  private final TextReading reading;
  private final RegionalWords regions;
  private final BearerFinder names;
  private final WordForms forms;
  private final Ranking ranking;
  private final int articles;

  WordCompiler(
      IndexReader reader,
      TextReading reading,
      RegionalWords regions,
      BearerFinder names,
      Ranking ranking)
      throws IOException {
    this.reader = reader;
    this.reading = reading;
    this.regions = regions;
    this.names = names;
    this.forms = new WordForms(reader);
    this.ranking = ranking;
    this.articles = reader.getDocCount(Schema.TEXT);
  }

  /** The fields that a scope takes in. */
  static List<FieldName> fields(Scope scope) {
    return switch (scope) {
      case ANYWHERE -> List.of(FieldName.TITLE, FieldName.DECK, FieldName.TEXT, FieldName.CAPTION);
      case TITLE -> List.of(FieldName.TITLE);
      case DECK -> List.of(FieldName.DECK);
      case TEXT -> List.of(FieldName.TEXT);
      case CAPTIONS -> List.of(FieldName.CAPTION);
      case AUTHOR, OUTLET -> List.of();
    };
  }

  /**
   * Makes a word ready.
   *
   * @param text the word
   * @param scope where it must stand
   * @param form how it was written
   * @param edges whether it may be a piece of a word
   */
  CompiledWord compile(String text, Scope scope, Form form, Edges edges) throws IOException {
    List<FieldName> fields = fields(scope);
    FoldedText folded = new FoldedText(reading.folding()).read(text);
    String plain = folded.trimmed();
    List<FoldedPhrase> phrases = new ArrayList<>();
    List<Query> variants = new ArrayList<>();
    float rarity = 0;
    if (!plain.isEmpty()) {
      for (String variant : form == Form.WORD ? regions.variants(plain) : List.of(plain)) {
        Variant one = variant(variant, fields, form, edges);
        phrases.addAll(one.phrases());
        if (one.found()) {
          variants.add(one.query());
        }
        rarity = Math.max(rarity, one.rarity());
      }
    }
    boolean mayBeName = scope == Scope.ANYWHERE && form == Form.WORD;
    List<Term> named = mayBeName ? names.named(text, BearerFinder.TYPES) : List.of();
    Query query = either(variants, named);
    if (!named.isEmpty() && edges == Edges.WHOLE) {
      query = OtherwiseQuery.of(query, otherNames(text, phrases));
    }
    return new CompiledWord(text, plain, query, rarity, fields, phrases, named);
  }

  /** How many words have a translation together, see {@link RegionalWords#translatedTogether}. */
  int translatedTogether(List<String> folded, int from) {
    return regions.translatedTogether(folded, from);
  }

  /** What a word is in the other language, English or Chinese; empty where nobody knows. */
  Optional<CompiledWord> translated(String text, Scope scope) throws IOException {
    List<FieldName> fields = fields(scope);
    String plain = new FoldedText(reading.folding()).read(text).trimmed();
    List<FoldedPhrase> phrases = new ArrayList<>();
    List<Query> variants = new ArrayList<>();
    float rarity = 0;
    for (String translation : regions.translations(plain)) {
      Variant one = variant(translation, fields, Form.WORD, Edges.WHOLE);
      if (one.found()) {
        phrases.addAll(one.phrases());
        variants.add(new BoostQuery(one.query(), ranking.translation()));
        rarity = Math.max(rarity, one.rarity());
      }
    }
    return variants.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CompiledWord(
                text, plain, either(variants, List.of()), rarity, fields, phrases, List.of()));
  }

  /** One way to write a word. */
  private record Variant(Query query, boolean found, List<FoldedPhrase> phrases, float rarity) {}

  private Query either(List<Query> variants, List<Term> named) throws IOException {
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    if (variants.size() == 1) {
      ways.add(variants.getFirst(), Occur.SHOULD);
    } else if (!variants.isEmpty()) {
      ways.add(new DisjunctionMaxQuery(variants, 0), Occur.SHOULD);
    }
    if (!named.isEmpty()) {
      ways.add(mentioned(named, ranking.nameWeight()), Occur.SHOULD);
    }
    BooleanQuery all = ways.build();
    return all.clauses().isEmpty() ? new MatchNoDocsQuery("stands nowhere") : all;
  }

  /**
   * Where whoever has a name is called otherwise, mention or not; empty where nobody is.
   *
   * @param phrases to which what is looked for is added
   */
  Optional<Query> otherNames(String name, List<FoldedPhrase> phrases) throws IOException {
    List<Query> others = new ArrayList<>();
    for (String other : names.otherNames(name, BearerFinder.TYPES)) {
      Variant one = variant(other, fields(Scope.ANYWHERE), Form.PHRASE, Edges.WHOLE);
      if (one.found()) {
        phrases.addAll(one.phrases());
        others.add(new BoostQuery(one.query(), ranking.translation()));
      }
    }
    return others.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(others, 0));
  }

  /** The articles that mention one of these. */
  Query mentioned(List<Term> named, float weight) throws IOException {
    List<Query> each = new ArrayList<>();
    for (Term term : named) {
      float rarity = ranking.rarity(reader.docFreq(term), articles);
      each.add(new BoostQuery(new TermQuery(term), weight * rarity));
    }
    return new DisjunctionMaxQuery(each, 0);
  }

  private Variant variant(String text, List<FieldName> fields, Form form, Edges edges)
      throws IOException {
    FoldedText folded = new FoldedText(reading.folding()).read(text);
    List<List<String>> terms = PhraseTerms.of(folded);
    if (terms.isEmpty() || form == Form.PREFIX) {
      boolean cut = folded.kind(folded.length() - 1) == Kind.LETTER;
      return beginning(
          text, fields, cut && terms.size() > 1 ? terms.subList(0, terms.size() - 1) : terms);
    }
    boolean oneWord = terms.size() == 1 && folded.kind(0) == Kind.LETTER;
    if (oneWord && form == Form.WORD && edges == Edges.WHOLE) {
      terms = List.of(forms.of(terms.getFirst().getFirst()));
    }
    float rarity = rarity(terms, fields);
    if (edges == Edges.OPEN) {
      return open(text, folded, fields, terms);
    }
    List<FoldedPhrase> phrases =
        oneWord
            ? terms.getFirst().stream().map(FoldedPhrase::whole).toList()
            : List.of(FoldedPhrase.whole(text));
    BooleanQuery.Builder places = new BooleanQuery.Builder();
    for (FieldName field : fields) {
      Query query =
          terms.size() == 1 ? choice(field, terms.getFirst()) : phrase(field, text, terms);
      if (query != null) {
        places.add(new BoostQuery(query, rarity * ranking.weight(field)), Occur.SHOULD);
      }
    }
    BooleanQuery query = places.build();
    return new Variant(query, !query.clauses().isEmpty(), phrases, rarity);
  }

  /** The beginning of a word, or one character of which nobody knows what comes behind. */
  private Variant beginning(String text, List<FieldName> fields, List<List<String>> terms) {
    BooleanQuery.Builder places = new BooleanQuery.Builder();
    FoldedPhrase phrase = FoldedPhrase.beginning(text);
    for (FieldName field : fields) {
      Query query =
          terms.size() > 1
              ? new TextPhraseQuery(field, phrase, terms, reading)
              : new PrefixQuery(new Term(Schema.wordsOf(field), text));
      places.add(new BoostQuery(query, ranking.weight(field)), Occur.SHOULD);
    }
    return new Variant(places.build(), true, List.of(phrase), 1);
  }

  /** A text whose words of other scripts may be pieces of words. */
  private Variant open(
      String text, FoldedText folded, List<FieldName> fields, List<List<String>> terms)
      throws IOException {
    FoldedPhrase phrase = FoldedPhrase.anywhere(text);
    BooleanQuery.Builder places = new BooleanQuery.Builder();
    for (FieldName field : fields) {
      String name = Schema.wordsOf(field);
      if (terms.size() == 1 && folded.kind(0) == Kind.LETTER) {
        Query query = TermsContaining.letters(name, withoutSigns(terms.getFirst().getFirst()));
        places.add(new BoostQuery(query, ranking.weight(field)), Occur.SHOULD);
      } else {
        List<List<String>> choices = new ArrayList<>();
        for (List<String> choice : terms) {
          if (!isWord(choice.getFirst())) {
            choices.add(choice);
            continue;
          }
          List<String> words = withPiece(name, choice.getFirst());
          // A piece of so many words that not all are known rules no text out.
          boolean last = choice == terms.getLast() && choices.isEmpty();
          if (words.size() < MOST_WORDS_WITH_A_PIECE || last) {
            choices.add(words);
          }
        }
        Query query = new TextPhraseQuery(field, phrase, choices, reading);
        places.add(new BoostQuery(query, ranking.weight(field)), Occur.SHOULD);
      }
    }
    return new Variant(places.build(), true, List.of(phrase), 1);
  }

  /**
   * A sign at the end belongs to a word only if nothing comes behind, which a piece cannot know.
   */
  private static String withoutSigns(String word) {
    int end = word.length();
    while (end > 1 && FoldedTokens.isSign(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private boolean isWord(String term) {
    return reading.folding().role(term.codePointAt(0)) == SearchFolding.Role.LETTER;
  }

  private List<String> withPiece(String field, String piece) throws IOException {
    List<String> words = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      BytesRef wanted = new BytesRef(piece);
      TermsEnum each = terms.iterator();
      for (BytesRef term = TermsContaining.nextOfLetters(each);
          term != null && words.size() < MOST_WORDS_WITH_A_PIECE;
          term = TermsContaining.nextOfLetters(each)) {
        if (TermsContaining.accepts(term, 0, wanted)) {
          words.add(term.utf8ToString());
        }
      }
    }
    return words;
  }

  /** One of several terms; null if the field has none of them. */
  private Query choice(FieldName field, List<String> terms) throws IOException {
    String name = Schema.wordsOf(field);
    SynonymQuery.Builder either = new SynonymQuery.Builder(name);
    List<Term> found = new ArrayList<>();
    long most = 0;
    for (String text : terms) {
      Term term = new Term(name, text);
      int having = reader.docFreq(term);
      if (having > 0) {
        found.add(term);
        most = Math.max(most, having);
      }
    }
    for (Term term : found) {
      either.addTerm(term, ranking.certainty(term.text(), reader.docFreq(term), most));
    }
    return switch (found.size()) {
      case 0 -> null;
      case 1 -> new TermQuery(found.getFirst());
      default -> either.build();
    };
  }

  /** A phrase of several terms; null if the field lacks one of them. */
  private Query phrase(FieldName field, String text, List<List<String>> terms) throws IOException {
    for (List<String> choice : terms) {
      boolean found = false;
      for (String term : choice) {
        found |= reader.docFreq(new Term(Schema.wordsOf(field), term)) > 0;
      }
      if (!found) {
        return null;
      }
    }
    return new TextPhraseQuery(field, FoldedPhrase.whole(text), terms, reading);
  }

  /** How rare a phrase is: as its rarest term, in the field with the most text. */
  private float rarity(List<List<String>> terms, List<FieldName> fields) throws IOException {
    FieldName field = fields.contains(FieldName.TEXT) ? FieldName.TEXT : fields.getFirst();
    String name = Schema.wordsOf(field);
    long rarest = Long.MAX_VALUE;
    for (List<String> choice : terms) {
      long having = 0;
      for (String term : choice) {
        having += reader.docFreq(new Term(name, term));
      }
      rarest = Math.min(rarest, having);
    }
    return ranking.rarity(rarest, articles);
  }
}
