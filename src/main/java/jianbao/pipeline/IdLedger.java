package jianbao.pipeline;

import java.util.HashSet;
import java.util.Set;

/**
 * Keeps the ids of one run unique: the second article of an id gets {@code -2} behind it, the third
 * {@code -3}. Remembers 64 bits of each id, so that a million articles cost some tens of megabytes.
 * Not thread-safe.
 */
final class IdLedger {

  private final Set<Long> seen = new HashSet<>();

  /** The id itself at its first appearance, and one that no other article has after that. */
  String unique(String id) {
    String candidate = id;
    for (int times = 2; !seen.add(hash(candidate)); times++) {
      candidate = id + "-" + times;
    }
    return candidate;
  }

  /** FNV-1a over the UTF-16 units, finished as in SplitMix64. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
