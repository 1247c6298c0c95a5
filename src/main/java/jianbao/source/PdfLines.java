package jianbao.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines off a page in the order in which the page draws them, which keeps columns apart;
 * sorting by position would mix them. Text printed over itself is read once. A line is cut where a
 * gap is too wide for a space. Not thread-safe.
 */
final class PdfLines extends PDFTextStripper {

  /** A gap of this many letters lies between columns, not between words. */
  private static final float COLUMN_GAP = 2.2f;

  private static final int OPERATORS_BETWEEN_LOOKS = 256;

  private final Deadline deadline;
  private int operators;
  private List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private float left;
  private float right;
  private float top;
  private float bottom;
  private float size;
  private boolean vertical;

  PdfLines(Deadline deadline) {
    this.deadline = deadline;
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /**
   * The lines of a page.
   *
   * @param page its number, from 1
   */
  List<PdfLine> of(PDDocument document, int page) throws IOException {
    lines = new ArrayList<>();
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    endLine();
    return lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operators++ % OPERATORS_BETWEEN_LOOKS == 0) {
      deadline.check();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    float begin = first.getXDirAdj();
    if (!text.isEmpty()) {
      float gap = begin - right;
      if (Math.abs(gap) > COLUMN_GAP * Math.max(1, size)) {
        endLine();
      } else if (space && !isBetweenHan(word, gap)) {
        text.append(' ');
      }
    }
    if (text.isEmpty()) {
      left = begin;
      top = first.getYDirAdj();
      size = first.getFontSizeInPt();
      vertical = first.getFont() != null && first.getFont().isVertical();
    }
    text.append(clean(word));
    right = last.getXDirAdj() + last.getWidthDirAdj();
    bottom = last.getYDirAdj();
    size = Math.max(size, last.getFontSizeInPt());
    space = false;
  }

  @Override
  protected void writeWordSeparator() {
    space = true;
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  private boolean isBetweenHan(String word, float gap) {
    return gap < size
        && text.charAt(text.length() - 1) >= HtmlText.EAST_ASIAN
        && word.charAt(0) >= HtmlText.EAST_ASIAN;
  }

  private void endLine() {
    String line = text.toString().strip();
    text.setLength(0);
    space = false;
    if (line.isEmpty()) {
      return;
    }
    PdfLine ended = new PdfLine(line, left, Math.max(left, right), top, bottom, size, vertical);
    if (vertical && !lines.isEmpty() && continues(lines.getLast(), ended)) {
      lines.add(lines.removeLast().above(ended));
    } else {
      lines.add(ended);
    }
  }

  /** Whether a line of vertical writing stands right below another in the same column. */
  private static boolean continues(PdfLine above, PdfLine below) {
    float step = below.top() - above.bottom();
    return above.vertical()
        && above.isSizeOf(below)
        && Math.abs(above.left() - below.left()) < 0.6f * above.size()
        && step > 0
        && step < 1.8f * above.size();
  }

  /** Without line breaks and control characters, which only make trouble further on. */
  private static String clean(String word) {
    StringBuilder clean = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      clean.append(Character.isISOControl(c) ? ' ' : c);
    }
    return clean.toString();
  }
}
