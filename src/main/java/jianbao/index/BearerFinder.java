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
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds who and what a name stands for in an index: by the names that its articles print, and by
 * all names that the registry has for those they mention.
 */
final class BearerFinder {

  /** The types that have names. */
  static final List<MentionType> TYPES =
      List.of(MentionType.PERSON, MentionType.AGENCY, MentionType.PLACE);

  private static final int MOST_NAMES = 300;
  private static final int MOST_OTHER_NAMES = 8;

  private final IndexReader reader;
  private final StoredEntries entries;
  private final LookupKey keys;

  BearerFinder(IndexReader reader, StoredEntries entries, LookupKey keys) {
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

  /**
   * What else those are called who have exactly this name: names that are long enough to mean
   * nothing else, and that nobody else in the index has.
   *
   * @return the names, folded, up to a few
   */
  List<String> otherNames(String name, List<MentionType> types) throws IOException {
    String key = keys.of(name);
    Set<String> others = new LinkedHashSet<>();
    for (MentionType type : key.isEmpty() ? List.<MentionType>of() : types) {
      char letter = Schema.letter(type);
      for (Entry entry : entries.with(new Term(Schema.ENTRY_NAME, letter + key))) {
        for (String other : entry.names()) {
          String otherKey = keys.of(other);
          boolean plain =
              !otherKey.isEmpty() && otherKey.length() >= (otherKey.charAt(0) < 0x2E80 ? 5 : 3);
          if (plain
              && !otherKey.equals(key)
              && entries.with(new Term(Schema.ENTRY_NAME, letter + otherKey)).size() == 1) {
            others.add(otherKey);
          }
        }
      }
    }
    return others.stream().limit(MOST_OTHER_NAMES).toList();
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

  /** The terms of the articles that mention what belongs to or lies in whatever has this name. */
  List<Term> parts(String name, List<MentionType> types) throws IOException {
    Set<Term> terms = new LinkedHashSet<>();
    for (MentionType type : types) {
      char letter = Schema.letter(type);
      Set<String> wholes = new LinkedHashSet<>(List.of(name.toLowerCase(Locale.ROOT)));
      for (Entry entry : entries.with(new Term(Schema.ENTRY_NAME, letter + keys.of(name)))) {
        wholes.add(entry.id());
      }
      for (String whole : wholes) {
        for (Entry part : entries.with(new Term(Schema.LINEAGE, letter + whole))) {
          terms.add(ofEntry(part));
        }
      }
    }
    return present(terms);
  }

  /** The terms of the articles that mention somebody whose name has this in it, up to a few. */
  List<Term> containing(String piece, List<MentionType> types) throws IOException {
    String key = keys.of(piece);
    Set<Term> terms = new LinkedHashSet<>();
    if (key.isEmpty()) {
      return List.of();
    }
    for (MentionType type : types) {
      char letter = Schema.letter(type);
      for (String name : holding(Schema.ENTRY_NAME, letter, key)) {
        for (Entry entry : entries.with(new Term(Schema.ENTRY_NAME, name))) {
          terms.add(ofEntry(entry));
        }
      }
      holding(Schema.NAME, letter, key).forEach(name -> terms.add(new Term(Schema.NAME, name)));
      holding(Schema.ENTITY, letter, key).forEach(name -> terms.add(new Term(Schema.ENTITY, name)));
    }
    return present(terms);
  }

  private List<String> holding(String field, char letter, String key) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return found;
    }
    TermsEnum each = terms.iterator();
    BytesRef term =
        each.seekCeil(new BytesRef(String.valueOf(letter))) == TermsEnum.SeekStatus.END
            ? null
            : each.term();
    for (; term != null && found.size() < MOST_NAMES; term = each.next()) {
      String name = term.utf8ToString();
      if (name.charAt(0) != letter) {
        break;
      }
      if (name.charAt(1) != Schema.ENTRY_MARK && name.indexOf(key, 1) > 0) {
        found.add(name);
      }
    }
    return found;
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
