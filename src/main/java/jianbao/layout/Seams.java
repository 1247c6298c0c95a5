package jianbao.layout;

import jianbao.layout.LineShape.Ending;

/**
 * Tells where a line goes on the paragraph of the line before it. Adds up what speaks for a mere
 * wrap (above 0) and for a new paragraph (below).
 */
final class Seams {

  private static final int NEARLY_FULL = 2;
  private static final int INDENT = 6;
  private static final double EDGE = 0.4;

  private final PageView view;
  private final Role[] roles;

  Seams(PageView view, Role[] roles) {
    this.view = view;
    this.roles = roles;
  }

  /** Whether line {@code after} goes on the paragraph of line {@code before}, and why. */
  Seam between(int before, int after) {
    LineShape one = view.shape(before);
    double score =
        switch (one.ending()) {
          case STOP -> -3;
          case PAUSE -> 4;
          case COLON -> -0.5;
          case OPENER, HYPHEN -> 5;
          case CLOSER -> 1.5;
          case WORD -> 3;
        };
    String why = ending(one.ending());
    LineMark.Kind mark = view.line(after).mark().kind();
    boolean item = mark == LineMark.Kind.BULLET || view.has(after, Cue.SYMBOL);
    if (item || (mark == LineMark.Kind.NUMBER && roles[after] == Role.LIST)) {
      return new Seam(-9, "an item of a list");
    }
    if (roles[before] == Role.LIST && roles[after] == Role.BODY) {
      return new Seam(-9, "the list ends");
    }
    if (view.has(after, Cue.DATELINE)
        || view.has(after, Cue.BOLD_LABEL)
        || view.has(after, Cue.TABLE)) {
      return new Seam(-9, "opens as a paragraph does");
    }
    if (view.has(after, Cue.STARTS_CLOSED)) {
      return new Seam(9, "begins with a mark that closes");
    }
    if (view.has(after, Cue.ORDINAL)
        && one.ending() != Ending.PAUSE
        && one.ending() != Ending.WORD) {
      return new Seam(-5, "counts off a point");
    }
    if (one.open() > 0 && view.shape(after).closed() > 0) {
      score += 4;
      why = "a bracket is left open";
    }
    if (one.ending() != Ending.STOP && view.cutsWord(before, after)) {
      score += 3;
      why = "a word goes on";
    }
    if (one.ending() == Ending.WORD) {
      score -= EDGE * view.clauseEdge(before, after);
    }
    if (view.has(after, Cue.LOWER_START)) {
      score += 4;
      why = "begins with a small letter";
    }
    if (opens(after)) {
      score -= 1.5;
    }
    if (view.line(after).indent() > view.line(before).indent() && view.line(after).indent() >= 2) {
      score -= 2;
      why = score < 0 ? "indented" : why;
    }
    double column = column(before, after);
    if (column < 0 && score + column < 0 && one.ending() == Ending.STOP) {
      why = "the line before is not full";
    } else if (column > 0 && score + column > 0 && one.ending() == Ending.STOP) {
      why = "the line before fills its column";
    }
    return new Seam(score + column, why);
  }

  private boolean opens(int index) {
    return view.words().of(LayoutWords.Kind.OPENER).lengthAt(view.page(), view.line(index).begin())
        > 0;
  }

  /** What the width of the lines says. */
  private double column(int before, int after) {
    int one = view.shape(before).columns();
    int two = view.shape(after).columns();
    if (one > ColumnView.WIDEST) {
      return view.shape(before).ending() == Ending.STOP ? -2 : 0;
    }
    int measure = measure(before, after);
    boolean stop = view.shape(before).ending() == Ending.STOP;
    double score = 0;
    if (stop) {
      score += one >= measure - NEARLY_FULL ? 3.6 : one >= measure - INDENT ? -0.5 : -3;
    } else if (one < measure - 12) {
      score -= 1.5;
    }
    boolean indented =
        two < measure - NEARLY_FULL + 1
            && two >= measure - INDENT
            && view.shape(after).ending() != Ending.STOP;
    if (indented && stop) {
      score -= 1.2;
    }
    return score;
  }

  /** The measure of the column at a seam: the widest of the lines around that wrap. */
  private int measure(int before, int after) {
    int measure = 0;
    for (int i = before - 2; i <= after + 1; i++) {
      boolean near = i >= 0 && i < view.size() && (i <= before || i >= after);
      if (near
          && i != before
          && roles[i] == Role.BODY
          && view.shape(i).columns() <= ColumnView.WIDEST) {
        measure = Math.max(measure, view.shape(i).columns());
      }
    }
    return measure == 0 ? ColumnView.WIDEST : measure;
  }

  private static String ending(Ending ending) {
    return switch (ending) {
      case STOP -> "the line before ends its sentence";
      case PAUSE -> "the line before ends with a pause";
      case COLON -> "the line before ends with a colon";
      case OPENER -> "the line before ends with a mark that opens";
      case HYPHEN -> "the line before ends with a hyphen";
      case CLOSER, WORD -> "the line before ends without a stop";
    };
  }

  /**
   * What speaks for a wrap between two lines.
   *
   * @param score above 0 for a wrap, below for a new paragraph
   * @param why what decided
   */
  record Seam(double score, String why) {

    boolean joins() {
      return score > 0;
    }
  }
}
