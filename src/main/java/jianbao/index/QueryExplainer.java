package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jianbao.document.Hit;
import jianbao.index.StoredTexts.Part;
import jianbao.index.WordCompiler.Edges;
import jianbao.index.query.QueryDescription;
import jianbao.index.query.QueryNode;
import jianbao.index.query.QueryNode.All;
import jianbao.index.query.QueryNode.Clause;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Says in plain words how a query was understood and why an article is a hit, or is none. */
final class QueryExplainer {

  private final OpenIndex index;
  private final SearchRequest request;
  private final Ranking ranking;

  QueryExplainer(OpenIndex index, SearchRequest request, Ranking ranking) {
    this.index = index;
    this.request = request;
    this.ranking = ranking;
  }

  /** How the query was understood, line by line. */
  List<String> understood(QueryNode node) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("asked for: " + QueryDescription.of(node));
    List<CompiledWord> whole = compiled(node);
    for (CompiledWord word : whole) {
      describe("the word ", word, lines);
    }
    for (CompiledWord word : others(node, whole)) {
      describe("where too few articles have all of it, ", word, lines);
    }
    return lines;
  }

  private void describe(String as, CompiledWord word, List<String> lines) throws IOException {
    lines.add(as + word.text() + ", folded " + word.folded() + ":");
    if (!word.phrases().isEmpty()) {
      FoldedText folded = new FoldedText(index.reading().folding()).read(word.folded());
      Set<String> terms = new LinkedHashSet<>();
      PhraseTerms.of(folded).forEach(choice -> terms.add(choice.getFirst()));
      lines.add("  found by the terms " + String.join(" ", terms));
    }
    List<String> otherwise =
        word.phrases().stream()
            .map(FoldedPhrase::toString)
            .filter(phrase -> !phrase.equals(word.folded()))
            .distinct()
            .toList();
    if (!otherwise.isEmpty()) {
      lines.add("  also written " + String.join(", ", otherwise));
    }
    for (Term name : word.names()) {
      lines.add("  a name of " + name(name) + ", in " + articles(index.reader().docFreq(name)));
    }
    lines.add("  in " + articles(index.searcher().count(word.query())) + " in all");
  }

  /** What is looked for besides, to fill the page: parts of words, and what they are otherwise. */
  private List<CompiledWord> others(QueryNode node, List<CompiledWord> whole) throws IOException {
    QueryCompiler compiler = index.compiler(request.parts(), Edges.WHOLE, ranking);
    compiler.compilePartial(node);
    List<CompiledWord> others = new ArrayList<>();
    Set<List<FoldedPhrase>> seen = new HashSet<>();
    whole.forEach(word -> seen.add(word.phrases()));
    for (CompiledWord word : compiler.words()) {
      if (seen.add(word.phrases())) {
        others.add(word);
      }
    }
    return others;
  }

  /** What of the query a hit has, line by line. */
  List<String> matched(QueryNode node, Hit hit) throws IOException {
    Optional<Integer> doc = index.document(hit.id());
    List<String> lines = new ArrayList<>();
    if (doc.isPresent()) {
      lines.add(
          String.format(
              Locale.ROOT, "%d. %s has a score of %.2f:", hit.rank(), hit.id(), hit.score()));
      List<Part> parts = index.articles().texts(doc.get()).parts();
      List<CompiledWord> words = new ArrayList<>(compiled(node));
      if (hit.partial()) {
        words.addAll(others(node, words));
      }
      for (CompiledWord word : words) {
        lines.add("  " + word.text() + ": " + where(word, parts, doc.get()));
      }
    }
    return lines;
  }

  /** What an article lacks of a query, line by line; nothing if it has all of it. */
  List<String> lacked(QueryNode node, String id, int doc) throws IOException {
    List<String> lines = new ArrayList<>();
    List<Part> parts = index.articles().texts(doc).parts();
    List<Clause> clauses =
        node instanceof All all ? all.clauses() : List.of(new Clause(node, false));
    for (Clause clause : clauses) {
      if (!matches(clause.node(), doc)) {
        lines.add(id + " lacks: " + QueryDescription.of(clause.node()));
        for (CompiledWord word : compiled(clause.node())) {
          lines.add("  " + word.text() + ": " + where(word, parts, doc));
        }
      }
    }
    return lines;
  }

  private List<CompiledWord> compiled(QueryNode node) throws IOException {
    QueryCompiler compiler = index.compiler(request.parts(), Edges.WHOLE, ranking);
    compiler.compile(node);
    return compiler.words();
  }

  private String where(CompiledWord word, List<Part> parts, int doc) throws IOException {
    List<String> places = new ArrayList<>();
    FoldedText folded = new FoldedText(index.reading().folding());
    for (Part part : parts) {
      if (word.fields().contains(part.name())) {
        folded.read(part.content());
        for (FoldedPhrase phrase : word.phrases()) {
          int count = folded.count(phrase);
          if (count > 0) {
            places.add(
                count
                    + "× "
                    + phrase
                    + " in the "
                    + part.name().label().replace("captions", "caption"));
          }
        }
      }
    }
    for (Term name : word.names()) {
      if (matches(new org.apache.lucene.search.TermQuery(name), doc)) {
        places.add("mentions " + name(name));
      }
    }
    return places.isEmpty() ? "nowhere" : String.join("; ", places);
  }

  private String name(Term term) throws IOException {
    String value = term.text();
    if (term.field().equals(Schema.ENTITY)) {
      String id = value.charAt(1) == Schema.ENTRY_MARK ? " (" + value.substring(2) + ")" : "";
      return index.labels().of(value) + id;
    }
    return value.substring(1);
  }

  private boolean matches(QueryNode node, int doc) throws IOException {
    return matches(index.compiler(request.parts(), Edges.WHOLE, ranking).compile(node), doc);
  }

  boolean matches(Query query, int doc) throws IOException {
    Weight weight =
        index
            .searcher()
            .createWeight(index.searcher().rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafReaderContext> leaves = index.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Scorer scorer = weight.scorer(leaf);
    int target = doc - leaf.docBase;
    return scorer != null && scorer.iterator().advance(target) == target;
  }

  private static String articles(int count) {
    return count == 1 ? "1 article" : count + " articles";
  }
}
