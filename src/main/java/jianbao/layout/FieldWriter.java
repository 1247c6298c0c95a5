package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import jianbao.text.AlignedText;
import jianbao.text.CharacterClass;
import jianbao.text.Edits;
import jianbao.text.Span;

/**
 * Writes a field of an article from lines of its page: the rest of the page is deleted, wraps are
 * undone, Markdown's own marks left out. Every character stays traceable to the page. Not
 * thread-safe; an instance writes one field.
 */
final class FieldWriter {

  /** What takes the place of the break in front of a line. */
  enum Glue {
    /** Nothing: a wrap inside ideographs. */
    NONE,
    /** A space: a wrap between words in letters. */
    SPACE,
    /** A line feed: a paragraph begins. */
    PARAGRAPH,
    /** Nothing, and the hyphen before the break goes too. */
    HYPHEN
  }

  private record Piece(int begin, int end, Glue glue) {}

  private final PageView view;
  private final List<Piece> pieces = new ArrayList<>();

  FieldWriter(PageView view) {
    this.view = view;
  }

  /** Adds a line that begins a paragraph. */
  void paragraph(int line) {
    add(line, Glue.PARAGRAPH);
  }

  /** Adds a line that goes on the paragraph of line {@code before}. */
  void continued(int before, int line) {
    add(line, Joint.between(view, before, line));
  }

  /** Adds a line behind a space. */
  void spaced(int line) {
    add(line, Glue.SPACE);
  }

  private void add(int index, Glue glue) {
    Line line = view.line(index);
    boolean heading = line.mark().kind() == LineMark.Kind.HEADING;
    int begin = heading || view.has(index, Cue.QUOTE) ? line.mark().content() : line.begin();
    int end = line.end();
    while (heading && end > begin + 1 && view.page().charAt(end - 1) == '#') {
      end--;
    }
    if (begin < end) {
      pieces.add(new Piece(begin, end, glue));
    }
  }

  /** The field's text, aligned with the page. */
  AlignedText write() {
    return AlignedText.of(view.page()).rewrite(this::rewrite);
  }

  private void rewrite(String page, Edits edits) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i > 0) {
        glue(piece.glue(), edits);
      }
      edits.delete(piece.begin() - edits.position());
      boolean dropHyphen = i + 1 < pieces.size() && pieces.get(i + 1).glue() == Glue.HYPHEN;
      copy(page, piece.begin(), piece.end() - (dropHyphen ? 1 : 0), edits);
    }
    edits.delete(page.length() - edits.position());
  }

  private static void glue(Glue glue, Edits edits) {
    switch (glue) {
      case SPACE -> edits.replace(1, " ");
      case PARAGRAPH -> edits.replace(1, "\n");
      default -> {}
    }
  }

  /** Copies a line without its bold marks. */
  private static void copy(String page, int begin, int end, Edits edits) {
    int at = begin;
    while (at < end) {
      int mark = page.indexOf("**", at);
      if (mark < 0 || mark + 2 > end) {
        break;
      }
      edits.copy(mark - at);
      edits.delete(2);
      at = mark + 2;
    }
    edits.copy(end - at);
  }

  /** What a field took from the page: its lines, those in a row as one span. */
  static List<Span> spans(PageView view, List<Integer> sortedLines) {
    List<Span> spans = new ArrayList<>();
    int begin = -1;
    int last = -2;
    for (int index : sortedLines) {
      if (index != last + 1) {
        if (begin >= 0) {
          spans.add(new Span(begin, view.line(last).end()));
        }
        begin = view.line(index).begin();
      }
      last = index;
    }
    if (begin >= 0) {
      spans.add(new Span(begin, view.line(last).end()));
    }
    return spans;
  }

  /** Whether white space parts two characters where a wrap is undone. */
  static boolean isLatin(int code) {
    CharacterClass kind = CharacterClass.of(code);
    return kind == CharacterClass.LATIN
        || kind == CharacterClass.LETTER
        || kind == CharacterClass.HANGUL;
  }
}
