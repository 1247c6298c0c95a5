package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import jianbao.text.AlignedText;
import jianbao.text.Edits;
import jianbao.text.Span;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Text out of the source of a web page, every character traced to where it stands there: tags are
 * left out, character references replaced, white space folded as a browser does it, and blocks
 * joined by line feeds. Belongs to one page.
 *
 * <p>A line break in the source between Chinese characters is taken out, not made a space, as it is
 * the author's editor's and no one reads it.
 */
final class HtmlText {

  /** Stands for a line break of the source until white space is folded. */
  private static final char SOURCE_BREAK = '\u000B';

  /** From here on characters are written without spaces between. */
  static final char EAST_ASIAN = '\u2E80';

  private static final int LONGEST_REFERENCE = 40;

  private final String html;

  /**
   * Text out of a page.
   *
   * @param html the decoded file
   */
  HtmlText(String html) {
    this.html = html;
  }

  /**
   * A stretch of the source and what it reads as.
   *
   * @param span where it stands in the source
   * @param text its characters, references resolved
   * @param ends whether a block ends with it
   */
  record Run(Span span, String text, boolean ends) {}

  /** The runs of blocks, in the order of the source. */
  static List<Run> runs(List<HtmlBlock> blocks) {
    List<Run> runs = new ArrayList<>();
    for (HtmlBlock block : blocks) {
      for (int i = 0; i < block.nodes().size(); i++) {
        TextNode node = block.nodes().get(i);
        Range range = node.sourceRange();
        if (range.endPos() > range.startPos()) {
          Span span = new Span(range.startPos(), range.endPos());
          runs.add(new Run(span, node.getWholeText(), false));
        }
      }
      if (!runs.isEmpty()) {
        Run last = runs.removeLast();
        runs.add(new Run(last.span(), last.text(), true));
      }
    }
    // a table's stray text stands before it in the page and behind it in the source
    runs.sort((a, b) -> a.span().compareTo(b.span()));
    return runs;
  }

  /** The text of runs, which are in order and do not overlap. */
  AlignedText of(List<Run> runs) {
    return AlignedText.of(html)
        .rewrite((text, edits) -> resolve(runs, edits))
        .rewrite(HtmlText::fold);
  }

  private void resolve(List<Run> runs, Edits edits) {
    boolean ended = false;
    for (Run run : runs) {
      int begin = run.span().begin();
      if (begin < edits.position()) {
        continue; // the parser put one text in two places
      }
      if (ended && begin > edits.position()) {
        boolean pair = Character.isLowSurrogate(html.charAt(begin - 1));
        int units = pair && begin - 1 > edits.position() ? 2 : 1;
        edits.delete(begin - units - edits.position());
        edits.replace(units, "\n");
      }
      edits.delete(begin - edits.position());
      resolve(run, edits);
      ended = run.ends();
    }
    edits.delete(html.length() - edits.position());
  }

  private void resolve(Run run, Edits edits) {
    int end = run.span().end();
    int at = 0;
    while (edits.position() < end && at < run.text().length()) {
      char raw = html.charAt(edits.position());
      char read = run.text().charAt(at);
      int reference = raw == '&' ? reference(edits.position(), end) : 0;
      String resolved = reference > 0 ? resolved(edits.position(), reference) : "";
      if (reference > 0 && run.text().startsWith(resolved, at)) {
        edits.replace(reference, resolved.replace('\n', ' '));
        at += resolved.length();
      } else if (raw == read) {
        int units = Character.isHighSurrogate(raw) && isPair(edits.position(), end) ? 2 : 1;
        if (raw == '\n' || raw == '\r') {
          edits.swap(String.valueOf(SOURCE_BREAK));
        } else {
          edits.copy(units);
        }
        at += units;
      } else if (raw == 0) {
        edits.delete(1);
      } else {
        // the parser read something else: keep what it read, as one block
        String rest = run.text().substring(at).replace('\n', SOURCE_BREAK);
        edits.replace(end - edits.position(), rest);
        at = run.text().length();
      }
    }
    edits.delete(Math.max(0, end - edits.position()));
  }

  private boolean isPair(int at, int end) {
    return at + 1 < end && Character.isLowSurrogate(html.charAt(at + 1));
  }

  /** The length of the character reference at a place; 0 if there is none. */
  private int reference(int from, int end) {
    int at = from + 1;
    int most = Math.min(end, from + LONGEST_REFERENCE);
    if (at < most && html.charAt(at) == '#') {
      at++;
    }
    while (at < most && isLetterOrDigit(html.charAt(at))) {
      at++;
    }
    if (at == from + 1) {
      return 0;
    }
    return at < most && html.charAt(at) == ';' ? at + 1 - from : at - from;
  }

  private String resolved(int from, int length) {
    String raw = html.substring(from, from + length);
    return Parser.unescapeEntities(raw, false);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Folds runs of white space, and takes them off the ends of lines. */
  private static void fold(String text, Edits edits) {
    boolean begun = false;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean lineEnds = false;
      boolean sourceBreak = false;
      while (end < text.length() && isSpace(text.charAt(end))) {
        lineEnds |= text.charAt(end) == '\n';
        sourceBreak |= text.charAt(end) == SOURCE_BREAK;
        end++;
      }
      if (end == at) {
        int units =
            at + 1 < text.length()
                    && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))
                ? 2
                : 1;
        edits.copy(units);
        begun = true;
        at += units;
        continue;
      }
      boolean inside = begun && end < text.length();
      boolean joins = !lineEnds && sourceBreak && inside && joinsClosely(text, at, end);
      if (!inside || joins) {
        edits.delete(end - at);
      } else {
        foldOne(text, at, end, lineEnds, edits);
      }
      at = end;
    }
  }

  private static void foldOne(String text, int from, int end, boolean lineEnds, Edits edits) {
    int kept = lineEnds ? text.indexOf('\n', from) : from;
    edits.delete(kept - from);
    if (lineEnds) {
      edits.copy(1);
    } else if (text.charAt(kept) == '\u00A0' || text.charAt(kept) == '\u3000') {
      edits.copy(1);
    } else {
      edits.swap(" ");
    }
    edits.delete(end - kept - 1);
  }

  private static boolean joinsClosely(String text, int from, int end) {
    return text.charAt(from - 1) >= EAST_ASIAN && text.charAt(end) >= EAST_ASIAN;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF';
  }
}
