package jianbao.index;

import java.io.IOException;
import jianbao.document.FieldName;
import jianbao.index.packed.TextUnits;
import jianbao.index.packed.TextUnits.Chars;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * Reads the texts that the index keeps.
 *
 * @param folding how they are folded
 * @param units how they are written
 */
record TextReading(SearchFolding folding, TextUnits units) {

  /** The texts of a segment, to be read in the order of its documents. Not thread-safe. */
  final class Segment {

    private final BinaryDocValues texts;
    private final PhraseCounter counter = new PhraseCounter(folding);
    private final Chars buffer = new Chars();

    private Segment(BinaryDocValues texts) {
      this.texts = texts;
    }

    /** Number of times that a phrase stands in a field of a document. */
    int count(int doc, FieldName field, FoldedPhrase phrase) throws IOException {
      if (!texts.advanceExact(doc)) {
        return 0;
      }
      int[] count = new int[1];
      of(texts.binaryValue())
          .read(
              field,
              buffer,
              text -> count[0] += counter.count(text.array(), text.length(), phrase));
      return count[0];
    }
  }

  /** The texts of a segment. */
  Segment of(LeafReader reader) throws IOException {
    return new Segment(DocValues.getBinary(reader, Schema.TEXTS));
  }

  /** The texts of a document of a segment. */
  StoredTexts of(LeafReader reader, int doc) throws IOException {
    BinaryDocValues texts = DocValues.getBinary(reader, Schema.TEXTS);
    if (!texts.advanceExact(doc)) {
      throw new IllegalStateException("document " + doc + " has no texts");
    }
    return of(BytesRef.deepCopyOf(texts.binaryValue()));
  }

  private StoredTexts of(BytesRef bytes) {
    return new StoredTexts(units, bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }
}
