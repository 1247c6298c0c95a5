package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page with what was found out about its lines before their roles are known. Not thread-safe. */
final class PageView {

  /** A longer line is not searched for patterns beyond its beginning and its end. */
  private static final int PATTERN_LENGTH = 160;

  private final String page;
  private final List<Line> lines;
  private final LayoutWords words;
  private final TermCounts terms = new TermCounts(1024);
  private final TermCounts characters = new TermCounts(256);
  private final List<Set<Cue>> cues = new ArrayList<>();
  private final Byline[] bylines;
  private final Furniture[] furniture;
  private final AuthorLine[] authors;
  private final ColumnView columns;
  private int usualGap;
  private int usualColumns;

  PageView(String page, LayoutWords words) {
    this.page = page;
    this.words = words;
    this.lines = LineScanner.scan(page);
    this.columns = new ColumnView(lines);
    this.bylines = new Byline[lines.size()];
    this.furniture = new Furniture[lines.size()];
    this.authors = new AuthorLine[lines.size()];
    count();
    measure();
    for (int i = 0; i < lines.size(); i++) {
      cues.add(new CueFinder(this, i).find());
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

  Set<Cue> cues(int index) {
    return cues.get(index);
  }

  boolean has(int index, Cue cue) {
    return cues.get(index).contains(cue);
  }

  /** Where lines are broken at the measure of a column. */
  ColumnView columns() {
    return columns;
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

  /**
   * The beginning of a line's words, with those of the next lines where it is a short line that may
   * go on: who reports is often told across a wrap.
   */
  String head(int index) {
    String opening = opening(index);
    int next = index + 1;
    if (opening.length() > HEAD
        || next >= lines.size()
        || lines.get(index).shape().ending() == LineShape.Ending.STOP
        || lines.get(index).shape().columns() > ColumnView.WIDEST) {
      return opening;
    }
    boolean han = lines.get(index).shape().mostlyHan();
    StringBuilder head = new StringBuilder(opening);
    while (next < lines.size()
        && next <= index + 2
        && head.length() < HEAD
        && lines.get(next).mark().kind() == LineMark.Kind.NONE
        && lines.get(next).blanksBefore() <= Math.max(1, usualGap)) {
      head.append(han ? "" : " ").append(opening(next));
      next++;
    }
    return head.toString();
  }

  private static final int HEAD = 40;

  /**
   * The label that opens a headline in front of a colon or a stroke, or in brackets: 短評：…, 【社論】….
   */
  Optional<Label> labelPrefix(int index) {
    String text = opening(index);
    int begin = !text.isEmpty() && Punctuation.isOpener(text.charAt(0)) ? 1 : 0;
    PhraseFinder.Entry<Label> label = words.labels().at(text, begin);
    int end = label == null ? 0 : begin + label.phrase().length();
    if (end == 0 || end >= text.length() || label.value().kind() == Label.Kind.SECTION) {
      return Optional.empty();
    }
    char next = text.charAt(end);
    boolean parted =
        begin == 1
            ? Punctuation.isCloser(next)
            : Punctuation.isColon(next) || "／/｜|‧·".indexOf(next) >= 0;
    return parted ? Optional.of(label.value()) : Optional.empty();
  }

  /** Whether a line ends as the titles of boxes do: …大事記, …一覽, …小檔案. */
  boolean isBoxTitle(int index) {
    Line line = lines.get(index);
    String end = page.substring(Math.max(line.mark().content(), line.end() - 8), line.end());
    return words.of(LayoutWords.Kind.BOX).atEnd(end) != null;
  }

  /** The beginning of a line's words, long enough for any pattern. */
  String opening(int index) {
    Line line = lines.get(index);
    int begin = line.mark().content();
    return page.substring(begin, Math.min(line.end(), begin + PATTERN_LENGTH));
  }

  /**
   * Whether the pair of characters where two lines meet stands inside words: in words at large, or
   * on this page more often than chance would have it.
   */
  boolean cutsWord(int before, int after) {
    if (cutsKnownWord(before, after)) {
      return true;
    }
    boolean opener = words.of(LayoutWords.Kind.OPENER).lengthAt(page, lines.get(after).begin()) > 0;
    int own = after == before + 1 ? 1 : 0; // the seam itself has been counted
    return !opener && bindsWith(last(before), first(after), own) > BINDING;
  }

  /** Whether the line goes on with the end of a word, or of one that is common. */
  boolean cutsKnownWord(int before, int after) {
    boolean bound = words.bind(last(before), first(after)) && clauseEdge(before, after) <= LOOSE;
    return bound || opensWithFragment(after);
  }

  /**
   * How likely one clause ends with a line and another begins with the next, by the two characters:
   * above 0 rather than not. 0 where a mark stands between.
   */
  double clauseEdge(int before, int after) {
    char last = last(before);
    char first = first(after);
    return Character.isLetterOrDigit(last) && (last >= 128 || first >= 128)
        ? words.edges().between(last, first)
        : 0;
  }

  /**
   * Whether a line ends its sentence and the next begins in the middle of one: text of elsewhere
   * breaks in, or a stop was none.
   */
  boolean breaksIn(int before, int after) {
    if (lines.get(before).shape().ending() != LineShape.Ending.STOP) {
      return false;
    }
    Line line = lines.get(after);
    char first = first(after);
    if (line.mark().kind() != LineMark.Kind.NONE) {
      return false;
    }
    if (first < 128) {
      return Character.isLowerCase(first) && !line.shape().mostlyHan();
    }
    return Character.isLetter(first)
        ? words.edges().begins(first) < INSIDE || opensWithFragment(after)
        : Punctuation.isPause(first) || Punctuation.isStop(first);
  }

  private static final double INSIDE = -2.8;

  /** A higher edge lets a clause end and another begin. */
  static final double LOOSE = 0.3;

  private char last(int index) {
    return page.charAt(lines.get(index).end() - 1);
  }

  private char first(int index) {
    return page.charAt(lines.get(index).begin());
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
  private double bindsWith(char first, char second, int besides) {
    if (!isHan(first) || !isHan(second)) {
      return 0;
    }
    int together = terms.count(Terms.pair(first, second)) - besides;
    if (together < 2) {
      return 0;
    }
    double chance = (double) characters.count(first) * characters.count(second);
    return together * (double) characters.total() / Math.max(1, chance);
  }

  private void count() {
    for (int index = 0; index < lines.size(); index++) {
      Line line = lines.get(index);
      Terms.count(page, line.begin(), line.end(), terms);
      if (index > 0) {
        countSeam(index - 1, index, terms);
      }
      for (int i = line.begin(); i < line.end(); i++) {
        char c = page.charAt(i);
        if (isHan(c)) {
          characters.add(c, 1);
        }
      }
    }
  }

  /** Counts the pair of ideographs that two lines have in common where one goes on the other. */
  void countSeam(int before, int after, TermCounts counts) {
    char last = last(before);
    char first = first(after);
    if (isHan(last) && isHan(first)) {
      counts.add(Terms.pair(last, first), 1);
    }
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
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
    Set<Cue> next = cues.get(index + 1);
    if (next.contains(Cue.BYLINE_WRITERS) || next.contains(Cue.AUTHOR_LINE)) {
      cues.get(index).add(Cue.BEFORE_AUTHOR);
    } else if (next.contains(Cue.COMMAS)
        || next.contains(Cue.INNER_STOP)
        || next.contains(Cue.DATELINE)) {
      cues.get(index).add(Cue.BEFORE_TEXT);
    }
    if (next.contains(Cue.DATELINE)) {
      cues.get(index).add(Cue.BEFORE_DATELINE);
    }
  }

  /**
   * How much of what a line says the lines below say again, as the text below a headline does: from
   * 0, nothing, to 1.
   */
  double recurring(int index) {
    TermCounts own = new TermCounts();
    Terms.count(page, lines.get(index).begin(), lines.get(index).end(), own);
    TermCounts below = new TermCounts(64);
    int characters = 0;
    for (int i = index + 1; i < lines.size() && characters < BELOW; i++) {
      Line line = lines.get(i);
      int end = Math.min(line.end(), line.begin() + BELOW);
      Terms.count(page, line.begin(), end, below);
      characters += line.length();
    }
    return own.total() < LEAST_TERMS ? 0 : Likeness.of(own, below, false, terms);
  }

  private static final int BELOW = 150;
  private static final int LEAST_TERMS = 3;

  @Override
  public String toString() {
    return lines.size() + " lines, cues " + cues;
  }
}
