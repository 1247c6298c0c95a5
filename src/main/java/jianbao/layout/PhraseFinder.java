package jianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases, found at a place in a text, the longest first. Immutable and thread-safe.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseFinder<V> {

  /** A phrase and what it stands for. */
  record Entry<V>(String phrase, V value) {}

  /** The phrases by their first character, longest first. */
  private final Map<Character, List<Entry<V>>> byFirst = new HashMap<>();

  PhraseFinder(List<Entry<V>> entries) {
    for (Entry<V> entry : entries) {
      byFirst.computeIfAbsent(entry.phrase().charAt(0), c -> new ArrayList<>()).add(entry);
    }
    Comparator<Entry<V>> longestFirst = Comparator.comparingInt(e -> -e.phrase().length());
    byFirst.values().forEach(list -> list.sort(longestFirst));
  }

  /** The longest phrase that begins at an offset; null if none does. */
  Entry<V> at(String text, int offset) {
    if (offset >= text.length()) {
      return null;
    }
    List<Entry<V>> candidates = byFirst.get(text.charAt(offset));
    if (candidates != null) {
      for (Entry<V> candidate : candidates) {
        if (text.startsWith(candidate.phrase(), offset) && endsWord(text, offset, candidate)) {
          return candidate;
        }
      }
    }
    return null;
  }

  /** How many characters the longest phrase at an offset has; 0 if there is none. */
  int lengthAt(String text, int offset) {
    Entry<V> entry = at(text, offset);
    return entry == null ? 0 : entry.phrase().length();
  }

  /** The longest phrase that ends a text; null if none does. */
  Entry<V> atEnd(String text) {
    for (int offset = Math.max(0, text.length() - 16); offset < text.length(); offset++) {
      Entry<V> entry = at(text, offset);
      if (entry != null && offset + entry.phrase().length() == text.length()) {
        return entry;
      }
    }
    return null;
  }

  /** Whether any phrase stands in a text from one offset up to another. */
  boolean isIn(String text, int from, int to) {
    for (int offset = from; offset < to; offset++) {
      if (byFirst.containsKey(text.charAt(offset))) {
        Entry<V> entry = at(text, offset);
        if (entry != null && offset + entry.phrase().length() <= to) {
          return true;
        }
      }
    }
    return false;
  }

  /** A Latin phrase is a word: no letter may follow it or stand before it. */
  private static boolean endsWord(String text, int offset, Entry<?> entry) {
    int end = offset + entry.phrase().length();
    char last = text.charAt(end - 1);
    char first = text.charAt(offset);
    boolean runsOn = isLatin(last) && end < text.length() && isLatin(text.charAt(end));
    boolean runsUp = isLatin(first) && offset > 0 && isLatin(text.charAt(offset - 1));
    return !runsOn && !runsUp;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
