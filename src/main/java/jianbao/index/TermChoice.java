package jianbao.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FreqAndNormBuffer;
import org.apache.lucene.index.Impacts;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.ImpactsSource;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The documents of one or more terms together, with how often these stand in each, and with bounds
 * to that for whole stretches of documents. Not thread-safe.
 */
final class TermChoice extends DocIdSetIterator implements ImpactsSource {

  private final List<ImpactsEnum> postings;
  private int doc = -1;

  /** Where no document's score is looked for any more. */
  private int shallow;

  /**
   * A choice.
   *
   * @param postings those of each term; at least one, none begun
   */
  TermChoice(List<ImpactsEnum> postings) {
    this.postings = List.copyOf(postings);
  }

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
    int next = NO_MORE_DOCS;
    for (PostingsEnum one : postings) {
      int at = one.docID();
      if (at < target) {
        at = one.advance(target);
      }
      next = Math.min(next, at);
    }
    doc = next;
    return doc;
  }

  @Override
  public long cost() {
    long cost = 0;
    for (PostingsEnum one : postings) {
      cost += one.cost();
    }
    return cost;
  }

  /** How often the terms stand in the current document. */
  int frequency() throws IOException {
    int sum = 0;
    for (PostingsEnum one : postings) {
      sum += one.docID() == doc ? one.freq() : 0;
    }
    return sum;
  }

  @Override
  public void advanceShallow(int target) throws IOException {
    shallow = target;
    for (ImpactsEnum one : postings) {
      if (one.docID() <= target) {
        one.advanceShallow(target);
      }
    }
  }

  @Override
  public Impacts getImpacts() throws IOException {
    if (postings.size() == 1) {
      return postings.getFirst().getImpacts();
    }
    int upTo = NO_MORE_DOCS;
    int frequency = 0;
    long norm = -1; // the longest text, as unsigned numbers go
    for (ImpactsEnum one : postings) {
      if (one.docID() > shallow) {
        upTo = Math.min(upTo, one.docID() - 1);
        continue;
      }
      Impacts impacts = one.getImpacts();
      upTo = Math.min(upTo, impacts.getDocIdUpTo(0));
      FreqAndNormBuffer pairs = impacts.getImpacts(0);
      int most = 0;
      for (int i = 0; i < pairs.size; i++) {
        most = Math.max(most, pairs.freqs[i]);
        norm = Long.compareUnsigned(pairs.norms[i], norm) < 0 ? pairs.norms[i] : norm;
      }
      frequency = (int) Math.min(Integer.MAX_VALUE, (long) frequency + most);
    }
    FreqAndNormBuffer bound = new FreqAndNormBuffer();
    bound.add(Math.max(1, frequency), norm == -1 ? 1 : norm);
    return new Bound(upTo, bound);
  }

  /** One bound for all documents up to one. */
  private static final class Bound extends Impacts {

    private final int upTo;
    private final FreqAndNormBuffer pair;

    private Bound(int upTo, FreqAndNormBuffer pair) {
      this.upTo = upTo;
      this.pair = pair;
    }

    @Override
    public int numLevels() {
      return 1;
    }

    @Override
    public int getDocIdUpTo(int level) {
      return upTo;
    }

    @Override
    public FreqAndNormBuffer getImpacts(int level) {
      return pair;
    }
  }
}
