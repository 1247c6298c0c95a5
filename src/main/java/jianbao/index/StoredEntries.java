package jianbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.index.packed.Entries;
import jianbao.index.packed.Entry;
import jianbao.index.packed.EntryPacker;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The entries of the registry that an index has, as they were when it was opened. */
final class StoredEntries implements Entries {

  private final IndexReader reader;
  private final EntryPacker packer;
  private final Map<Term, Optional<Entry>> found = new HashMap<>();

  StoredEntries(IndexReader reader, EntryPacker packer) {
    this.reader = reader;
    this.packer = packer;
  }

  @Override
  public Optional<Entry> ofId(String id) {
    for (char letter : new char[] {'a', 'p', 'l'}) {
      Optional<Entry> entry = first(new Term(Schema.ENTRY, letter + id));
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  @Override
  public synchronized Optional<Entry> ofNumber(int number) {
    return found.computeIfAbsent(
        new Term(Schema.ENTRY_NUMBER, String.valueOf(number)), this::first);
  }

  private Optional<Entry> first(Term term) {
    try {
      List<Entry> entries = with(term);
      return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries with a term, in the order of the index. */
  List<Entry> with(Term term) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      if (documents != null) {
        add(leaf.reader(), documents, entries);
      }
    }
    return entries;
  }

  /** All entries. */
  List<Entry> all() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues data = leaf.reader().getBinaryDocValues(Schema.ENTRY_DATA);
      if (data != null) {
        add(leaf.reader(), data, entries);
      }
    }
    return entries;
  }

  private void add(LeafReader leaf, DocIdSetIterator documents, List<Entry> entries)
      throws IOException {
    BinaryDocValues data = DocValues.getBinary(leaf, Schema.ENTRY_DATA);
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      boolean live = leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc);
      if (live && data.advanceExact(doc)) {
        BytesRef bytes = data.binaryValue();
        entries.add(packer.unpack(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
      }
    }
  }
}
