package jianbao.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a row of its own for each feature: large buckets first, while there is room. Not
 * thread-safe.
 */
final class FeatureTableBuilder {

  private static final int BUCKET_SIZE = 3;
  private static final double LOAD = 0.95;

  private final List<Row> rows = new ArrayList<>();
  private final Set<Long> hashes = new HashSet<>();

  private record Row(long hash, long low, long high) {}

  /**
   * Adds a feature. A hash that was added before is left out.
   *
   * @param hash the feature
   * @param weights weights of the labels, each from -127 to 127
   */
  void add(long hash, int[] weights) {
    if (hashes.add(hash)) {
      rows.add(new Row(hash, FeatureTable.low(weights), FeatureTable.high(hash, weights)));
    }
  }

  /** The table; a feature whose bucket finds no room, one in millions, is left out. */
  FeatureTable build() {
    int size = Math.max(4, (int) (rows.size() / LOAD) + 1);
    int count = Math.max(1, rows.size() / BUCKET_SIZE);
    List<List<Row>> buckets = new ArrayList<>();
    for (int b = 0; b < count; b++) {
      buckets.add(new ArrayList<>());
    }
    for (Row row : rows) {
      buckets.get(FeatureTable.bucket(row.hash(), count)).add(row);
    }
    Integer[] order = new Integer[count];
    Arrays.setAll(order, b -> b);
    Arrays.sort(
        order,
        Comparator.comparingInt((Integer b) -> -buckets.get(b).size()).thenComparingInt(b -> b));
    char[] displacements = new char[count];
    long[] table = new long[2 * size];
    int placed = 0;
    for (int b : order) {
      List<Row> bucket = buckets.get(b);
      int displacement = displacement(bucket, table);
      if (displacement >= 0) {
        displacements[b] = (char) displacement;
        placed += bucket.size();
        for (Row row : bucket) {
          int at = 2 * FeatureTable.row(row.hash(), displacement, size);
          table[at] = row.low();
          table[at + 1] = row.high();
        }
      }
    }
    return new FeatureTable(placed, displacements, table);
  }

  private static int displacement(List<Row> bucket, long[] table) {
    int size = table.length / 2;
    int[] places = new int[bucket.size()];
    for (int displacement = 0; displacement <= Character.MAX_VALUE; displacement++) {
      boolean free = true;
      for (int r = 0; r < places.length && free; r++) {
        places[r] = FeatureTable.row(bucket.get(r).hash(), displacement, size);
        free = table[2 * places[r] + 1] == 0;
        for (int other = 0; other < r && free; other++) {
          free = places[other] != places[r];
        }
      }
      if (free) {
        return displacement;
      }
    }
    return -1;
  }
}
