package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jianbao.document.MentionType;
import jianbao.index.packed.Entry;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Finds who and what a name stands for in an index: by the names that its articles print, and by
 * all names that the registry has for those they mention.
 */
final class NameFinder {

  /** The types that have names. */
  static final List<MentionType> TYPES =
      List.of(MentionType.PERSON, MentionType.AGENCY, MentionType.PLACE);

  private final IndexReader reader;
  private final StoredEntries entries;
  private final NameKey keys;

  NameFinder(IndexReader reader, StoredEntries entries, NameKey keys) {
    this.reader = reader;
    this.entries = entries;
    this.keys = keys;
  }

  /** The types that a query's field is about. */
  static List<MentionType> types(Optional<MentionType> type) {
    return type.map(List::of).orElse(TYPES);
  }

  /** The terms of the articles that mention whoever has exactly this name; none if nobody has. */
  List<Term> named(String name, List<MentionType> types) throws IOException {
    String key = keys.of(name);
    Set<Term> terms = new LinkedHashSet<>();
    if (key.isEmpty()) {
      return List.of();
    }
    for (MentionType type : types) {
      char letter = Schema.letter(type);
      for (Entry entry : entries.with(new Term(Schema.ENTRY_NAME, letter + key))) {
        terms.add(ofEntry(entry));
      }
      terms.add(new Term(Schema.ENTITY, letter + key));
      terms.add(new Term(Schema.NAME, letter + key));
    }
    return present(terms);
  }

  /** The terms of the articles that mention an entry of the registry. */
  List<Term> ofId(String id, List<MentionType> types) throws IOException {
    Set<Term> terms = new LinkedHashSet<>();
    for (MentionType type : types) {
      String value = Schema.letter(type) + (Schema.ENTRY_MARK + id.toLowerCase(Locale.ROOT));
      terms.add(new Term(Schema.ENTITY, value));
    }
    return present(terms);
  }

  /** The terms of the articles that mention what belongs to or lies in any of these. */
  List<Term> parts(List<Term> wholes) throws IOException {
    Set<Term> terms = new LinkedHashSet<>(wholes);
    for (Term whole : wholes) {
      String value = whole.text();
      if (whole.field().equals(Schema.ENTITY) && value.indexOf(Schema.ENTRY_MARK) == 1) {
        Term lineage = new Term(Schema.LINEAGE, value.charAt(0) + value.substring(2));
        for (Entry entry : entries.with(lineage)) {
          terms.add(ofEntry(entry));
        }
      }
    }
    return present(terms);
  }

  private static Term ofEntry(Entry entry) {
    return new Term(Schema.ENTITY, entry.letter() + (Schema.ENTRY_MARK + entry.id()));
  }

  private List<Term> present(Set<Term> terms) throws IOException {
    List<Term> present = new ArrayList<>();
    for (Term term : terms) {
      if (reader.docFreq(term) > 0) {
        present.add(term);
      }
    }
    return present;
  }
}
