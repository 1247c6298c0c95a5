package jianbao.layout;

import java.util.Arrays;

/**
 * How often each term of a text occurs. A term is a pair of neighbouring ideographs or a word in
 * letters, as a number; see {@link Terms}. Not thread-safe.
 */
final class TermCounts {

  private int[] keys;
  private int[] counts;
  private int size;
  private int total;

  TermCounts() {
    this(16);
  }

  /**
   * Room for about so many terms.
   *
   * @param terms 1 or more
   */
  TermCounts(int terms) {
    int capacity = Integer.highestOneBit(Math.max(8, terms) * 2);
    keys = new int[capacity];
    counts = new int[capacity];
  }

  void add(int term, int times) {
    int slot = slot(term);
    if (counts[slot] == 0) {
      keys[slot] = term;
      size++;
    }
    counts[slot] += times;
    total += times;
    if (size * 4 > keys.length * 3) {
      grow();
    }
  }

  void addAll(TermCounts other) {
    for (int slot = 0; slot < other.keys.length; slot++) {
      if (other.counts[slot] > 0) {
        add(other.keys[slot], other.counts[slot]);
      }
    }
  }

  /** These terms and others, in a new instance. */
  TermCounts with(TermCounts others) {
    TermCounts both = new TermCounts();
    both.keys = keys.clone();
    both.counts = counts.clone();
    both.size = size;
    both.total = total;
    both.addAll(others);
    return both;
  }

  int count(int term) {
    return counts[slot(term)];
  }

  /** All occurrences together. */
  int total() {
    return total;
  }

  /** How many terms differ. */
  int size() {
    return size;
  }

  /** Takes each term with its count, in no order that means anything. */
  void forEach(Visitor visitor) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (counts[slot] > 0) {
        visitor.visit(keys[slot], counts[slot]);
      }
    }
  }

  /** Takes a term and how often it occurs. */
  interface Visitor {
    void visit(int term, int count);
  }

  private int slot(int term) {
    int mask = keys.length - 1;
    int slot = (term * 0x9E3779B1) >>> 7 & mask;
    while (counts[slot] > 0 && keys[slot] != term) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  @Override
  public String toString() {
    return size + " terms, " + total + " in all" + (size < 4 ? Arrays.toString(keys) : "");
  }
}
