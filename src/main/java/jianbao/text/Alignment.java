package jianbao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where every unit of a rewritten text came from.
 *
 * <p>Each unit of the text <em>after</em> has a range of the text <em>before</em>; both ends of
 * these ranges never go backwards. A copied unit has the one unit it was copied from; the units of
 * a replacement all share the whole range that was replaced; what lies in no range was deleted.
 * Nothing comes from nowhere: there are no insertions. From that follow the laws that {@code
 * AlignmentTest} checks on random texts: composition is associative, mapping through a composition
 * equals mapping step by step, and the image of a span is never empty.
 *
 * <p>Mapping is span to span, never offset to offset, because one offset cannot say on which side
 * of a deletion it stands. The idea of an alignment as a value that composes is that of ICU's
 * {@code Edits} and of OpenNLP's {@code Alignment}; the representation is our own.
 *
 * <p>Immutable. Stored as runs: looking up takes time logarithmic in the number of runs.
 */
public final class Alignment {

  private final int beforeLength;
  private final int afterLength;

  /** First unit after of each run; runs are in order and tile the text after. */
  private final int[] afterBegin;

  /** Range before of each run, for a one-to-one run that of all its units together. */
  private final int[] beforeBegin;

  private final int[] beforeEnd;

  /** Whether unit {@code k} of the run comes from unit {@code k} of its range alone. */
  private final boolean[] oneToOne;

  private Alignment(Builder builder, int beforeLength) {
    int runs = builder.runs;
    this.beforeLength = beforeLength;
    this.afterLength = builder.afterLength;
    this.afterBegin = Arrays.copyOf(builder.afterBegin, runs);
    this.beforeBegin = Arrays.copyOf(builder.beforeBegin, runs);
    this.beforeEnd = Arrays.copyOf(builder.beforeEnd, runs);
    this.oneToOne = Arrays.copyOf(builder.oneToOne, runs);
  }

  /** The alignment of a text of {@code length} units with itself. */
  public static Alignment identity(int length) {
    Builder builder = new Builder();
    if (length > 0) {
      builder.add(length, 0, length, true);
    }
    return new Alignment(builder, length);
  }

  /** Units of the text before. */
  public int beforeLength() {
    return beforeLength;
  }

  /** Units of the text after. */
  public int afterLength() {
    return afterLength;
  }

  /**
   * The tightest span before that covers everything that {@code after} came from.
   *
   * @param after a span of the text after
   */
  public Span toBefore(Span after) {
    checkInside(after, afterLength, "after");
    return new Span(unitBegin(after.begin()), unitEnd(after.end() - 1));
  }

  /**
   * What {@code after} came from, without the deletions between: one span or more of the text
   * before, in order, none touching the next.
   *
   * @param after a span of the text after
   */
  public List<Span> pieces(Span after) {
    checkInside(after, afterLength, "after");
    List<Span> pieces = new ArrayList<>(2);
    int begin = -1;
    int end = -1;
    for (int run = runAt(after.begin());
        run < afterBegin.length && afterBegin[run] < after.end();
        run++) {
      int from = unitBegin(Math.max(after.begin(), afterBegin[run]));
      int to = unitEnd(Math.min(after.end(), runEnd(run)) - 1);
      if (begin >= 0 && from <= end) {
        end = Math.max(end, to);
      } else {
        if (begin >= 0) {
          pieces.add(new Span(begin, end));
        }
        begin = from;
        end = to;
      }
    }
    pieces.add(new Span(begin, end));
    return List.copyOf(pieces);
  }

  /**
   * The tightest span after that covers everything that came from {@code before}; empty when all of
   * it was deleted.
   *
   * @param before a span of the text before
   */
  public Optional<Span> toAfter(Span before) {
    checkInside(before, beforeLength, "before");
    int first = firstUnitEndingAfter(before.begin());
    int last = lastUnitBeginningBefore(before.end());
    return first <= last ? Optional.of(new Span(first, last + 1)) : Optional.empty();
  }

  /**
   * This rewriting followed by {@code next}.
   *
   * @throws IllegalArgumentException if {@code next} does not start from the text this one ends
   *     with
   */
  public Alignment andThen(Alignment next) {
    if (next.beforeLength != afterLength) {
      throw new IllegalArgumentException(
          "steps do not line up: this afterLength="
              + afterLength
              + " but next beforeLength="
              + next.beforeLength);
    }
    Builder builder = new Builder();
    for (int run = 0; run < next.afterBegin.length; run++) {
      int begin = next.beforeBegin[run];
      int end = next.beforeEnd[run];
      if (next.oneToOne[run]) {
        addThrough(begin, end, builder);
      } else {
        builder.add(next.runLength(run), unitBegin(begin), unitEnd(end - 1), false);
      }
    }
    return new Alignment(builder, beforeLength);
  }

  /** Adds the units {@code [begin, end)} of the text after, as they are. */
  private void addThrough(int begin, int end, Builder builder) {
    for (int at = begin, run = runAt(begin); at < end; run++) {
      int stop = Math.min(end, runEnd(run));
      if (oneToOne[run]) {
        builder.add(stop - at, unitBegin(at), unitEnd(stop - 1), true);
      } else {
        builder.add(stop - at, beforeBegin[run], beforeEnd[run], false);
      }
      at = stop;
    }
  }

  private int runAt(int unit) {
    int found = Arrays.binarySearch(afterBegin, unit);
    return found >= 0 ? found : -found - 2;
  }

  private int runEnd(int run) {
    return run + 1 < afterBegin.length ? afterBegin[run + 1] : afterLength;
  }

  private int runLength(int run) {
    return runEnd(run) - afterBegin[run];
  }

  private int unitBegin(int unit) {
    int run = runAt(unit);
    return oneToOne[run] ? beforeBegin[run] + unit - afterBegin[run] : beforeBegin[run];
  }

  private int unitEnd(int unit) {
    int run = runAt(unit);
    return oneToOne[run] ? beforeBegin[run] + unit - afterBegin[run] + 1 : beforeEnd[run];
  }

  private int firstUnitEndingAfter(int offset) {
    int low = 0;
    int high = afterLength;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unitEnd(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int lastUnitBeginningBefore(int offset) {
    int low = 0;
    int high = afterLength;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unitBegin(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static void checkInside(Span span, int length, String side) {
    if (span.end() > length) {
      throw new IndexOutOfBoundsException(
          "span ["
              + span.begin()
              + ", "
              + span.end()
              + ") lies outside the text "
              + side
              + ", [0, "
              + length
              + "]");
    }
  }

  /** Equal when every unit after has the same range before. */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Alignment that)
        || beforeLength != that.beforeLength
        || afterLength != that.afterLength) {
      return false;
    }
    for (int unit = 0; unit < afterLength; unit++) {
      if (unitBegin(unit) != that.unitBegin(unit) || unitEnd(unit) != that.unitEnd(unit)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * beforeLength + afterLength;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Alignment " + beforeLength + "→" + afterLength + ":");
    for (int run = 0; run < afterBegin.length; run++) {
      text.append(" [").append(beforeBegin[run]).append(", ").append(beforeEnd[run]).append(')');
      text.append(oneToOne[run] ? "=" : "~");
      text.append('[').append(afterBegin[run]).append(", ").append(runEnd(run)).append(')');
    }
    return text.toString();
  }

  /**
   * Takes the units of the text after from left to right. Private to one rewriting; not
   * thread-safe.
   */
  static final class Builder {

    private int runs;
    private int afterLength;
    private int[] afterBegin = new int[8];
    private int[] beforeBegin = new int[8];
    private int[] beforeEnd = new int[8];
    private boolean[] oneToOne = new boolean[8];

    /**
     * Adds {@code units} units that come from {@code [begin, end)} before, unit by unit or as a
     * block.
     */
    void add(int units, int begin, int end, boolean unitByUnit) {
      boolean pairs = unitByUnit || (units == 1 && end - begin == 1);
      if (!joins(begin, end, pairs)) {
        grow();
        afterBegin[runs] = afterLength;
        beforeBegin[runs] = begin;
        beforeEnd[runs] = end;
        oneToOne[runs] = pairs;
        runs++;
      } else {
        beforeEnd[runs - 1] = end;
      }
      afterLength += units;
    }

    private boolean joins(int begin, int end, boolean pairs) {
      if (runs == 0 || pairs != oneToOne[runs - 1]) {
        return false;
      }
      return pairs
          ? begin == beforeEnd[runs - 1]
          : begin == beforeBegin[runs - 1] && end == beforeEnd[runs - 1];
    }

    private void grow() {
      if (runs == afterBegin.length) {
        int size = runs * 2;
        afterBegin = Arrays.copyOf(afterBegin, size);
        beforeBegin = Arrays.copyOf(beforeBegin, size);
        beforeEnd = Arrays.copyOf(beforeEnd, size);
        oneToOne = Arrays.copyOf(oneToOne, size);
      }
    }

    Alignment build(int beforeLength) {
      return new Alignment(this, beforeLength);
    }
  }
}
