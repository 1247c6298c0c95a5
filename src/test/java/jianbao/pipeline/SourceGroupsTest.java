package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import jianbao.document.Given;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.source.SourceItem;
import org.junit.jupiter.api.Test;

class SourceGroupsTest {

  private final List<List<SourceItem>> handedOn = new ArrayList<>();

  @Test
  void handsOnAtOnceWhileSomebodyHasNothingToDo() {
    SourceGroups groups = new SourceGroups(2, () -> handedOn.size() < 2, handedOn::add);
    for (int i = 0; i < 5; i++) {
      groups.add(item(800));
    }
    assertThat(sizes()).containsExactly(1, 1);
    groups.finish();
    assertThat(sizes()).containsExactly(1, 1, 2, 1);
  }

  @Test
  void makesGroupsOfManyArticles() {
    SourceGroups groups = new SourceGroups(2, () -> false, handedOn::add);
    for (int i = 0; i < 200; i++) {
      groups.add(item(10));
    }
    groups.finish();
    assertThat(sizes()).containsExactly(64, 64, 64, 4, 4);
  }

  @Test
  void leavesWhatIsLargeAlone() {
    SourceGroups groups = new SourceGroups(1, () -> false, handedOn::add);
    groups.add(item(10));
    groups.add(item(100_000));
    groups.add(item(10));
    groups.finish();
    assertThat(sizes()).containsExactly(1, 1, 1);
  }

  @Test
  void keepsEveryItemInItsPlace() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<SourceItem> items =
        IntStream.range(0, 1000).mapToObj(i -> item(random.nextInt(20_000))).toList();
    SourceGroups groups = new SourceGroups(3, () -> random.nextInt(9) == 0, handedOn::add);
    items.forEach(groups::add);
    groups.finish();
    assertThat(handedOn.stream().flatMap(List::stream).toList())
        .as("seed " + seed)
        .isEqualTo(items);
    assertThat(handedOn).as("seed " + seed).noneMatch(List::isEmpty);
  }

  private List<Integer> sizes() {
    return handedOn.stream().map(List::size).toList();
  }

  private static SourceItem item(int length) {
    Origin origin = new Origin(Optional.empty(), "jsonl", "UTF-8", 1, List.of());
    return new SourceItem.Read(
        new SourceDocument.Ready(
            origin,
            Optional.empty(),
            Optional.empty(),
            "港".repeat(length),
            Given.NOTHING,
            Optional.empty()));
  }
}
