package jianbao.index;

import java.io.IOException;
import java.util.Optional;
import java.util.PriorityQueue;
import jianbao.document.FieldName;
import jianbao.index.StoredTexts.Card;
import jianbao.text.Fingerprint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Makes those that an index took in last known to a ledger of copies. */
final class RecentArticles {

  /** How many are looked at: reading one costs some thirty microseconds. */
  private static final int MOST = 4_000;

  private RecentArticles() {}

  /** An article and the moment at which it was taken in. */
  private record Arrival(long batch, int leaf, int doc) implements Comparable<Arrival> {

    @Override
    public int compareTo(Arrival other) {
      int byBatch = Long.compare(batch, other.batch);
      int byLeaf = byBatch != 0 ? byBatch : Integer.compare(leaf, other.leaf);
      return byLeaf != 0 ? byLeaf : Integer.compare(doc, other.doc);
    }
  }

  /** A ledger that knows the last articles of an index, the oldest first. */
  static CopyLedger ledger(DirectoryReader reader, TextReading reading) throws IOException {
    CopyLedger ledger = new CopyLedger();
    FoldedText folded = new FoldedText(reading.folding());
    PriorityQueue<Arrival> last = last(reader);
    while (!last.isEmpty()) {
      Arrival arrival = last.remove();
      StoredTexts texts = reading.of(reader.leaves().get(arrival.leaf()).reader(), arrival.doc());
      ledger.add(texts.card(Card.ID).orElse(""), fingerprint(texts, folded));
    }
    return ledger;
  }

  /** The fingerprint of the running text of an article. */
  static Optional<Fingerprint> fingerprint(StoredTexts texts, FoldedText folded) {
    for (StoredTexts.Part part : texts.parts()) {
      if (part.name() == FieldName.TEXT) {
        return Fingerprint.of(folded.read(part.content()).trimmed());
      }
    }
    return Optional.empty();
  }

  private static PriorityQueue<Arrival> last(DirectoryReader reader) throws IOException {
    PriorityQueue<Arrival> last = new PriorityQueue<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues batches = leaf.reader().getNumericDocValues(Schema.BATCH);
      Bits live = leaf.reader().getLiveDocs();
      if (batches == null) {
        continue;
      }
      for (int doc = batches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = batches.nextDoc()) {
        if (live != null && !live.get(doc)) {
          continue;
        }
        if (last.size() < MOST) {
          last.add(new Arrival(batches.longValue(), leaf.ord, doc));
        } else if (batches.longValue() >= last.element().batch()) {
          last.add(new Arrival(batches.longValue(), leaf.ord, doc));
          last.remove();
        }
      }
    }
    return last;
  }
}
