package jianbao.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page into its lines and measures each, in one pass. Not thread-safe. */
final class LineScanner {

  private final String page;
  private final LineMeter meter;
  private final List<Line> lines = new ArrayList<>();

  private LineScanner(String page) {
    this.page = page;
    this.meter = new LineMeter(page);
  }

  /** The lines of a page that are not blank. */
  static List<Line> scan(String page) {
    LineScanner scanner = new LineScanner(page);
    scanner.scan();
    return scanner.lines;
  }

  private void scan() {
    int number = 1;
    int blanks = 0;
    int at = 0;
    while (at < page.length()) {
      int stop = at;
      while (stop < page.length() && !Punctuation.isLineEnd(page.charAt(stop))) {
        stop++;
      }
      int begin = at;
      int indent = 0;
      while (begin < stop && Punctuation.isBlank(page.charAt(begin))) {
        indent += page.charAt(begin) == 0x3000 ? 2 : 1;
        begin++;
      }
      int end = stop;
      while (end > begin && Punctuation.isBlank(page.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        LineMark mark = LineMark.of(page, begin, end);
        lines.add(new Line(number, begin, end, blanks, indent, mark, meter.measure(begin, end)));
        blanks = 0;
      } else {
        blanks++;
      }
      if (stop + 1 < page.length() && page.charAt(stop) == '\r' && page.charAt(stop + 1) == '\n') {
        stop++;
      }
      at = stop + 1;
      number++;
    }
  }
}
