package jianbao.extract.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jianbao.document.PartialDate;
import jianbao.document.TimeValue;
import jianbao.document.TimeValue.Kind;
import jianbao.extract.time.TenseCues.Tense;
import jianbao.extract.time.TimeDraft.Count;
import jianbao.extract.time.TimeDraft.Point;
import jianbao.text.Span;

/**
 * Places what a text says on the calendar, one expression after the other: each may be what the
 * next counts from. An instance is for one text; not thread-safe.
 */
final class TimeResolver {

  private final TimeRules rules;
  private final String region;
  private final Discourse discourse;

  /**
   * A resolver for one text.
   *
   * @param rules festivals, financial years
   * @param text the text
   * @param published the day of publication, as far as it is known
   * @param region the region of the text, as HK
   */
  TimeResolver(TimeRules rules, String text, PartialDate published, String region) {
    this.rules = rules;
    this.region = region;
    this.discourse = new Discourse(text, published);
  }

  /** The value of an expression; empty if it has none (a day that does not exist). */
  Optional<TimeValue> resolve(TimeDraft draft, Span span, Tense tense) {
    return switch (draft) {
      case TimeDraft.Repeat repeat -> Optional.of(plain(Kind.SET, repeat.timex()));
      case TimeDraft.Vague vague -> Optional.of(plain(Kind.DATE, vague.ref()));
      case TimeDraft.Length length ->
          Optional.of(plain(Kind.DURATION, Timex.length(length.counts())));
      case TimeDraft.Away away -> Optional.of(away(away, span));
      case TimeDraft.FirstOf first -> Optional.of(firstOf(first, span, tense));
      case TimeDraft.Interval interval -> interval(interval, span, tense);
      case Point point -> point(point, span, tense);
    };
  }

  /** The day of a dateline, which 今天 in the text counts from. */
  void dateline(Point day, Span span) {
    place(day, span, Tense.UNKNOWN, null).map(Resolved::stamp).ifPresent(discourse::dateline);
  }

  private static TimeValue plain(Kind kind, String timex) {
    return new TimeValue(kind, timex, Optional.empty(), Optional.empty());
  }

  private Optional<Resolved> place(Point point, Span span, Tense tense, Stamp inherited) {
    return new Placing(rules.festivals().lunar(), discourse, span, tense, inherited).place(point);
  }

  private Optional<TimeValue> point(Point point, Span span, Tense tense) {
    Piece.TaiwanYear taiwan = point.first(Piece.TaiwanYear.class);
    if (taiwan != null && !region.equals("TW") && point.pieces().size() == 1) {
      return Optional.of(plain(Kind.DURATION, "P" + taiwan.year() + "Y"));
    }
    Piece.OwnYear own = point.first(Piece.OwnYear.class);
    if (own != null) {
      return Optional.of(ownYear(own.from(), own.school(), own.named(), span));
    }
    Piece.OwnYearShift shift = point.first(Piece.OwnYearShift.class);
    if (shift != null) {
      return Optional.of(ownYear(shift, span));
    }
    Piece.Festival festival = point.first(Piece.Festival.class);
    if (festival != null) {
      return festival(point, festival, span, tense);
    }
    Optional<Resolved> resolved = place(point, span, tense, null);
    resolved.ifPresent(r -> remember(r, point, span));
    return resolved.map(Resolved::value);
  }

  private void remember(Resolved resolved, Point point, Span span) {
    if (resolved.stamp() != null) {
      boolean yearSaid = point.first(Piece.Year.class) != null;
      discourse.remember(resolved.stamp(), span, yearSaid);
    }
  }

  // --- years of their own, festivals

  private TimeValue ownYear(Piece.OwnYearShift shift, Span span) {
    Optional<Integer> present =
        rules.ownYears().present(discourse.published(), shift.school(), region);
    return present
        .map(year -> ownYear(year + shift.by(), shift.school(), false, span))
        .orElse(plain(Kind.DATE, "XXXX"));
  }

  private TimeValue ownYear(int from, boolean school, boolean named, Span span) {
    LocalDate begin = rules.ownYears().begin(from, school, region);
    discourse.remember(Stamp.year(from), span, false);
    if (begin.getDayOfYear() == 1 || (named && !school)) {
      return Resolved.of(Stamp.year(from)).value();
    }
    return stretch(begin, begin.plusYears(1).minusDays(1));
  }

  private static TimeValue stretch(LocalDate first, LocalDate last) {
    return new TimeValue(
        Kind.DATE, first + "/" + last, Optional.of(first.toString()), Optional.of(last.toString()));
  }

  private Optional<TimeValue> festival(
      Point point, Piece.Festival festival, Span span, Tense tense) {
    Point year = only(point, p -> p instanceof Piece.Year || p instanceof Piece.Shift);
    int of =
        place(year, span, tense, null).map(r -> r.stamp().year()).orElse(discourse.today().year());
    Optional<Festivals.Days> days = rules.festivals().of(festival.id(), of, region);
    if (days.isEmpty()) {
      return Optional.of(plain(Kind.DATE, "XXXX"));
    }
    Stamp first = Stamp.day(days.get().first());
    discourse.remember(first, span, false);
    Point time = only(point, p -> p instanceof Piece.Part || p instanceof Piece.Clock);
    if (!days.get().first().equals(days.get().last())) {
      return Optional.of(stretch(days.get().first(), days.get().last()));
    }
    return Optional.of(place(time, span, tense, first).orElse(Resolved.of(first)).value());
  }

  private static Point only(Point point, Predicate<Piece> wanted) {
    List<Piece> pieces = point.pieces().stream().filter(wanted).toList();
    return new Point(pieces);
  }

  // --- counted ones

  private TimeValue away(TimeDraft.Away away, Span span) {
    Count count = away.length().counts().get(0);
    BigDecimal number = count.low().multiply(BigDecimal.valueOf(away.sign()));
    int by = number.precision() - number.scale() > 6 ? 0 : number.intValue();
    Stamp base = discourse.yearOfStory(span) != 0 ? discourse.lastDay() : discourse.today();
    Stamp stamp =
        switch (count.unit()) {
          case "Y" -> Stamp.year(base.year() == 0 ? 0 : base.year() + by);
          case "M" -> Calendar.month(null, base, by);
          case "W" -> Calendar.week(base, by);
          case "D" -> Calendar.day(base, by);
          default -> null;
        };
    if (stamp == null || by == 0 || (stamp.year() <= 0 && base.year() > 0)) {
      return plain(Kind.DATE, away.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    discourse.remember(stamp, span, false);
    return Resolved.of(stamp).value();
  }

  private TimeValue firstOf(TimeDraft.FirstOf first, Span span, Tense tense) {
    PartialDate published = discourse.published();
    boolean said = !first.year().pieces().isEmpty();
    int year =
        said
            ? place(first.year(), span, tense, null).map(r -> r.stamp().year()).orElse(0)
            : published.year();
    boolean months = first.unit() == Grain.MONTH;
    int count = Math.min(first.count(), months ? 12 : 4);
    if (!said && published.month() > 0 && (months ? count : 3 * count) > published.month()) {
      year--;
    }
    Stamp from = new Stamp(first.unit(), year, 1, 0);
    Stamp to = new Stamp(first.unit(), year, count, 0);
    discourse.remember(to, span, said);
    return new TimeValue(
        Kind.DATE,
        count == 1 ? from.timex() : from.timex() + "/" + to.timex(),
        from.first().map(LocalDate::toString),
        to.last().map(LocalDate::toString));
  }

  private Optional<TimeValue> interval(TimeDraft.Interval interval, Span span, Tense tense) {
    Optional<Resolved> from = place(interval.from(), span, tense, null);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    remember(from.get(), interval.from(), span);
    Optional<Resolved> to = place(interval.to(), span, tense, from.get().stamp());
    if (to.isEmpty()) {
      return Optional.empty();
    }
    remember(to.get(), interval.to(), span);
    TimeValue first = from.get().value();
    TimeValue last = to.get().value();
    boolean inverted =
        first.from().isPresent()
            && last.to().isPresent()
            && first.from().get().compareTo(last.to().get()) > 0;
    return inverted
        ? Optional.empty()
        : Optional.of(
            new TimeValue(Kind.DATE, first.timex() + "/" + last.timex(), first.from(), last.to()));
  }
}
