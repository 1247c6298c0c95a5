package jianbao.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import jianbao.source.HtmlBlock.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts the body of a page into blocks, in the order of the source. Does not recurse. Belongs to one
 * page.
 */
final class HtmlBlocks implements NodeVisitor {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "textarea",
          "option",
          "iframe",
          "object",
          "svg",
          "math",
          "head",
          "title",
          "video",
          "audio",
          "canvas",
          "rt",
          "rp");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final HtmlHints hints;
  private final IdentityHashMap<Element, Set<HtmlHints.Kind>> inherited = new IdentityHashMap<>();
  private final List<HtmlBlock> blocks = new ArrayList<>();
  private List<TextNode> nodes = new ArrayList<>();
  private Element block;

  private HtmlBlocks(HtmlHints hints) {
    this.hints = hints;
  }

  /** The blocks of a page, noise among them. */
  static List<HtmlBlock> of(Element body, HtmlHints hints) {
    HtmlBlocks visitor = new HtmlBlocks(hints);
    visitor.block = body;
    NodeTraversor.traverse(visitor, body);
    visitor.endBlock();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (text.sourceRange().isTracked() && !text.sourceRange().isImplicit() && isSeen(text)) {
        Element home = blockAround(text);
        if (!home.equals(block)) {
          endBlock();
          block = home;
        }
        if (!isNoiseIn(home, text)) {
          nodes.add(text);
        }
      }
    } else if (node instanceof Element element) {
      kindsAround(element);
      if (element.isBlock() || element.normalName().equals("br")) {
        endBlock();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      endBlock();
    }
  }

  /** Whether a text is noise within a block that is not, or a date outside of a sentence. */
  private boolean isNoiseIn(Element home, TextNode text) {
    if (text.parent().normalName().equals("time") && !home.normalName().equals("p")) {
      return true;
    }
    return kindsAround(text.parent()).contains(HtmlHints.Kind.NOISE)
        && !kindsAround(home).contains(HtmlHints.Kind.NOISE);
  }

  private void endBlock() {
    Weigher weigher = new Weigher();
    for (TextNode node : nodes) {
      weigher.add(node.getWholeText(), isInLink(node));
    }
    if (weigher.weight > 0) {
      blocks.add(
          new HtmlBlock(
              block,
              List.copyOf(nodes),
              weigher.weight,
              weigher.linkWeight,
              weigher.marks,
              role()));
    }
    nodes = new ArrayList<>();
  }

  private Role role() {
    TextNode first =
        nodes.stream().filter(node -> !node.isBlank()).findFirst().orElse(nodes.getFirst());
    Set<HtmlHints.Kind> kinds = kindsAround(first.parent());
    if (kinds.contains(HtmlHints.Kind.NOISE)) {
      return Role.NOISE;
    }
    if (kinds.contains(HtmlHints.Kind.CAPTION)) {
      return Role.CAPTION;
    }
    if (kinds.contains(HtmlHints.Kind.DECK)) {
      return Role.DECK;
    }
    if (HEADINGS.contains(block.normalName())) {
      return Role.HEADING;
    }
    if (kinds.contains(HtmlHints.Kind.BYLINE)) {
      return Role.BYLINE;
    }
    return block.normalName().equals("li") ? Role.ITEM : Role.PROSE;
  }

  /** What an element and those around it tell; what is far out counts as much as what is near. */
  private Set<HtmlHints.Kind> kindsAround(Element element) {
    Set<HtmlHints.Kind> known = inherited.get(element);
    if (known != null) {
      return known;
    }
    Set<HtmlHints.Kind> kinds = EnumSet.copyOf(own(element));
    Element parent = element.parent();
    if (parent != null && inherited.containsKey(parent)) {
      kinds.addAll(inherited.get(parent));
    }
    inherited.put(element, kinds);
    return kinds;
  }

  /** Words of a whole page tell of its parts; who speaks of content besides noise holds both. */
  private Set<HtmlHints.Kind> own(Element element) {
    Set<HtmlHints.Kind> kinds = hints.of(element);
    switch (element.normalName()) {
      case "html", "body", "main", "article" -> kinds.remove(HtmlHints.Kind.NOISE);
      default -> {
        if (kinds.contains(HtmlHints.Kind.CONTENT)) {
          kinds.remove(HtmlHints.Kind.NOISE);
        }
      }
    }
    return kinds;
  }

  private static boolean isSeen(Node node) {
    for (Node at = node.parent(); at != null; at = at.parent()) {
      if (UNSEEN.contains(at.normalName())) {
        return false;
      }
    }
    return true;
  }

  private static Element blockAround(TextNode node) {
    Element at = node.parent();
    while (!at.isBlock() && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isInLink(Node node) {
    for (Node at = node.parent(); at instanceof Element e && !e.isBlock(); at = at.parent()) {
      if (e.normalName().equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** Counts what there is to read. */
  private static final class Weigher {

    private static final String MARKS = "，。！？；：、";
    private static final String LATIN_MARKS = ",.!?;:";
    private static final double LETTER = 0.35;

    private double weight;
    private double linkWeight;
    private int marks;

    void add(String text, boolean link) {
      double sum = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x2E80) {
          if (c != '\u3000') {
            sum++;
          }
          marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
        } else if (c > ' ' && c != '\u00A0') {
          sum += LETTER;
          boolean ends = i + 1 == text.length() || text.charAt(i + 1) <= ' ';
          marks += ends && LATIN_MARKS.indexOf(c) >= 0 ? 1 : 0;
        }
      }
      weight += sum;
      linkWeight += link ? sum : 0;
    }
  }
}
