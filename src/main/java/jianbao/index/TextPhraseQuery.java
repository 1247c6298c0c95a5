package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jianbao.document.FieldName;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MaxScoreCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the articles in whose text a phrase stands.
 *
 * <p>The terms of the phrase find the candidates; the text itself, which the index keeps in a form
 * that is read in a few microseconds, decides. So the index needs no place for each of its terms,
 * which would make it larger by a third, and a phrase may be anything: with punctuation inside,
 * ending within a word. A candidate that could not get among the best hits even if each of its
 * rarest term belonged to the phrase is not read at all; Lucene's own phrases do the same.
 */
final class TextPhraseQuery extends Query {

  /** What it costs to read one text, in the unit of {@link TwoPhaseIterator#matchCost}. */
  private static final float MATCH_COST = 1000;

  private final FieldName field;
  private final FoldedPhrase phrase;
  private final List<List<String>> terms;
  private final TextReading reading;

  /**
   * A phrase in one field.
   *
   * @param field where
   * @param phrase what
   * @param terms what every text with the phrase has: one of each list; at least one list
   * @param reading how texts are read
   */
  TextPhraseQuery(
      FieldName field, FoldedPhrase phrase, List<List<String>> terms, TextReading reading) {
    this.field = field;
    this.phrase = phrase;
    this.terms = terms;
    this.reading = reading;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    CollectionStatistics collection = searcher.collectionStatistics(Schema.wordsOf(field));
    if (collection == null) {
      return new PhraseWeight(null, scoreMode);
    }
    TermStatistics any = new TermStatistics(new BytesRef(phrase.toString()), 1, 1);
    return new PhraseWeight(searcher.getSimilarity().scorer(boost, collection, any), scoreMode);
  }

  private final class PhraseWeight extends Weight {

    private final SimScorer similarity;
    private final ScoreMode scoreMode;

    PhraseWeight(SimScorer similarity, ScoreMode scoreMode) {
      super(TextPhraseQuery.this);
      this.similarity = similarity;
      this.scoreMode = scoreMode;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      List<TermChoice> choices = similarity == null ? List.of() : choices(context);
      if (choices.isEmpty()) {
        return null;
      }
      NumericDocValues lengths =
          scoreMode.needsScores() ? context.reader().getNormValues(Schema.wordsOf(field)) : null;
      return new DefaultScorerSupplier(
          new PhraseScorer(choices, reading.of(context.reader()), lengths, similarity, scoreMode));
    }

    /** The choices in a segment; none if one of them has no term there. */
    private List<TermChoice> choices(LeafReaderContext context) throws IOException {
      Terms known = context.reader().terms(Schema.wordsOf(field));
      if (known == null) {
        return List.of();
      }
      TermsEnum each = known.iterator();
      int flags = scoreMode.needsScores() ? PostingsEnum.FREQS : PostingsEnum.NONE;
      List<TermChoice> choices = new ArrayList<>();
      for (List<String> choice : terms) {
        List<ImpactsEnum> postings = new ArrayList<>(2);
        for (String term : choice) {
          if (each.seekExact(new BytesRef(term))) {
            postings.add(
                scoreMode == ScoreMode.TOP_SCORES
                    ? each.impacts(PostingsEnum.FREQS)
                    : new SlowImpactsEnum(each.postings(null, flags)));
          }
        }
        if (postings.isEmpty()) {
          return List.of();
        }
        choices.add(new TermChoice(postings));
      }
      return choices;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Scorer scorer = scorer(context);
      if (scorer == null || scorer.iterator().advance(doc) != doc) {
        return Explanation.noMatch(TextPhraseQuery.this + " does not stand in the text");
      }
      return Explanation.match(scorer.score(), TextPhraseQuery.this + " stands in the text");
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }
  }

  private final class PhraseScorer extends Scorer {

    private final List<TermChoice> choices;
    private final DocIdSetIterator candidates;
    private final TextReading.Segment texts;
    private final NumericDocValues lengths;
    private final SimScorer similarity;
    private final ScoreMode scoreMode;
    private final MaxScoreCache most;
    private float least;
    private int count;

    PhraseScorer(
        List<TermChoice> choices,
        TextReading.Segment texts,
        NumericDocValues lengths,
        SimScorer similarity,
        ScoreMode scoreMode) {
      this.choices = choices;
      this.candidates =
          choices.size() == 1 ? choices.getFirst() : ConjunctionUtils.intersectIterators(choices);
      TermChoice rarest = Collections.min(choices, Comparator.comparingLong(TermChoice::cost));
      this.most = new MaxScoreCache(rarest, similarity);
      this.texts = texts;
      this.lengths = lengths;
      this.similarity = similarity;
      this.scoreMode = scoreMode;
    }

    @Override
    public int docID() {
      return candidates.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return new TwoPhaseIterator(candidates) {
        @Override
        public boolean matches() throws IOException {
          if (scoreMode == ScoreMode.TOP_SCORES && least > 0 && score(bound()) < least) {
            return false;
          }
          count = texts.count(docID(), field, phrase);
          return count > 0;
        }

        @Override
        public float matchCost() {
          return MATCH_COST;
        }
      };
    }

    /** The phrase cannot stand there more often than the rarest of its terms. */
    private int bound() throws IOException {
      int bound = Integer.MAX_VALUE;
      for (TermChoice choice : choices) {
        bound = Math.min(bound, choice.frequency());
      }
      return bound;
    }

    @Override
    public float score() throws IOException {
      return score(count);
    }

    private float score(int frequency) throws IOException {
      boolean known = lengths != null && lengths.advanceExact(docID());
      return similarity.score(frequency, known ? lengths.longValue() : 1);
    }

    @Override
    public void setMinCompetitiveScore(float minimum) {
      least = minimum;
    }

    /** No more than the rarest of the terms alone would score. */
    @Override
    public float getMaxScore(int upTo) throws IOException {
      return scoreMode == ScoreMode.TOP_SCORES
          ? most.getMaxScore(upTo)
          : similarity.score(Float.MAX_VALUE, 1);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return scoreMode == ScoreMode.TOP_SCORES
          ? most.advanceShallow(target)
          : DocIdSetIterator.NO_MORE_DOCS;
    }
  }

  /** One leaf, however many words a piece may be in: Lucene counts the terms of a query. */
  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(Schema.wordsOf(field))) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field.label() + ":'" + phrase + "'";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextPhraseQuery that
        && field == that.field
        && phrase.equals(that.phrase)
        && terms.equals(that.terms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, phrase, terms);
  }
}
