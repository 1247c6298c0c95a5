package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds the ids of articles by how they begin. */
final class IdFinder {

  private static final int MOST = 10;

  private final IndexReader reader;

  IdFinder(IndexReader reader) {
    this.reader = reader;
  }

  List<String> beginning(String text) throws IOException {
    List<String> ids = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Schema.ID);
    if (terms == null) {
      return ids;
    }
    TermsEnum each = terms.iterator();
    BytesRef term =
        each.seekCeil(new BytesRef(text)) == TermsEnum.SeekStatus.END ? null : each.term();
    for (; term != null && ids.size() < MOST; term = each.next()) {
      String id = term.utf8ToString();
      if (!id.startsWith(text)) {
        break;
      }
      if (reader.docFreq(new Term(Schema.ID, id)) > 0) {
        ids.add(id);
      }
    }
    return ids;
  }
}
