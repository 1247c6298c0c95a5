package jianbao.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text and list items in a row, without a heading between: one article's, as a rule.
 *
 * @param paragraphs its paragraphs, in order; never empty
 */
record TextBlock(List<Paragraph> paragraphs) {

  /**
   * A paragraph, or what stands between two places where another article may break in.
   *
   * @param lines its lines, by index
   * @param terms its terms
   */
  record Paragraph(List<Integer> lines, TermCounts terms) {

    int first() {
      return lines.get(0);
    }

    int last() {
      return lines.get(lines.size() - 1);
    }
  }

  /** The paragraphs of lines in a row. */
  static TextBlock of(List<Integer> lines, PageView view, Seams seams) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int line : lines) {
      boolean joins =
          !paragraphs.isEmpty()
              && seams.between(paragraphs.getLast().last(), line).joins()
              && !view.breaksIn(paragraphs.getLast().last(), line);
      if (!joins) {
        paragraphs.add(new Paragraph(new ArrayList<>(), new TermCounts(64)));
      }
      Paragraph paragraph = paragraphs.getLast();
      if (!paragraph.lines().isEmpty() && line == paragraph.last() + 1) {
        view.countSeam(paragraph.last(), line, paragraph.terms());
      }
      paragraph.lines().add(line);
      Terms.count(view.page(), view.line(line).begin(), view.line(line).end(), paragraph.terms());
    }
    return new TextBlock(paragraphs);
  }

  int first() {
    return paragraphs.get(0).first();
  }

  int last() {
    return paragraphs.getLast().last();
  }

  /** Its lines, in order. */
  List<Integer> lines() {
    return paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream()).toList();
  }

  /** The terms of all paragraphs from one up to another. */
  TermCounts terms(int from, int to) {
    TermCounts terms = new TermCounts(64);
    for (Paragraph paragraph : paragraphs.subList(from, Math.min(to, paragraphs.size()))) {
      terms.addAll(paragraph.terms());
    }
    return terms;
  }

  /** The terms of all paragraphs. */
  TermCounts terms() {
    return terms(0, paragraphs.size());
  }

  /** The first {@code count} paragraphs. */
  TextBlock before(int count) {
    return new TextBlock(paragraphs.subList(0, count));
  }

  /** What follows the first {@code count} paragraphs. */
  TextBlock from(int count) {
    return new TextBlock(paragraphs.subList(count, paragraphs.size()));
  }
}
