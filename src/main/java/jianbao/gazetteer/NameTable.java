package jianbao.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import jianbao.document.KnownName;
import jianbao.document.NameForm;
import jianbao.document.RegistryEntry;
import jianbao.text.PairFilter;

/**
 * Names in sorted order, with a hash table from their first two units to the range of those that
 * begin so. A text is searched by narrowing that range unit by unit: most places of a text cost one
 * look into the hash table, no place costs more than the longest name.
 *
 * <p>Everything lies in a few arrays, which are read from a file as they are; entries are decoded
 * when they are first met. Immutable in effect and thread-safe: what is decoded twice is equal.
 */
final class NameTable {

  /** Bits of a reading behind the index of its entry: two for the form, one for doubt. */
  static final int READING_BITS = 3;

  private static final int FORM_MASK = 3;
  private static final int AMBIGUOUS = 4;
  private static final List<NameForm> FORMS = List.of(NameForm.values());

  /**
   * Bits of the filter of pairs: it stays in the fast memory, where the table of pairs does not.
   */
  private static final int FILTER_BITS = 17;

  /** Below so many names a range is narrowed by walking. */
  private static final int FEW = 8;

  /** All keys, one behind the other. */
  final char[] pool;

  /** Where each key begins in the pool; one more for the end of the last. */
  final int[] keyBegin;

  /** Where the readings of each key begin; one more for the end of the last. */
  final int[] readingBegin;

  final int[] readings;

  /** Open addressing: two folded units, and the first key and the one past the last. */
  final int[] pairs;

  final int[] pairBegin;
  final int[] pairEnd;

  final EntryStore entries;

  /** The pairs: most places of a text are ruled out by it. */
  private final PairFilter filter = new PairFilter(FILTER_BITS);

  /** Of names that are not doubtful. */
  private final KnownName.Trust trust;

  private final AtomicReferenceArray<List<KnownName.Reading>> decoded;

  NameTable(
      char[] pool,
      int[] keyBegin,
      int[] readingBegin,
      int[] readings,
      int[] pairs,
      int[] pairBegin,
      int[] pairEnd,
      EntryStore entries,
      KnownName.Trust trust) {
    this.pool = pool;
    this.keyBegin = keyBegin;
    this.readingBegin = readingBegin;
    this.readings = readings;
    this.pairs = pairs;
    this.pairBegin = pairBegin;
    this.pairEnd = pairEnd;
    this.entries = entries;
    this.trust = trust;
    this.decoded = new AtomicReferenceArray<>(keyBegin.length - 1);
    for (int pair : pairs) {
      filter.add((char) (pair >>> 16), (char) pair);
    }
  }

  /** Takes what is found. */
  @FunctionalInterface
  interface Matches {

    /**
     * A name.
     *
     * @param end one past its last unit in the text
     * @param key which name of the table
     */
    void found(int end, int key);
  }

  static int reading(int entry, NameForm form, boolean ambiguous) {
    return (entry << READING_BITS) | FORMS.indexOf(form) | (ambiguous ? AMBIGUOUS : 0);
  }

  static int pair(char first, char second) {
    return (first << 16) | second;
  }

  /** The slot of a pair in a table of {@code size} (a power of two) where its search begins. */
  static int slot(int pair, int size) {
    int mixed = pair * 0x9E3779B1;
    return (mixed ^ (mixed >>> 15)) & (size - 1);
  }

  /** Number of names. */
  int size() {
    return keyBegin.length - 1;
  }

  /** Where the names that begin with two units are; negative if there are none. */
  int slot(char first, char second) {
    char one = NameKey.fold(first);
    char other = NameKey.fold(second);
    return filter.mayHold(one, other) ? find(pair(one, other)) : -1;
  }

  /**
   * Finds the names that begin at a place of a text, the shorter first, without regard to case and
   * to the words around.
   *
   * @param slot where the names are that begin with the two units there
   */
  void match(int slot, String text, int at, Matches matches) {
    int low = pairBegin[slot];
    int high = pairEnd[slot];
    for (int depth = 2; low < high; depth++) {
      while (low < high && keyBegin[low + 1] - keyBegin[low] == depth) {
        matches.found(at + depth, low++);
      }
      if (low == high || at + depth == text.length()) {
        return;
      }
      char unit = NameKey.fold(text.charAt(at + depth));
      low = first(low, high, depth, unit);
      high = first(low, high, depth, (char) (unit + 1));
    }
  }

  /** What a name of the table stands for. */
  List<KnownName.Reading> readings(int key) {
    List<KnownName.Reading> known = decoded.get(key);
    if (known == null) {
      KnownName.Reading[] list = new KnownName.Reading[readingBegin[key + 1] - readingBegin[key]];
      for (int i = 0; i < list.length; i++) {
        int reading = readings[readingBegin[key] + i];
        list[i] =
            new KnownName.Reading(
                entries.entry(reading >> READING_BITS),
                FORMS.get(reading & FORM_MASK),
                (reading & AMBIGUOUS) != 0 ? KnownName.Trust.DOUBTFUL : trust);
      }
      known = List.of(list);
      decoded.set(key, known);
    }
    return known;
  }

  /** The entry of an id. */
  Optional<RegistryEntry> entry(String id) {
    return entries.entry(id);
  }

  /** A unit of a name as it is printed. */
  char unit(int key, int index) {
    return pool[keyBegin[key] + index];
  }

  int length(int key) {
    return keyBegin[key + 1] - keyBegin[key];
  }

  /** The first key of a range whose unit at {@code depth} is {@code unit} or greater. */
  private int first(int low, int high, int depth, char unit) {
    int from = low;
    int to = high;
    while (to - from > FEW) {
      int middle = (from + to) >>> 1;
      if (NameKey.fold(pool[keyBegin[middle] + depth]) < unit) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    while (from < to && NameKey.fold(pool[keyBegin[from] + depth]) < unit) {
      from++;
    }
    return from;
  }

  private int find(int pair) {
    int size = pairs.length;
    for (int slot = slot(pair, size); ; slot = (slot + 1) & (size - 1)) {
      if (pairs[slot] == pair) {
        return slot;
      }
      if (pairs[slot] == 0) {
        return -1;
      }
    }
  }
}
