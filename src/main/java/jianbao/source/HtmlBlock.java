package jianbao.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A stretch of text that a browser shows as one paragraph, heading, list item or line.
 *
 * @param element the innermost element that makes it a block
 * @param nodes its text, in order
 * @param weight how much there is to read, in Han characters; letters count a third
 * @param linkWeight how much of it is in links
 * @param marks punctuation marks that sentences have
 * @param role what it is
 */
record HtmlBlock(
    Element element, List<TextNode> nodes, double weight, double linkWeight, int marks, Role role) {

  /** What a block is by the elements around it. */
  enum Role {
    /** Text, perhaps of the article. */
    PROSE,
    /** A heading. */
    HEADING,
    /** A list item. */
    ITEM,
    /** A caption of a picture. */
    CAPTION,
    /** A second headline. */
    DECK,
    /** Who wrote it. */
    BYLINE,
    /** No part of an article. */
    NOISE
  }

  /** Less than this, in Han characters, and no punctuation: a label rather than a sentence. */
  private static final double SHORT = 15;

  private static final double MARK_VALUE = 5;
  private static final double LINK_LIST_VALUE = -5;
  private static final double LABEL_VALUE = -2;
  private static final double HEADING_VALUE = 3;

  /** How much the block speaks for an article being here; negative if it speaks against. */
  double value() {
    if (role == Role.NOISE) {
      return LINK_LIST_VALUE - weight / 2;
    }
    if (isLinks()) {
      return LINK_LIST_VALUE - weight / 5;
    }
    if (role == Role.HEADING) {
      return HEADING_VALUE;
    }
    if (marks == 0 && weight < SHORT) {
      return LABEL_VALUE;
    }
    return (weight + MARK_VALUE * Math.min(marks, weight / 4)) * (1 - linkWeight / weight);
  }

  /** Whether most of it is links. */
  boolean isLinks() {
    return linkWeight > weight / 2;
  }

  /** Its characters, white space not yet folded. */
  String text() {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> text.append(node.getWholeText()));
    return text.toString();
  }
}
