package jianbao.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jianbao.document.SourceDocument;
import jianbao.source.SourceItem;

/**
 * Gathers what is read into groups for {@link DocumentReading}, in order. A group is handed on when
 * it is large enough, or when nobody has anything to do; so the first documents of a run do not
 * wait for others. Not thread-safe.
 */
final class SourceGroups {

  /** Most documents of a group. More gain little: by then a step takes longer than to begin it. */
  private static final int MOST_ITEMS = 64;

  /** UTF-16 units that make a group large enough. */
  private static final long LARGE = 48_000;

  private final int threads;
  private final BooleanSupplier hungry;
  private final Consumer<List<SourceItem>> groups;
  private List<SourceItem> group = new ArrayList<>();
  private long weight;

  /**
   * Groups.
   *
   * @param threads how many groups are worked on at a time
   * @param hungry says whether somebody has nothing to do
   * @param groups takes the groups
   */
  SourceGroups(int threads, BooleanSupplier hungry, Consumer<List<SourceItem>> groups) {
    this.threads = threads;
    this.hungry = hungry;
    this.groups = groups;
  }

  /** Takes an item. */
  void add(SourceItem item) {
    long ofItem = weight(item);
    if (ofItem >= LARGE) {
      handOn(1);
    }
    group.add(item);
    weight += ofItem;
    if (weight >= LARGE || group.size() == MOST_ITEMS || hungry.getAsBoolean()) {
      handOn(1);
    }
  }

  /** Hands on what is left, for each thread a part. */
  void finish() {
    handOn(threads);
  }

  private void handOn(int parts) {
    List<SourceItem> whole = group;
    group = new ArrayList<>();
    weight = 0;
    int size = (whole.size() + parts - 1) / parts;
    for (int begin = 0; begin < whole.size(); begin += size) {
      groups.accept(List.copyOf(whole.subList(begin, Math.min(begin + size, whole.size()))));
    }
  }

  /** What a group takes of memory, in UTF-16 units. */
  static long weight(List<SourceItem> group) {
    return group.stream().mapToLong(SourceGroups::weight).sum();
  }

  private static long weight(SourceItem item) {
    return switch (item) {
      case SourceItem.Reported reported -> 0;
      case SourceItem.Read read ->
          switch (read.document()) {
            case SourceDocument.Page page -> page.text().length();
            case SourceDocument.Drafted drafted -> drafted.draft().text().text().source().length();
            case SourceDocument.Ready ready -> ready.text().length();
          };
    };
  }
}
