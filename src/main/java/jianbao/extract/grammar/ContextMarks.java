package jianbao.extract.grammar;

import java.util.ArrayList;
import java.util.List;

/** Tells which parts of an expression only bear on its meaning. */
final class ContextMarks {

  private ContextMarks() {}

  /** Whether a pattern has such parts. */
  static boolean has(Pattern pattern) {
    return switch (pattern) {
      case Pattern.One one -> one.context();
      case Pattern.Sequence sequence -> sequence.parts().stream().anyMatch(ContextMarks::has);
      case Pattern.Choice choice -> choice.parts().stream().anyMatch(ContextMarks::has);
      case Pattern.Option option -> has(option.part());
    };
  }

  /**
   * For each part of a node whether it is context, by matching the pattern with the parts again.
   */
  static List<Boolean> of(Pattern pattern, Chart chart, int node) {
    int count = chart.parts(node);
    for (Path path : match(pattern, chart, node, new Path(0, List.of()))) {
      if (path.at == count) {
        return path.context;
      }
    }
    throw new IllegalStateException("a pattern does not match what it made");
  }

  private record Path(int at, List<Boolean> context) {}

  private static List<Path> match(Pattern pattern, Chart chart, int node, Path from) {
    List<Path> paths = new ArrayList<>();
    switch (pattern) {
      case Pattern.One one -> {
        if (from.at < chart.parts(node)
            && chart.symbol(chart.part(node, from.at)) == one.symbol()) {
          List<Boolean> context = new ArrayList<>(from.context);
          context.add(one.context());
          paths.add(new Path(from.at + 1, context));
        }
      }
      case Pattern.Sequence sequence -> {
        paths.add(from);
        for (Pattern part : sequence.parts()) {
          List<Path> longer = new ArrayList<>();
          for (Path path : paths) {
            longer.addAll(match(part, chart, node, path));
          }
          paths = longer;
        }
      }
      case Pattern.Choice choice -> {
        for (Pattern part : choice.parts()) {
          paths.addAll(match(part, chart, node, from));
        }
      }
      case Pattern.Option option -> {
        paths.addAll(match(option.part(), chart, node, from));
        paths.add(from);
      }
    }
    return paths;
  }
}
