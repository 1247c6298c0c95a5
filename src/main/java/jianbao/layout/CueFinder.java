package jianbao.layout;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jianbao.layout.LayoutWords.Kind;
import jianbao.text.CharacterClass;

/** Finds the cues of one line. Not thread-safe. */
final class CueFinder {

  private static final int TINY = 3;
  private static final int HEADING_COLUMNS = 84;
  private static final int LATIN_HEADING_COLUMNS = 110;
  private static final int NARROW = 50;
  private static final int NARROW_LINES = 5;
  private static final double TIGHT = -2.2;
  private static final double FAR_APART = 1.5;
  private static final double SOME = 0.3;
  private static final double MOST = 0.6;
  private static final int MARK_INSIDE = 6;
  private static final int LONGEST_LABEL = 9;

  private final PageView view;
  private final int index;
  private final Line line;
  private final LineShape shape;
  private final LayoutWords words;
  private final Set<Cue> cues = EnumSet.of(Cue.ANY);

  CueFinder(PageView view, int index) {
    this.view = view;
    this.index = index;
    this.line = view.line(index);
    this.shape = line.shape();
    this.words = view.words();
  }

  Set<Cue> find() {
    punctuation();
    length();
    column();
    marks();
    String opening = view.opening(index);
    patterns(opening);
    pictures(opening);
    add(Cue.FIRST_LINE, index == 0);
    return cues;
  }

  private void add(Cue cue, boolean holds) {
    if (holds) {
      cues.add(cue);
    }
  }

  private void punctuation() {
    switch (shape.ending()) {
      case STOP -> add(endsWithPoint() ? Cue.STOP_END : Cue.QUESTION_END, true);
      case PAUSE -> add(Cue.PAUSE_END, true);
      case COLON -> add(Cue.COLON_END, true);
      case OPENER, HYPHEN -> add(Cue.OPEN_END, true);
      default -> {}
    }
    boolean stopEnd = shape.ending() == LineShape.Ending.STOP;
    int commas = shape.pauses() - shape.enumerations();
    add(Cue.INNER_STOP, shape.stops() > (stopEnd ? 1 : 0));
    add(Cue.COMMAS, commas > 0 && !(commas == 1 && shape.ending() == LineShape.Ending.PAUSE));
    int inMark = line.mark().kind() == LineMark.Kind.NUMBER && shape.enumerations() > 0 ? 1 : 0;
    boolean bare = shape.stops() + shape.pauses() == inMark;
    add(Cue.BARE, bare && shape.mostlyHan());
    add(Cue.BARE_LATIN, bare && !shape.mostlyHan());
    boolean widePage = view.usualColumns() > ColumnView.WIDEST;
    add(Cue.BARE_ON_WIDE_PAGE, bare && widePage && shape.columns() <= ColumnView.WIDEST);
    add(Cue.COMMAS_LATIN, commas > 0 && !shape.mostlyHan() && shape.leavesSentenceOpen());
    add(Cue.CLAUSE_GAP, shape.gaps() > 0);
    add(Cue.CLAUSE_GAPS, shape.gaps() > 1);
    char first = view.page().charAt(line.begin());
    add(
        Cue.STARTS_CLOSED,
        Punctuation.isCloser(first)
            || Punctuation.isPause(first)
            || Punctuation.isStop(first)
            || Punctuation.isColon(first)
            || first == '·'
            || (first == '‧' && line.mark().kind() == LineMark.Kind.NONE));
    add(Cue.LOWER_START, isLower(index));
    add(
        Cue.CAPITAL_AFTER_OPEN,
        index > 0
            && Character.isUpperCase(first)
            && !shape.mostlyHan()
            && !view.shape(index - 1).mostlyHan()
            && view.shape(index - 1).leavesSentenceOpen());
  }

  /** Whether a line of English begins with a small letter. */
  private boolean isLower(int other) {
    Line beginning = view.line(other);
    return Character.isLowerCase(view.page().charAt(beginning.begin()))
        && !beginning.shape().mostlyHan();
  }

  /**
   * Whether a line breaks off inside a word. On a page without columns a short line seldom does, so
   * that the words of the page alone do not tell.
   */
  private boolean cutsWord(int other) {
    return other >= 0
        && other + 1 < view.size()
        && (view.cutsKnownWord(other, other + 1)
            || (mayBreakOff(other) && view.cutsWord(other, other + 1)));
  }

  private boolean mayBreakOff(int other) {
    return (view.usualColumns() <= ColumnView.WIDEST
        || view.shape(other).columns() > HEADING_COLUMNS
        || view.columns().fills(other)
        || view.columns().opens(other));
  }

  /** Whether the sentence ends with a full stop; headlines may end with other stops. */
  private boolean endsWithPoint() {
    int at = line.end() - 1;
    while (at > line.begin() && Punctuation.isCloser(view.page().charAt(at))) {
      at--;
    }
    char c = view.page().charAt(at);
    return c != '？' && c != '！' && c != '?' && c != '!' && c != '…';
  }

  private void length() {
    int longest = shape.mostlyHan() ? HEADING_COLUMNS : LATIN_HEADING_COLUMNS;
    add(Cue.TINY, shape.characters() <= TINY);
    add(Cue.HEADING_LENGTH, shape.characters() > TINY && shape.columns() <= longest);
    add(Cue.LONG, shape.columns() > longest);
    add(Cue.TITLE_CASE, !shape.mostlyHan() && isTitleCase());
  }

  /** Whether all long words begin with capitals, as in English headlines. */
  private boolean isTitleCase() {
    String text = view.opening(index);
    int capitals = 0;
    int small = 0;
    for (String word : text.split("[ \\u00A0]+", -1)) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        if (Character.isUpperCase(word.charAt(0))) {
          capitals++;
        } else {
          small++;
        }
      }
    }
    return capitals >= 2 && small * 4 <= capitals;
  }

  private void column() {
    ColumnView columns = view.columns();
    boolean stop = shape.ending() == LineShape.Ending.STOP;
    add(Cue.IN_COLUMN, columns.fills(index) && !isMarked(line));
    add(Cue.OPENS_COLUMN, columns.opens(index) && !isMarked(line));
    add(Cue.FALLS_SHORT, !stop && columns.fallsShort(index));
    add(Cue.NARROW_IN_WIDE, isNarrow());
    add(Cue.WORD_GOES_ON, cutsWord(index));
    add(Cue.DANGLING, shape.ending() == LineShape.Ending.WORD && dangles());
    add(Cue.BEFORE_BRACKET, index + 1 < view.size() && opensWithBracket(index + 1));
    double next = index + 1 < view.size() ? view.clauseEdge(index, index + 1) : 0;
    add(Cue.NEXT_TIGHT, next < TIGHT);
    add(Cue.NEXT_LOOSE, next > PageView.LOOSE);
    double previous = index > 0 ? view.clauseEdge(index - 1, index) : 0;
    add(Cue.PREVIOUS_TIGHT, previous < TIGHT);
    add(Cue.PREVIOUS_LOOSE, previous > PageView.LOOSE);
    add(Cue.AFTER_OPEN_END, index > 0 && isOpenEnd(index - 1));
    add(Cue.ITEM_GOES_ON, index > 0 && itemGoesOn());
    add(Cue.WORD_CAME_ON, cutsWord(index - 1));
    add(Cue.BEFORE_LOWER, index + 1 < view.size() && isLower(index + 1) && !stop);
    int gap = Math.max(2, view.usualGap() + 1);
    add(Cue.WIDE_BEFORE, index > 0 && line.blanksBefore() >= gap);
    add(Cue.WIDE_AFTER, view.blanksAfter(index) >= gap);
    add(Cue.APART_BEFORE, index > 0 && line.blanksBefore() > view.usualGap());
    add(Cue.APART_AFTER, view.blanksAfter(index) > view.usualGap());
    add(Cue.NEXT_FAR_APART, next > FAR_APART);
    add(Cue.PREVIOUS_FAR_APART, previous > FAR_APART);
    add(Cue.EXCEEDS_COLUMN, columns.exceeds(index, 2));
    add(Cue.FAR_EXCEEDS_COLUMN, columns.exceeds(index, shape.mostlyHan() ? 4 : 8));
    add(
        Cue.QUESTION_APART,
        cues.contains(Cue.QUESTION_END)
            && cues.contains(Cue.APART_BEFORE)
            && shape.columns() <= HEADING_COLUMNS);
    add(Cue.OPENS_AS_HERE, columns.opensAsHere(index));
    if (index + 1 < view.size() && !stop) {
      add(Cue.NEXT_OPENS_AS_HERE, columns.opensAsHere(index + 1));
      add(Cue.NEXT_OPENS_OTHERWISE, columns.opensOtherwise(index + 1));
      char first = view.page().charAt(view.line(index + 1).begin());
      add(
          Cue.BEFORE_CAPITAL,
          Character.isUpperCase(first) && !shape.mostlyHan() && shape.leavesSentenceOpen());
    }
    boolean bare = cues.contains(Cue.BARE) || cues.contains(Cue.BARE_LATIN);
    boolean apart = cues.contains(Cue.APART_BEFORE);
    add(Cue.APART_ON_BOTH_SIDES, apart && cues.contains(Cue.APART_AFTER));
    add(Cue.BARE_APART, bare && apart);
    boolean openBefore = index > 0 && view.shape(index - 1).leavesSentenceOpen();
    add(Cue.BARE_AFTER_STOP, bare && !openBefore);
    add(Cue.BREAKS_IN_APART, bare && apart && openBefore);
    add(Cue.BARE_LATIN_IN_COLUMN, cues.contains(Cue.BARE_LATIN) && columns.fills(index));
    if (!stop && shape.columns() <= LATIN_HEADING_COLUMNS) {
      double recurring = view.recurring(index);
      add(Cue.WORDS_RECUR, recurring >= SOME);
      add(Cue.MOST_WORDS_RECUR, recurring >= MOST);
      add(Cue.RECURS_APART, recurring >= SOME && apart);
    }
  }

  /** Whether a line is of a few narrow ones on a page whose text is not broken into columns. */
  private boolean isNarrow() {
    if (view.usualColumns() <= ColumnView.WIDEST || shape.columns() > NARROW) {
      return false;
    }
    int first = index;
    while (first > 0 && index - first <= NARROW_LINES && continuesNarrow(first - 1, first)) {
      first--;
    }
    int last = index;
    while (last + 1 < view.size()
        && last - first <= NARROW_LINES
        && continuesNarrow(last, last + 1)) {
      last++;
    }
    int count = last - first + 1;
    return count > 1 && count <= NARROW_LINES;
  }

  /** Whether a narrow line goes on in the next, which is no wider. */
  private boolean continuesNarrow(int before, int after) {
    LineShape one = view.shape(before);
    LineShape two = view.shape(after);
    return one.columns() <= NARROW
        && one.columns() >= 12
        && two.columns() <= one.columns() + ColumnView.SAME
        && one.leavesSentenceOpen()
        && (hasPunctuation(one) || hasPunctuation(two))
        && view.line(after).mark().kind() == LineMark.Kind.NONE
        && view.line(after).blanksBefore() < Math.max(1, view.usualGap());
  }

  private static boolean isMarked(Line line) {
    return line.mark().kind() == LineMark.Kind.SYMBOL
        || line.mark().kind() == LineMark.Kind.HEADING;
  }

  private static boolean hasPunctuation(LineShape shape) {
    return shape.stops() + shape.pauses() > 0;
  }

  /** Whether a line ends with a pause, an open bracket or a word that ends no phrase. */
  private boolean isOpenEnd(int other) {
    return view.has(other, Cue.PAUSE_END)
        || view.has(other, Cue.OPEN_END)
        || view.has(other, Cue.DANGLING);
  }

  /**
   * Whether the line before is an item of a list, or the rest of one, that leaves off in mid-line.
   */
  private boolean itemGoesOn() {
    boolean item =
        view.has(index - 1, Cue.BULLET)
            || view.has(index - 1, Cue.LABELLED)
            || view.has(index - 1, Cue.ITEM_GOES_ON);
    return item
        && line.mark().kind() == LineMark.Kind.NONE
        && view.usualColumns() <= ColumnView.WIDEST
        && line.blanksBefore() <= view.usualGap()
        && view.shape(index - 1).ending() != LineShape.Ending.STOP
        && !view.columns().fallsShort(index - 1);
  }

  /** Whether the last character is one that ends no phrase (在, 的, 將) and no word (參與). */
  private boolean dangles() {
    String page = view.page();
    int last = line.end() - 1;
    if (page.charAt(last) < 128) {
      PhraseFinder.Entry<Kind> word =
          words.of(Kind.DANGLING).atEnd(page.substring(Math.max(line.begin(), last - 9), last + 1));
      return word != null;
    }
    for (int begin = Math.max(line.begin(), last - 1); begin <= last; begin++) {
      if (words.of(Kind.DANGLING).lengthAt(page, begin) == line.end() - begin) {
        return begin < last
            || last == line.begin()
            || !words.bind(page.charAt(last - 1), page.charAt(last));
      }
    }
    return false;
  }

  /** Whether a line opens with a bracket that explains the word before it, as （AI）. */
  private boolean opensWithBracket(int other) {
    char first = view.page().charAt(view.line(other).begin());
    return (first == '（' || first == '(')
        && view.line(other).mark().kind() == LineMark.Kind.NONE
        && Dateline.read(view.opening(other), words).isEmpty();
  }

  private void marks() {
    switch (line.mark().kind()) {
      case HEADING -> add(Cue.MARKDOWN_HEADING, true);
      case BULLET -> add(Cue.BULLET, true);
      case SYMBOL -> {
        add(Cue.SYMBOL, true);
        add(Cue.SYMBOL_RUN, sameSymbol(index - 1) || sameSymbol(index + 1));
      }
      case NUMBER -> add(Cue.NUMBER, true);
      case ORDINAL -> add(Cue.ORDINAL, true);
      case QUOTE -> add(Cue.QUOTE, true);
      default -> {}
    }
    String page = view.page();
    if (page.startsWith("**", line.mark().content())) {
      int close = page.indexOf("**", line.mark().content() + 2);
      if (close > 0 && close + 2 < line.end()) {
        add(Cue.BOLD_LABEL, close - line.mark().content() <= 24);
      } else if (close + 2 == line.end()) {
        add(Cue.BOLD_LINE, true);
      }
    }
    char first = page.charAt(line.mark().content());
    add(Cue.LABEL_OPENING, first == '【' || first == '〖' || first == '［');
    add(Cue.LABELLED, line.mark().kind() != LineMark.Kind.NONE && isLabelled());
    add(Cue.TABLE, page.charAt(line.begin()) == '|' && page.charAt(line.end() - 1) == '|');
  }

  /** Whether a few words and a colon open the line behind its mark: ●房屋：…. */
  private boolean isLabelled() {
    int from = line.mark().content();
    for (int i = from + 1; i < Math.min(line.end() - 1, from + LONGEST_LABEL); i++) {
      char c = view.page().charAt(i);
      if (Punctuation.isColon(c)) {
        return true;
      }
      if (Punctuation.isBlank(c) || Punctuation.isPause(c) || Punctuation.isOpener(c)) {
        return false;
      }
    }
    return false;
  }

  private boolean sameSymbol(int other) {
    return other >= 0
        && other < view.size()
        && view.page().charAt(view.line(other).begin()) == view.page().charAt(line.begin())
        && (other > index ? view.line(other).blanksBefore() : line.blanksBefore())
            <= view.usualGap();
  }

  private void patterns(String opening) {
    String head = view.head(index);
    Optional<Byline> dateline =
        index > 0 && view.has(index - 1, Cue.DATELINE) && view.shape(index - 1).leavesSentenceOpen()
            ? Optional.empty()
            : Dateline.read(head, words);
    if (dateline.isPresent() && dateline.get().end() < head.length()) {
      view.set(index, dateline.get());
      add(Cue.DATELINE, true);
      return;
    }
    boolean whole = opening.length() == line.end() - line.mark().content();
    if (whole && shape.stops() == 0) {
      Optional<Byline> byline = BylineReader.read(opening, words);
      if (byline.isPresent()) {
        view.set(index, byline.get());
        add(Cue.BYLINE_WRITERS, byline.get().kind() == Byline.Kind.WRITERS);
        add(Cue.BYLINE_PICTURES, byline.get().kind() == Byline.Kind.PICTURES);
        add(Cue.BYLINE_EDITORS, byline.get().kind() == Byline.Kind.EDITORS);
        return;
      }
      Optional<AuthorLine> author = AuthorLine.read(opening, words);
      if (author.isPresent()) {
        view.set(index, author.get());
        add(Cue.AUTHOR_LINE, true);
      } else if (AuthorLine.isName(opening, words)) {
        add(Cue.NAME_ALONE, true);
      }
    }
    if (whole && (shape.stops() == 0 || shape.characters() < 80)) {
      Furniture.read(opening, shape, words)
          .ifPresent(
              found -> {
                view.set(index, found);
                boolean overprint = found.reason() == Furniture.Reason.OVERPRINT;
                add(overprint ? Cue.OVERPRINT : Cue.FURNITURE, true);
              });
      add(
          Cue.CLOSING_WORD,
          opening.length() <= 4 && words.of(Kind.CLOSING).lengthAt(opening, 0) == opening.length());
    }
  }

  private void pictures(String opening) {
    add(Cue.PICTURE_OPENING, words.of(Kind.PICTURES).lengthAt(opening, 0) > 0);
    if (shape.columns() > 400) {
      return;
    }
    String end =
        view.page().substring(Math.max(line.mark().content(), line.end() - 40), line.end());
    add(Cue.CREDIT_END, endsWithCredit(end));
    add(Cue.PICTURE_WORDS, speaksOfPicture(opening));
    for (int i = 1; i < Math.min(MARK_INSIDE, opening.length()); i++) {
      char c = opening.charAt(i);
      add(Cue.MARK_INSIDE, "▲▼►▶◄◀△▽".indexOf(c) >= 0);
    }
  }

  /** Whether the last words, in brackets or behind a space, are a picture credit. */
  private boolean endsWithCredit(String end) {
    int stop = end.length();
    while (stop > 0
        && (Punctuation.isCloser(end.charAt(stop - 1)) || end.charAt(stop - 1) == '。')) {
      stop--;
    }
    PhraseFinder.Entry<Kind> credit = words.of(Kind.CREDIT).atEnd(end.substring(0, stop));
    if (credit == null) {
      return false;
    }
    // A credit stands apart from the sentence: behind a space, a bracket, a stroke or a stop.
    for (int i = stop - credit.phrase().length() - 1; i >= Math.max(0, stop - 24); i--) {
      char c = end.charAt(i);
      if (Punctuation.isBlank(c) || Punctuation.isOpener(c) || c == '／' || c == '/' || c == '。') {
        return true;
      }
      if (CharacterClass.of(c) == CharacterClass.MARK && c != '、') {
        return false;
      }
    }
    return cues.contains(Cue.SYMBOL);
  }

  /** 圖為, or 右 in brackets. */
  private boolean speaksOfPicture(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (words.of(Kind.PICTURES).lengthAt(text, i) > 0) {
        return true;
      }
      if (Punctuation.isOpener(text.charAt(i)) && i + 1 < text.length()) {
        int length = words.of(Kind.STANDING).lengthAt(text, i + 1);
        int close = i + 1 + length;
        if (length > 0 && close < text.length() && Punctuation.isCloser(text.charAt(close))) {
          return true;
        }
      }
    }
    return false;
  }
}
