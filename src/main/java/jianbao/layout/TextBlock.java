package jianbao.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of running text and list items in a row, without a heading between: one article's, as a
 * rule.
 */
final class TextBlock {

  private final List<Integer> lines = new ArrayList<>();
  private final TermCounts terms = new TermCounts(64);

  void add(int line, PageView view) {
    lines.add(line);
    Terms.count(view.page(), view.line(line).begin(), view.line(line).end(), terms);
  }

  List<Integer> lines() {
    return lines;
  }

  int first() {
    return lines.get(0);
  }

  int last() {
    return lines.get(lines.size() - 1);
  }

  TermCounts terms() {
    return terms;
  }
}
