package jianbao.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of one article while a page is being sorted out. Not thread-safe. */
final class PageArticle {

  /** What a line is in its article. */
  enum Part {
    HEADLINE,
    DECK,
    SUBHEAD,
    BYLINE,
    AUTHOR,
    BODY,
    LIST,
    CAPTION
  }

  /** A line and what it is. */
  record Member(int line, Part part) {}

  private final List<Integer> headline = new ArrayList<>();
  private final List<Member> text = new ArrayList<>();
  private final List<List<Integer>> captions = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<TermCounts> parts = new ArrayList<>();
  private final TermCounts terms = new TermCounts(64);
  private int bodyLines;
  private boolean closed;
  private boolean numberedHeading;
  private int lastBodyLine = -1;

  List<Integer> headline() {
    return headline;
  }

  List<Member> text() {
    return text;
  }

  List<List<Integer>> captions() {
    return captions;
  }

  List<Label> labels() {
    return labels;
  }

  TermCounts terms() {
    return terms;
  }

  /** The terms of each paragraph of running text. */
  List<TermCounts> parts() {
    return parts;
  }

  boolean hasTitle() {
    return !headline.isEmpty();
  }

  boolean hasBody() {
    return bodyLines > 0;
  }

  /** Paragraphs of running text so far. */
  int paragraphs() {
    return parts.size();
  }

  /** Whether one of its cross-headings carries a number. */
  boolean hasNumberedHeading() {
    return numberedHeading;
  }

  void setNumberedHeading() {
    numberedHeading = true;
  }

  /** Whether a byline or the like has closed it since its last text. */
  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  /** Its last line of running text; -1 if it has none. */
  int lastBodyLine() {
    return lastBodyLine;
  }

  void add(int line, Part part) {
    text.add(new Member(line, part));
  }

  void addBlock(TextBlock block, Role[] roles) {
    for (TextBlock.Paragraph paragraph : block.paragraphs()) {
      for (int line : paragraph.lines()) {
        add(line, roles[line] == Role.LIST ? Part.LIST : Part.BODY);
        lastBodyLine = line;
        bodyLines++;
      }
      terms.addAll(paragraph.terms());
      parts.add(paragraph.terms());
    }
    closed = false;
  }

  /** Puts a line into the text where it stands on the page. */
  void insert(int line, Part part) {
    int at = text.size();
    while (at > 0 && text.get(at - 1).line() > line) {
      at--;
    }
    text.add(at, new Member(line, part));
  }

  /** The first line that it holds, by index; for the order of articles. */
  int firstLine() {
    int first = Integer.MAX_VALUE;
    for (int line : headline) {
      first = Math.min(first, line);
    }
    for (Member member : text) {
      first = Math.min(first, member.line());
    }
    return first;
  }
}
