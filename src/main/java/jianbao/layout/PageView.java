package jianbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page with what was found out about its lines before their roles are known. Not thread-safe. */
final class PageView {

  /** Text lines wider than that were not broken by a newspaper's column. */
  static final int WIDEST_COLUMN = 92;

  /** Lines of a column differ by no more than a character and a half. */
  static final int SAME_WIDTH = 3;

  /** A longer line is not searched for patterns beyond its beginning and its end. */
  private static final int PATTERN_LENGTH = 160;

  private final String page;
  private final List<Line> lines;
  private final LayoutWords words;
  private final TermCounts terms = new TermCounts(1024);
  private final TermCounts characters = new TermCounts(256);
  private final long[] cues;
  private final Byline[] bylines;
  private final Furniture[] furniture;
  private final AuthorLine[] authors;
  private int usualGap;
  private int usualColumns;

  PageView(String page, LayoutWords words) {
    this.page = page;
    this.words = words;
    this.lines = LineScanner.scan(page);
    this.cues = new long[lines.size()];
    this.bylines = new Byline[lines.size()];
    this.furniture = new Furniture[lines.size()];
    this.authors = new AuthorLine[lines.size()];
    count();
    measure();
    for (int i = 0; i < lines.size(); i++) {
      cues[i] = new CueFinder(this, i).find();
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      lookAhead(i);
    }
  }

  String page() {
    return page;
  }

  LayoutWords words() {
    return words;
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  LineShape shape(int index) {
    return lines.get(index).shape();
  }

  long cues(int index) {
    return cues[index];
  }

  boolean has(int index, Cue cue) {
    return cue.in(cues[index]);
  }

  /** The terms of the whole page. */
  TermCounts terms() {
    return terms;
  }

  /** The byline or dateline head of a line. */
  Optional<Byline> byline(int index) {
    return Optional.ofNullable(bylines[index]);
  }

  Optional<Furniture> furniture(int index) {
    return Optional.ofNullable(furniture[index]);
  }

  Optional<AuthorLine> author(int index) {
    return Optional.ofNullable(authors[index]);
  }

  void set(int index, Byline byline) {
    bylines[index] = byline;
  }

  void set(int index, Furniture found) {
    furniture[index] = found;
  }

  void set(int index, AuthorLine author) {
    authors[index] = author;
  }

  /** Blank lines that most lines of the page have in front of them. */
  int usualGap() {
    return usualGap;
  }

  /** Half of the page's text stands in lines at least so wide. */
  int usualColumns() {
    return usualColumns;
  }

  /** Whether the page is mostly in Chinese. */
  boolean isChinese() {
    long han = 0;
    long latin = 0;
    for (Line line : lines) {
      han += line.shape().han();
      latin += line.shape().latin();
    }
    return han * 2 >= latin;
  }

  /** Blank lines behind a line; many at the end of the page. */
  int blanksAfter(int index) {
    return index + 1 < lines.size() ? lines.get(index + 1).blanksBefore() : usualGap + 1;
  }

  /** The beginning of a line's words, long enough for any pattern. */
  String opening(int index) {
    Line line = lines.get(index);
    int begin = line.mark().content();
    return page.substring(begin, Math.min(line.end(), begin + PATTERN_LENGTH));
  }

  /**
   * Whether the pair of characters where two lines meet stands inside a line elsewhere, more often
   * than chance would have it: the break cuts a word.
   */
  boolean cutsWord(int before, int after) {
    char first = page.charAt(lines.get(before).end() - 1);
    char second = page.charAt(lines.get(after).begin());
    if (words.bind(first, second)) {
      return true;
    }
    boolean opener = words.of(LayoutWords.Kind.OPENER).lengthAt(page, lines.get(after).begin()) > 0;
    return opensWithFragment(after) || (!opener && bindsWith(first, second) > BINDING);
  }

  /** Whether a line opens with the end of a word and a pause, as 心，在, or with a closing mark. */
  private boolean opensWithFragment(int index) {
    Line line = lines.get(index);
    char first = page.charAt(line.begin());
    if (Punctuation.isCloser(first) || Punctuation.isPause(first) || Punctuation.isStop(first)) {
      return true;
    }
    if (line.length() < 2 || line.mark().kind() != LineMark.Kind.NONE) {
      return false;
    }
    char second = page.charAt(line.begin() + 1);
    return first >= 0x3400
        && first <= 0x9FFF
        && (Punctuation.isPause(second) || second == '。' || second == '）' || second == '」');
  }

  private static final double BINDING = 6;

  /** How much more often than chance one character follows another on this page. */
  double bindsWith(char first, char second) {
    if (first < 0x3400 || first > 0x9FFF || second < 0x3400 || second > 0x9FFF) {
      return 0;
    }
    int together = terms.count(Terms.pair(first, second));
    if (together < 2) {
      return 0;
    }
    double chance = (double) characters.count(first) * characters.count(second);
    return together * (double) characters.total() / Math.max(1, chance);
  }

  private void count() {
    for (Line line : lines) {
      Terms.count(page, line.begin(), line.end(), terms);
      for (int i = line.begin(); i < line.end(); i++) {
        char c = page.charAt(i);
        if (c >= 0x3400 && c <= 0x9FFF) {
          characters.add(c, 1);
        }
      }
    }
  }

  private void measure() {
    int[] gaps = new int[8];
    List<Integer> columns = new ArrayList<>();
    long all = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        gaps[Math.min(7, lines.get(i).blanksBefore())]++;
      }
      all += lines.get(i).shape().columns();
      columns.add(lines.get(i).shape().columns());
    }
    for (int gap = 0; gap < gaps.length; gap++) {
      usualGap = gaps[gap] > gaps[usualGap] ? gap : usualGap;
    }
    int[] sorted = columns.stream().mapToInt(Integer::intValue).sorted().toArray();
    long sum = 0;
    for (int i = sorted.length - 1; i >= 0 && sum * 2 <= all; i--) {
      sum += sorted[i];
      usualColumns = sorted[i];
    }
  }

  private void lookAhead(int index) {
    long next = cues[index + 1];
    if (Cue.BYLINE_WRITERS.in(next) || Cue.AUTHOR_LINE.in(next)) {
      cues[index] |= Cue.BEFORE_AUTHOR.bit();
    } else if (Cue.COMMAS.in(next) || Cue.INNER_STOP.in(next) || Cue.DATELINE.in(next)) {
      cues[index] |= Cue.BEFORE_TEXT.bit();
    }
  }

  @Override
  public String toString() {
    return lines.size() + " lines, cues " + Arrays.toString(cues);
  }
}
