package jianbao.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printed page as text, in the way of a page dump: a line for a line, a blank line between the
 * blocks that stand apart on paper, and two ideographic spaces where a line is indented. Lines go
 * to the block that they continue, wherever they come in the page's own order, so that columns
 * drawn line by line come out one after another. Page numbers are left out.
 *
 * @param blocks the blocks, each a list of lines
 */
record PdfPage(List<List<PdfLine>> blocks) {

  private static final String INDENT = "\u3000\u3000";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—~·|\\s]*+(?:(?:page|p\\.|第)\\s*+)?[0-9]{1,4}\\s*+[页頁版]?"
              + "(?:\\s*+[,，、]?\\s*+(?:of|/|共)\\s*+[0-9]{1,4}\\s*+[页頁版]?)?[-–—~·|\\s]*+",
          Pattern.CASE_INSENSITIVE);

  /** A headline's letters are this much larger than those of the text. */
  private static final float HEADLINE = 1.3f;

  /** Lines further apart than this many times the usual distance belong to different paragraphs. */
  private static final float WIDE = 1.4f;

  /** How many of the blocks last begun a line may continue. */
  private static final int OPEN_BLOCKS = 40;

  /** Makes a page of its lines. */
  static PdfPage of(List<PdfLine> lines) {
    List<List<PdfLine>> blocks = new ArrayList<>();
    for (PdfLine line : lines) {
      List<PdfLine> home = null;
      for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - OPEN_BLOCKS); i--) {
        if (blocks.get(i).getLast().isFollowedBy(line)) {
          home = blocks.get(i);
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        blocks.add(home);
      }
      home.add(line);
    }
    blocks.removeIf(block -> isPageNumber(block, blocks));
    return new PdfPage(blocks);
  }

  /** Whether there is nothing on it. */
  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /**
   * Whether it begins with a headline rather than in the midst of a text.
   *
   * @param textSize the size of letters that most of the document is set in
   */
  boolean beginsWithHeadline(float textSize) {
    return blocks.getFirst().getFirst().size() >= HEADLINE * textSize;
  }

  /** Adds the page to a text. */
  void appendTo(StringBuilder text) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        text.append('\n');
      }
      append(blocks.get(i), text);
    }
  }

  private static void append(List<PdfLine> block, StringBuilder text) {
    float margin = Float.MAX_VALUE;
    float end = 0;
    for (PdfLine line : block) {
      margin = Math.min(margin, line.left());
      end = Math.max(end, line.right());
    }
    float usual = usualDistance(block);
    for (int i = 0; i < block.size(); i++) {
      PdfLine line = block.get(i);
      if (i > 0 && line.top() - block.get(i - 1).top() > WIDE * usual) {
        text.append('\n');
      }
      if (!line.vertical() && isIndented(line, margin, end)) {
        text.append(INDENT);
      }
      text.append(line.text()).append('\n');
    }
  }

  private static float usualDistance(List<PdfLine> block) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < block.size(); i++) {
      distances.add(block.get(i).top() - block.get(i - 1).top());
    }
    distances.sort(Comparator.naturalOrder());
    return distances.isEmpty() ? Float.MAX_VALUE : distances.get((distances.size() - 1) / 2);
  }

  /** One to four letters further in than the others, and not because it is centred. */
  private static boolean isIndented(PdfLine line, float margin, float end) {
    float before = line.left() - margin;
    float behind = end - line.right();
    boolean centred = Math.abs(before - behind) < 0.7f * line.size();
    return before > 0.8f * line.size() && before < 4 * line.size() && !centred;
  }

  /** A number alone, above or below everything else on the page. */
  private static boolean isPageNumber(List<PdfLine> block, List<List<PdfLine>> blocks) {
    PdfLine only = block.getFirst();
    if (block.size() > 1 || !NUMBER.matcher(only.text()).matches()) {
      return false;
    }
    boolean highest = true;
    boolean lowest = true;
    for (List<PdfLine> other : blocks) {
      for (PdfLine line : other) {
        highest &= line.equals(only) || line.top() > only.top() + only.size() / 2;
        lowest &= line.equals(only) || line.bottom() < only.bottom() - only.size() / 2;
      }
    }
    return highest || lowest;
  }
}
