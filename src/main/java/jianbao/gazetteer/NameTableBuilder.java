package jianbao.gazetteer;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jianbao.document.KnownName;
import jianbao.document.NameForm;
import jianbao.document.RegistryName;

/** Makes a table of the names of entries. */
final class NameTableBuilder {

  private NameTableBuilder() {}

  /** A key: sorted as names are compared; keys that differ in case alone are kept apart. */
  private record Key(String folded, String exact) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::folded).thenComparing(Key::exact);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * The table of some entries.
   *
   * @param named the entries
   * @param viewFolding what makes a view of a text
   * @param trust of their names
   */
  static NameTable build(
      List<NamedEntry> named, UnaryOperator<String> viewFolding, KnownName.Trust trust) {
    NameVariants variants = new NameVariants(viewFolding);
    TreeMap<Key, Map<Integer, Integer>> keys = new TreeMap<>();
    for (int entry = 0; entry < named.size(); entry++) {
      Set<String> ambiguousViews = new HashSet<>();
      named.get(entry).ambiguous().forEach(name -> ambiguousViews.add(viewFolding.apply(name)));
      for (RegistryName name : named.get(entry).names()) {
        boolean ambiguous = ambiguousViews.contains(viewFolding.apply(name.text()));
        for (NameVariants.Variant variant : variants.of(name.text(), ambiguous)) {
          add(variant, entry, name.form(), keys);
        }
      }
    }
    return table(keys, store(named), trust);
  }

  /** Of several readings of one entry the fullest form without doubt stays. */
  private static void add(
      NameVariants.Variant variant,
      int entry,
      NameForm form,
      Map<Key, Map<Integer, Integer>> keys) {
    Key key = new Key(NameKey.fold(variant.text()), variant.text());
    keys.computeIfAbsent(key, k -> new TreeMap<>())
        .merge(entry, NameTable.reading(entry, form, variant.ambiguous()), Math::min);
  }

  private static NameTable table(
      Map<Key, Map<Integer, Integer>> keys, EntryStore entries, KnownName.Trust trust) {
    StringBuilder pool = new StringBuilder();
    int[] keyBegin = new int[keys.size() + 1];
    int[] readingBegin = new int[keys.size() + 1];
    List<Integer> readings = new ArrayList<>();
    TreeMap<Integer, int[]> ranges = new TreeMap<>();
    int index = 0;
    for (Map.Entry<Key, Map<Integer, Integer>> key : keys.entrySet()) {
      String folded = key.getKey().folded();
      int pair = NameTable.pair(folded.charAt(0), folded.charAt(1));
      int at = index;
      ranges.computeIfAbsent(pair, p -> new int[] {at, at})[1] = index + 1;
      pool.append(key.getKey().exact());
      readings.addAll(key.getValue().values());
      index++;
      keyBegin[index] = pool.length();
      readingBegin[index] = readings.size();
    }
    int size = Math.max(16, Integer.highestOneBit(ranges.size()) * 4);
    int[] pairs = new int[size];
    int[] pairBegin = new int[size];
    int[] pairEnd = new int[size];
    ranges.forEach(
        (pair, range) -> {
          int slot = NameTable.slot(pair, size);
          while (pairs[slot] != 0) {
            slot = (slot + 1) & (size - 1);
          }
          pairs[slot] = pair;
          pairBegin[slot] = range[0];
          pairEnd[slot] = range[1];
        });
    return new NameTable(
        pool.toString().toCharArray(),
        keyBegin,
        readingBegin,
        readings.stream().mapToInt(Integer::intValue).toArray(),
        pairs,
        pairBegin,
        pairEnd,
        entries,
        trust);
  }

  private static EntryStore store(List<NamedEntry> named) {
    ByteArrayOutputStream blob = new ByteArrayOutputStream();
    int[] begin = new int[named.size() + 1];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      blob.writeBytes(EntryCodec.encode(named.get(i).entry()));
      begin[i + 1] = blob.size();
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> named.get(i).entry().id()));
    return new EntryStore(
        blob.toByteArray(), begin, order.stream().mapToInt(Integer::intValue).toArray());
  }
}
