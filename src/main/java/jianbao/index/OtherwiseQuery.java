package jianbao.index;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Finds what one query finds, with the score it has there; and what it does not find but another
 * does. The other is not asked about what the first finds, which matters where the other must read
 * the text: an article that has 香港 need not be read for <i>Hong Kong</i>.
 */
final class OtherwiseQuery extends Query {

  private final Query first;
  private final Query otherwise;

  private OtherwiseQuery(Query first, Query otherwise) {
    this.first = first;
    this.otherwise = otherwise;
  }

  /** What {@code first} finds, and else what the other finds, where there is another. */
  static Query of(Query first, Optional<Query> otherwise) {
    return otherwise.isEmpty() ? first : new OtherwiseQuery(first, otherwise.get());
  }

  /**
   * Rewritten until nothing changes: by Lucene's convention a query that stays is the same object.
   */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query newFirst = first.rewrite(searcher);
    Query newOtherwise = otherwise.rewrite(searcher);
    return newFirst == first && newOtherwise == otherwise
        ? this
        : new OtherwiseQuery(newFirst, newOtherwise);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight firstWeight = searcher.createWeight(first, mode, boost);
    Weight otherwiseWeight = searcher.createWeight(otherwise, mode, boost);
    return new Weight(this) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        ScorerSupplier one = firstWeight.scorerSupplier(context);
        ScorerSupplier other = otherwiseWeight.scorerSupplier(context);
        if (one == null || other == null) {
          return one == null ? other : one;
        }
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            return new OtherwiseScorer(one.get(leadCost), other.get(leadCost));
          }

          @Override
          public long cost() {
            return one.cost() + other.cost();
          }
        };
      }

      @Override
      public Explanation explain(LeafReaderContext context, int doc) throws IOException {
        Explanation explained = firstWeight.explain(context, doc);
        return explained.isMatch() ? explained : otherwiseWeight.explain(context, doc);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return firstWeight.isCacheable(context) && otherwiseWeight.isCacheable(context);
      }
    };
  }

  private static final class OtherwiseScorer extends Scorer {

    private final Candidates first;
    private final Candidates otherwise;
    private final DocIdSetIterator either = new Either();
    private Candidates found;
    private int doc = -1;

    OtherwiseScorer(Scorer first, Scorer otherwise) {
      this.first = new Candidates(first);
      this.otherwise = new Candidates(otherwise);
    }

    private final class Either extends DocIdSetIterator {
      @Override
      public int docID() {
        return doc;
      }

      @Override
      public int nextDoc() throws IOException {
        return advance(doc + 1);
      }

      @Override
      public int advance(int target) throws IOException {
        doc = Math.min(first.advance(target), otherwise.advance(target));
        return doc;
      }

      @Override
      public long cost() {
        return first.cost() + otherwise.cost();
      }
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return new TwoPhaseIterator(either) {
        @Override
        public boolean matches() throws IOException {
          found = first.matches(doc) ? first : otherwise.matches(doc) ? otherwise : null;
          return found != null;
        }

        @Override
        public float matchCost() {
          return first.matchCost() + otherwise.matchCost();
        }
      };
    }

    @Override
    public float score() throws IOException {
      return found.scorer().score();
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return Math.min(
          first.scorer().advanceShallow(Math.max(target, first.scorer().docID())),
          otherwise.scorer().advanceShallow(Math.max(target, otherwise.scorer().docID())));
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return Math.max(first.scorer().getMaxScore(upTo), otherwise.scorer().getMaxScore(upTo));
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    first.visit(visitor);
    otherwise.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return first.toString(field) + " otherwise " + otherwise.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OtherwiseQuery that
        && first.equals(that.first)
        && otherwise.equals(that.otherwise);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, otherwise);
  }
}
