package jianbao.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jianbao.index.FoldedText.Kind;
import jianbao.index.SearchRequest.Near;
import jianbao.index.StoredTexts.Part;
import jianbao.json.JsonValue.JsonObject;
import jianbao.text.CodePoints;
import jianbao.text.Span;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Finds the articles where a word of the query stands near a mention of some kind. Reads each
 * candidate, so that it is meant for a filter behind others.
 */
final class NearMentionQuery extends Query {

  private static final float MATCH_COST = 200_000;
  private static final int CHARACTERS_PER_WORD = 2;

  private final Near near;
  private final List<CompiledWord> words;
  private final TextReading reading;
  private final StoredArticles articles;

  NearMentionQuery(
      Near near, List<CompiledWord> words, TextReading reading, StoredArticles articles) {
    this.near = near;
    this.words = List.copyOf(words);
    this.reading = reading;
    this.articles = articles;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Query kind = new TermQuery(new Term(Schema.KIND, near.kind()));
    Weight kinds = searcher.createWeight(searcher.rewrite(kind), ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Scorer candidates = kinds.scorer(context);
        if (candidates == null) {
          return null;
        }
        return ConstantScoreScorerSupplier.fromIterator(
            TwoPhaseIterator.asDocIdSetIterator(check(candidates.iterator(), context.docBase)),
            score(),
            mode,
            context.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private TwoPhaseIterator check(DocIdSetIterator candidates, int base) {
    return new TwoPhaseIterator(candidates) {
      @Override
      public boolean matches() throws IOException {
        return isNear(base + candidates.docID());
      }

      @Override
      public float matchCost() {
        return MATCH_COST;
      }
    };
  }

  private boolean isNear(int doc) throws IOException {
    StoredTexts texts = articles.texts(doc);
    List<JsonObject> mentions =
        EntityJson.objects(articles.article(doc, texts), "mentions").stream()
            .filter(this::isWanted)
            .toList();
    FoldedText folded = new FoldedText(reading.folding());
    for (Part part : texts.parts()) {
      CodePoints points = CodePoints.of(part.content());
      List<Span> wanted =
          mentions.stream()
              .filter(mention -> standsIn(mention, part))
              .map(
                  mention ->
                      points.toUnits(
                          new Span(
                              EntityJson.integer(mention, "begin"),
                              EntityJson.integer(mention, "end"))))
              .toList();
      if (!wanted.isEmpty() && isNear(folded.read(part.content()), part, wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(FoldedText folded, Part part, List<Span> mentions) {
    for (CompiledWord word : words) {
      if (word.fields().contains(part.name())) {
        for (FoldedPhrase phrase : word.phrases()) {
          for (Span match : folded.spans(phrase)) {
            for (Span mention : mentions) {
              if (!match.overlaps(mention) && distance(folded, match, mention) <= near.words()) {
                return true;
              }
            }
          }
        }
      }
    }
    return false;
  }

  /** Words between two spans; two characters of Chinese count as one. */
  private static int distance(FoldedText folded, Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.begin(), b.begin());
    int characters = 0;
    int others = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (folded.begin(i) >= from && folded.end(i) <= to) {
        if (folded.kind(i) == Kind.CHARACTER) {
          characters++;
        } else if (folded.kind(i) == Kind.LETTER && (i == 0 || folded.kind(i - 1) != Kind.LETTER)) {
          others++;
        }
      }
    }
    return others + (characters + 1) / CHARACTERS_PER_WORD;
  }

  private boolean isWanted(JsonObject mention) {
    return mention.string("type").equals(Optional.of(near.kind()))
        || mention.string("kind").equals(Optional.of(near.kind()));
  }

  private static boolean standsIn(JsonObject mention, Part part) {
    return mention.string("field").equals(Optional.of(part.name().label()))
        && EntityJson.integer(mention, "index") == part.index();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "within " + near.words() + " words of " + near.kind();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NearMentionQuery that
        && near.equals(that.near)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(near, words);
  }
}
