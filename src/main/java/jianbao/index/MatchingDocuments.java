package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects all documents that match, as a set for each segment. */
final class MatchingDocuments
    implements CollectorManager<MatchingDocuments.Segments, List<FixedBitSet>> {

  private final IndexReader reader;

  MatchingDocuments(IndexReader reader) {
    this.reader = reader;
  }

  /** Collects the documents of some segments. */
  static final class Segments extends SimpleCollector {

    private final FixedBitSet[] sets;
    private FixedBitSet current;

    private Segments(int segments) {
      this.sets = new FixedBitSet[segments];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      if (sets[context.ord] == null) {
        sets[context.ord] = new FixedBitSet(context.reader().maxDoc());
      }
      current = sets[context.ord];
    }

    @Override
    public void collect(int doc) {
      current.set(doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public Segments newCollector() {
    return new Segments(reader.leaves().size());
  }

  @Override
  public List<FixedBitSet> reduce(Collection<Segments> collectors) throws IOException {
    List<FixedBitSet> all = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
      for (Segments segments : collectors) {
        if (segments.sets[leaf.ord] != null) {
          set.or(segments.sets[leaf.ord]);
        }
      }
      all.add(set);
    }
    return all;
  }
}
