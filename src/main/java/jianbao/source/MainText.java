package jianbao.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import jianbao.source.HtmlBlock.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article in a web page: the element whose blocks together speak most for one. Prose with
 * punctuation speaks for it by its length, lists of links and labels speak against, so that the sum
 * grows up to the element that holds the whole article and shrinks beyond, where the page's own
 * furniture begins.
 *
 * <p>The idea is that of scoring by text and link density (Kohlschütter et al., "Boilerplate
 * Detection using Shallow Text Features", 2010; Mozilla's Readability), with lengths counted in
 * characters, since Chinese has no words to count.
 *
 * @param blocks the blocks of the article, in order
 * @param headings all headings of the page, in order
 */
record MainText(List<HtmlBlock> blocks, List<HtmlBlock> headings) {

  /** An article of less is worth a second look without the words for noise, in Han characters. */
  private static final double SCANT = 60;

  /** An element that says it holds the article is preferred to one a little richer. */
  private static final double CONTENT_BONUS = 1.3;

  /** The article of a page; without blocks if there is no text in it. */
  static MainText of(Document page, HtmlHints hints) {
    MainText article = find(page, hints);
    if (article.weight() >= SCANT) {
      return article;
    }
    MainText other = find(page, hints.withoutNoiseWords());
    return other.weight() > article.weight() ? other : article;
  }

  private static MainText find(Document page, HtmlHints hints) {
    List<HtmlBlock> blocks = HtmlBlocks.of(page.body(), hints);
    Richest richest = new Richest(blocks, hints);
    NodeTraversor.traverse(richest, page.body());
    Element root = richest.element == null ? page.body() : richest.element;
    return new MainText(
        part(blocks.stream().filter(block -> isIn(block, root)).toList()),
        blocks.stream().filter(block -> block.role() == Role.HEADING).toList());
  }

  private double weight() {
    return blocks.stream().filter(b -> b.value() > 0).mapToDouble(HtmlBlock::weight).sum();
  }

  private static boolean isIn(HtmlBlock block, Element root) {
    for (Element at = block.element(); at != null; at = at.parent()) {
      if (at.equals(root)) {
        return true;
      }
    }
    return false;
  }

  /** Of the blocks around an article those that are part of it. */
  private static List<HtmlBlock> part(List<HtmlBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && !isProse(blocks.get(first))) {
      first++;
    }
    int last = blocks.size() - 1;
    while (last > first && !isProse(blocks.get(last))) {
      last--;
    }
    List<HtmlBlock> part = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      HtmlBlock block = blocks.get(i);
      boolean kept =
          switch (block.role()) {
            case NOISE -> false;
            case CAPTION, DECK, BYLINE -> true;
            case HEADING -> i < last;
            case PROSE, ITEM -> i >= first && i <= last && !block.isLinks() && !isStamp(block);
          };
      if (kept) {
        part.add(block);
      }
    }
    return part;
  }

  private static boolean isProse(HtmlBlock block) {
    return (block.role() == Role.PROSE || block.role() == Role.ITEM) && block.value() > 0;
  }

  /** Whether a block is a date or a time and nothing else. */
  private static boolean isStamp(HtmlBlock block) {
    String text = block.text().strip();
    return text.length() < 40
        && text.chars().anyMatch(Character::isDigit)
        && text.chars().allMatch(c -> Character.isDigit(c) || " \t\n\r-/.:年月日時时分秒".indexOf(c) >= 0);
  }

  /** Sums the values of blocks up through the elements around them and keeps the greatest sum. */
  private static final class Richest implements NodeVisitor {

    private final HtmlHints hints;
    private final IdentityHashMap<Node, Double> sums = new IdentityHashMap<>();
    private Element element;
    private double most;

    Richest(List<HtmlBlock> blocks, HtmlHints hints) {
      this.hints = hints;
      blocks.forEach(block -> sums.merge(block.element(), block.value(), Double::sum));
    }

    @Override
    public void head(Node node, int depth) {
      // sums are complete at the end of an element
    }

    @Override
    public void tail(Node node, int depth) {
      Double sum = sums.get(node);
      if (sum == null || !(node instanceof Element here)) {
        return;
      }
      boolean content = sum > 0 && hints.of(here).contains(HtmlHints.Kind.CONTENT);
      double weighed = content ? sum * CONTENT_BONUS : sum;
      if (weighed > most) {
        most = weighed;
        element = here;
      }
      if (node.parent() != null) {
        sums.merge(node.parent(), sum, Double::sum);
      }
    }
  }
}
