package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  private final Random random = new Random(3);

  @Test
  void sumsTheWeightsOfKnownFeatures() throws IOException {
    Map<Long, int[]> weights = weights(20_000);
    FeatureTable table = table(weights);
    assertThat(table.features()).isEqualTo(weights.size());
    FeatureTable read = read(written(table));
    Long[] known = weights.keySet().toArray(new Long[0]);
    for (int round = 0; round < 500; round++) {
      long[] hashes = new long[40];
      int[] expected = new int[NameLabels.COUNT];
      for (int f = 0; f < hashes.length; f++) {
        hashes[f] = f % 2 == 0 ? random.nextLong() : known[random.nextInt(known.length)];
        int[] row = weights.getOrDefault(hashes[f], new int[NameLabels.COUNT]);
        for (int label = 0; label < expected.length; label++) {
          expected[label] += row[label];
        }
      }
      int[] scores = new int[NameLabels.COUNT + 1];
      read.sum(hashes, hashes.length, scores, 1);
      assertThat(java.util.Arrays.copyOfRange(scores, 1, scores.length)).isEqualTo(expected);
    }
  }

  @Test
  void anEmptyTableKnowsNothing() {
    int[] scores = new int[NameLabels.COUNT];
    table(Map.of()).sum(new long[] {1, 2, 3}, 3, scores, 0);
    assertThat(scores).containsOnly(0);
  }

  @Test
  void refusesATableThatIsCutShort() throws IOException {
    byte[] bytes = written(table(weights(100)));
    byte[] part = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
  }

  private Map<Long, int[]> weights(int features) {
    Map<Long, int[]> weights = new LinkedHashMap<>();
    for (int f = 0; f < features; f++) {
      int[] row = new int[NameLabels.COUNT];
      for (int label = 0; label < row.length; label++) {
        row[label] = random.nextInt(255) - 127;
      }
      weights.put(random.nextLong(), row);
    }
    return weights;
  }

  private static FeatureTable table(Map<Long, int[]> weights) {
    FeatureTableBuilder builder = new FeatureTableBuilder();
    weights.forEach(builder::add);
    return builder.build();
  }

  private static byte[] written(FeatureTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static FeatureTable read(byte[] bytes) throws IOException {
    return FeatureTable.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
