package jianbao.train;

import java.util.Arrays;

/**
 * Numbers features: from the 64 bits of a feature's hash to a small number, in order of first
 * appearance. Not thread-safe.
 */
final class FeatureIndex {

  private long[] keys = new long[1 << 16];
  private int[] numbers = new int[1 << 16];
  private float[] counts = new float[1 << 15];
  private long[] hashes = new long[1 << 15];
  private int size;

  /** Counts a feature {@code weight} times. */
  void count(long hash, float weight) {
    int number = find(hash);
    if (number < 0) {
      number = add(hash);
    }
    counts[number] += weight;
  }

  /** The features that were counted {@code least} times or more. */
  FeatureIndex atLeast(float least) {
    FeatureIndex kept = new FeatureIndex();
    for (int number = 0; number < size; number++) {
      if (counts[number] >= least) {
        kept.count(hashes[number], counts[number]);
      }
    }
    return kept;
  }

  /** The number of a feature, or -1. */
  int find(long hash) {
    int mask = keys.length - 1;
    for (int at = slot(hash, mask); numbers[at] != 0; at = (at + 1) & mask) {
      if (keys[at] == hash) {
        return numbers[at] - 1;
      }
    }
    return -1;
  }

  /** The numbers of those of the features that there are, in order. */
  int[] numbers(long[] features) {
    int[] found = new int[features.length];
    int count = 0;
    for (long feature : features) {
      int number = find(feature);
      if (number >= 0) {
        found[count++] = number;
      }
    }
    return Arrays.copyOf(found, count);
  }

  int size() {
    return size;
  }

  long hash(int number) {
    return hashes[number];
  }

  private int add(long hash) {
    if (size * 2 >= keys.length) {
      grow();
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
    }
    hashes[size] = hash;
    put(hash, size + 1);
    return size++;
  }

  private void put(long hash, int number) {
    int mask = keys.length - 1;
    int at = slot(hash, mask);
    while (numbers[at] != 0) {
      at = (at + 1) & mask;
    }
    keys[at] = hash;
    numbers[at] = number;
  }

  private void grow() {
    int length = keys.length * 2;
    keys = new long[length];
    numbers = new int[length];
    for (int number = 0; number < size; number++) {
      put(hashes[number], number + 1);
    }
  }

  private static int slot(long hash, int mask) {
    return (int) (hash ^ (hash >>> 32)) & mask;
  }
}
