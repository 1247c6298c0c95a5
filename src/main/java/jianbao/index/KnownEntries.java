package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.index.packed.Entries;
import jianbao.index.packed.Entry;
import jianbao.index.packed.EntryPacker;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * The entries of the registry that the articles of an index mention, while it is written. Each is
 * kept once, in a document of its own, with all its names: so an article is found by every name of
 * what it mentions, and costs no more for it. Numbers, and the places of names, never change. Not
 * thread-safe.
 */
final class KnownEntries implements Entries {

  /** Where every document has texts, Lucene finds them without looking which have. */
  private static final BytesRef NO_TEXTS = new BytesRef();

  private final LookupKey keys;
  private final ShortenedNames shortened;
  private final EntryPacker packer;
  private final Map<String, Entry> byId = new HashMap<>();
  private final List<Entry> byNumber = new ArrayList<>();

  /** What was made known last of each, by id. */
  private final Map<String, EntryFacts> made = new HashMap<>();

  KnownEntries(IndexReader reader, LookupKey keys, ShortenedNames shortened, EntryPacker packer)
      throws IOException {
    this.keys = keys;
    this.shortened = shortened;
    this.packer = packer;
    for (Entry entry : new StoredEntries(reader, packer).all()) {
      byId.put(entry.id(), entry);
      while (byNumber.size() <= entry.number()) {
        byNumber.add(null);
      }
      byNumber.set(entry.number(), entry);
    }
  }

  @Override
  public Optional<Entry> ofId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Entry> ofNumber(int number) {
    return number < byNumber.size() ? Optional.ofNullable(byNumber.get(number)) : Optional.empty();
  }

  /** Number of entries. */
  int size() {
    return byId.size();
  }

  /** Makes sure that the index knows an entry with all these names. */
  void know(EntryFacts facts, IndexWriter writer) throws IOException {
    if (facts.equals(made.put(facts.id(), facts))) {
      return;
    }
    Entry known = byId.get(facts.id());
    if (known != null && known.names().containsAll(facts.names())) {
      return;
    }
    Set<String> names = new LinkedHashSet<>(known == null ? List.of() : known.names());
    names.addAll(facts.names());
    int number = known == null ? byNumber.size() : known.number();
    Entry entry = new Entry(number, facts.letter(), facts.id(), facts.kind(), List.copyOf(names));
    byId.put(entry.id(), entry);
    if (known == null) {
      byNumber.add(entry);
    } else {
      byNumber.set(number, entry);
    }
    Term term = new Term(Schema.ENTRY, entry.letter() + entry.id());
    writer.updateDocument(term, document(entry, facts.lineage()));
  }

  private Document document(Entry entry, List<String> lineage) {
    Document document = new Document();
    document.add(new Field(Schema.ENTRY, entry.letter() + entry.id(), Schema.VALUES));
    document.add(new Field(Schema.ENTRY_NUMBER, String.valueOf(entry.number()), Schema.VALUES));
    Set<String> terms = new LinkedHashSet<>();
    for (String name : entry.names()) {
      String key = keys.of(name);
      if (!key.isEmpty()) {
        terms.add(entry.letter() + key);
        for (String other : shortened.of(entry.letter(), key, name)) {
          terms.add(entry.letter() + other);
        }
      }
    }
    terms.forEach(term -> document.add(new Field(Schema.ENTRY_NAME, term, Schema.VALUES)));
    for (String ancestor : lineage) {
      document.add(new Field(Schema.LINEAGE, entry.letter() + ancestor, Schema.VALUES));
    }
    document.add(new BinaryDocValuesField(Schema.TEXTS, NO_TEXTS));
    document.add(new BinaryDocValuesField(Schema.ENTRY_DATA, new BytesRef(packer.pack(entry))));
    return document;
  }
}
