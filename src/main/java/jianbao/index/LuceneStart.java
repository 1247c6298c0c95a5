package jianbao.index;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/** What Lucene does where it is loaded. */
final class LuceneStart {

  /**
   * Tells at every start that it found no vector module; nobody can act on that. Held here, so that
   * it is not forgotten.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    VECTORS.setLevel(Level.OFF);
  }

  private LuceneStart() {}

  /** Keeps it from saying anything. To be called before anything of Lucene is. */
  static void silence() {
    // the class is initialised, which does it once
  }

  /**
   * Loads what every search needs, for a thread that has nothing else to do: Lucene asks the JVM
   * what it can, and looks for formats on the class path.
   */
  static void load() throws IOException {
    Codec.getDefault();
    try (MultiReader nothing = new MultiReader()) {
      new IndexSearcher(nothing).count(MatchAllDocsQuery.INSTANCE);
    }
  }
}
