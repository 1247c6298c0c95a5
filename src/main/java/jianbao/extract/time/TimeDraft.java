package jianbao.extract.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the text says of a time, before it is placed on the calendar. */
sealed interface TimeDraft {

  /** A date or a time on the clock. */
  record Point(List<Piece> pieces) implements TimeDraft {
    public Point {
      pieces = List.copyOf(pieces);
    }

    static Point of(Piece... pieces) {
      return new Point(List.of(pieces));
    }

    Point and(Point more) {
      List<Piece> all = new ArrayList<>(pieces);
      all.addAll(more.pieces);
      return new Point(all);
    }

    <T extends Piece> T first(Class<T> type) {
      for (int i = 0; i < pieces.size(); i++) {
        if (type.isInstance(pieces.get(i))) {
          return type.cast(pieces.get(i));
        }
      }
      return null;
    }
  }

  /** From one point to another, both counted in. */
  record Interval(Point from, Point to) implements TimeDraft {}

  /** A part of a length: so many units. */
  record Count(BigDecimal low, BigDecimal high, String unit) {}

  /** How long. The value is 5 months of {@code P5M}; of a range 3 and 5 of {@code P3M/P5M}. */
  record Length(List<Count> counts) implements TimeDraft {
    public Length {
      counts = List.copyOf(counts);
    }
  }

  /** What a length counts from. */
  enum Anchor {
    /** The day of publication. */
    NOW,
    /** What was spoken of before. */
    MENTION
  }

  /** A length before (-1) or after (1) something: 三年前, a year earlier. */
  record Away(Length length, int sign, Anchor anchor) implements TimeDraft {}

  /**
   * The first months or quarters of a year: 首十个月.
   *
   * @param before whether it may be the last months before now in speech: 前两个月
   */
  record FirstOf(Point year, Grain unit, int count, boolean before) implements TimeDraft {}

  /** How often, in TIMEX3. */
  record Repeat(String timex) implements TimeDraft {}

  /** The past, the present, the future. */
  record Vague(String ref) implements TimeDraft {}
}
