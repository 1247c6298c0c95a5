package jianbao.gazetteer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import jianbao.document.RegistryEntry;

/**
 * Entries in encoded form, each decoded when it is first asked for. Immutable in effect and
 * thread-safe.
 */
final class EntryStore {

  final byte[] blob;

  /** Where each entry begins; one more for the end of the last. */
  final int[] begin;

  /** The entries in order of their ids. */
  final int[] byId;

  private final AtomicReferenceArray<RegistryEntry> decoded;

  /** The entries whose ids were asked for. */
  private final Map<String, RegistryEntry> found = new ConcurrentHashMap<>();

  EntryStore(byte[] blob, int[] begin, int[] byId) {
    this.blob = blob;
    this.begin = begin;
    this.byId = byId;
    this.decoded = new AtomicReferenceArray<>(byId.length);
  }

  int size() {
    return byId.length;
  }

  RegistryEntry entry(int index) {
    RegistryEntry entry = decoded.get(index);
    if (entry == null) {
      entry = EntryCodec.decode(blob, begin[index]);
      if (!decoded.compareAndSet(index, null, entry)) {
        entry = decoded.get(index);
      }
    }
    return entry;
  }

  Optional<RegistryEntry> entry(String id) {
    RegistryEntry known = found.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<RegistryEntry> entry = search(id);
    entry.ifPresent(e -> found.put(id, e));
    return entry;
  }

  private Optional<RegistryEntry> search(String id) {
    int low = 0;
    int high = byId.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = EntryCodec.id(blob, begin[byId[middle]]).compareTo(id);
      if (order == 0) {
        return Optional.of(entry(byId[middle]));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
