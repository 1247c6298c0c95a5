package jianbao.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/**
 * The documents that a scorer may match, looked at one by one: going on to the next that does would
 * read the text of all between. Not thread-safe.
 */
final class Candidates {

  private final Scorer scorer;
  private final TwoPhaseIterator twoPhases;
  private final DocIdSetIterator documents;

  /**
   * The candidates of a scorer.
   *
   * @param scorer not begun
   */
  Candidates(Scorer scorer) {
    this.scorer = scorer;
    this.twoPhases = scorer.twoPhaseIterator();
    this.documents = twoPhases == null ? scorer.iterator() : twoPhases.approximation();
  }

  /** The scorer; it stands at the document that was last said to match. */
  Scorer scorer() {
    return scorer;
  }

  /** Goes to the first candidate from a document on; stays where it is if that is behind it. */
  int advance(int target) throws IOException {
    int at = documents.docID();
    return at < target ? documents.advance(target) : at;
  }

  /** Whether the current candidate is this document and matches. */
  boolean matches(int doc) throws IOException {
    return documents.docID() == doc && (twoPhases == null || twoPhases.matches());
  }

  /** What it costs to look at a candidate, in Lucene's units. */
  float matchCost() {
    return twoPhases == null ? 0 : twoPhases.matchCost();
  }

  /** Number of candidates, about. */
  long cost() {
    return documents.cost();
  }
}
