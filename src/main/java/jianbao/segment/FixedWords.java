package jianbao.segment;

import java.util.Arrays;

/**
 * Words that stand in a text and are not to be cut, from left to right; none overlaps another. For
 * one thread while words are added.
 */
final class FixedWords {

  /** No words. Never added to. */
  static final FixedWords NONE = new FixedWords();

  private int[] begins = new int[0];
  private int[] ends = new int[0];
  private int[] tags = new int[0];
  private int count;

  /** Adds a word behind those that were added. */
  void add(int begin, int end, int tag) {
    if (count == begins.length) {
      int size = Math.max(16, count * 2);
      begins = Arrays.copyOf(begins, size);
      ends = Arrays.copyOf(ends, size);
      tags = Arrays.copyOf(tags, size);
    }
    begins[count] = begin;
    ends[count] = end;
    tags[count++] = tag;
  }

  /** The number of the first word that begins at a place or behind it. */
  int firstFrom(int place) {
    int found = Arrays.binarySearch(begins, 0, count, place);
    return found < 0 ? -found - 1 : found;
  }

  /** Where a word begins; beyond any text if there is none of that number. */
  int begin(int word) {
    return word < count ? begins[word] : Integer.MAX_VALUE;
  }

  /** One past the last unit of a word. */
  int end(int word) {
    return ends[word];
  }

  /** The number of a word's tag. */
  int tag(int word) {
    return tags[word];
  }

  /** Whether a place lies inside a word. */
  boolean isInside(int place) {
    return endBehind(place) > place;
  }

  /** The end of the word that a place lies inside of, or else the place. */
  int endBehind(int place) {
    int before = firstFrom(place) - 1;
    return before >= 0 ? Math.max(place, ends[before]) : place;
  }
}
