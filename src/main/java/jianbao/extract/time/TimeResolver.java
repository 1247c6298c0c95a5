package jianbao.extract.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jianbao.document.PartialDate;
import jianbao.document.ReadingContext;
import jianbao.document.TimeValue;
import jianbao.document.TimeValue.Kind;
import jianbao.extract.grammar.Match;
import jianbao.extract.time.TimeDraft.Count;
import jianbao.extract.time.TimeDraft.Point;
import jianbao.text.Span;

/**
 * Places what a text says on the calendar, one expression after the other: each may be what the
 * next counts from. An instance is for one text; not thread-safe.
 */
final class TimeResolver {

  private final TimeRules rules;
  private final String text;
  private final String region;
  private final Discourse discourse;
  private final Assumptions assumptions;

  /** The moment that all counts from, in a message or a query. */
  private final Optional<LocalDateTime> now;

  /**
   * A resolver for one text.
   *
   * @param rules festivals, financial years
   * @param text the text
   * @param context what is known about the article
   */
  TimeResolver(TimeRules rules, String text, ReadingContext context) {
    this.rules = rules;
    this.text = text;
    this.region = context.region();
    PartialDate today =
        context
            .reference()
            .map(moment -> PartialDate.of(moment.toLocalDate()))
            .orElse(context.publication().date());
    this.discourse = new Discourse(text, today);
    this.assumptions =
        context
            .reference()
            .<Assumptions>map(moment -> new DialogueAssumptions(discourse, moment))
            .orElseGet(() -> new NewsAssumptions(discourse));
    this.now = context.reference();
  }

  /** The value of an expression; empty if it has none (a day that does not exist). */
  Optional<TimeValue> resolve(TimeDraft draft, Span span) {
    Surroundings around = new Surroundings(rules.tenses(), text, span);
    return switch (draft) {
      case TimeDraft.Repeat repeat -> Optional.of(plain(Kind.SET, repeat.timex()));
      case TimeDraft.Vague vague -> Optional.of(plain(Kind.DATE, vague.ref()));
      case TimeDraft.Length length ->
          Optional.of(plain(Kind.DURATION, Timex.length(length.counts())));
      case TimeDraft.Away away -> Optional.of(away(away, span));
      case TimeDraft.FirstOf first -> Optional.of(firstOf(first, around));
      case TimeDraft.Interval interval -> interval(interval, around.ofStretch());
      case Point point -> point(point, around);
    };
  }

  /** What comes behind the expression to be resolved next; null if nothing does. */
  void next(Match match) {
    boolean isPoint = match != null && match.value() instanceof Point;
    Piece.Year year = isPoint ? ((Point) match.value()).first(Piece.Year.class) : null;
    discourse.rememberNext(
        year == null ? 0 : year.year(), match == null ? 0 : match.span().begin());
  }

  /** The day of a dateline, which 今天 in the text counts from. */
  void dateline(Point day, Span span) {
    place(day, new Surroundings(rules.tenses(), text, span), null)
        .map(Resolved::stamp)
        .ifPresent(discourse::dateline);
  }

  /** Whether all that an expression says of its day agrees with the value given to it. */
  boolean agrees(TimeDraft draft, TimeValue value) {
    return Agreement.holds(draft, value, discourse.today().first());
  }

  private static TimeValue plain(Kind kind, String timex) {
    return new TimeValue(kind, timex, Optional.empty(), Optional.empty());
  }

  private Optional<Resolved> place(Point point, Surroundings around, Stamp inherited) {
    return new Placing(rules.festivals().lunar(), discourse, assumptions, around, inherited)
        .place(point);
  }

  private Optional<TimeValue> point(Point point, Surroundings around) {
    Span span = around.span();
    Piece.TaiwanYear taiwan = point.first(Piece.TaiwanYear.class);
    if (taiwan != null && !region.equals("TW") && point.pieces().size() == 1) {
      return Optional.of(plain(Kind.DURATION, "P" + taiwan.year() + "Y"));
    }
    Piece.OwnYear own = point.first(Piece.OwnYear.class);
    if (own != null) {
      return Optional.of(spokenYear(own, span));
    }
    Piece.OwnYearShift shift = point.first(Piece.OwnYearShift.class);
    if (shift != null) {
      return Optional.of(ownYear(shift, span));
    }
    Piece.Festival festival = point.first(Piece.Festival.class);
    if (festival != null) {
      return festival(point, festival, around);
    }
    Optional<TimeValue> same = sameStretch(point);
    if (same.isPresent()) {
      return same;
    }
    Optional<Resolved> resolved = place(point, around, null);
    resolved.ifPresent(r -> remember(r, point, span));
    return resolved.map(Resolved::value);
  }

  /** 去年同期 behind 首三季: the same stretch of last year. */
  private Optional<TimeValue> sameStretch(Point point) {
    Piece.Shift shift = point.first(Piece.Shift.class);
    Stamp from = discourse.stretchFrom();
    if (point.first(Piece.SamePeriod.class) == null || shift == null || from == null) {
      return Optional.empty();
    }
    int by = shift.by();
    Stamp first = Calendar.plus(from, Grain.YEAR, by);
    Stamp last = Calendar.plus(discourse.last(), Grain.YEAR, by);
    return Optional.of(between(first, last));
  }

  private static TimeValue between(Stamp from, Stamp to) {
    return new TimeValue(
        Kind.DATE,
        from.equals(to) ? from.timex() : from.timex() + "/" + to.timex(),
        from.first().map(LocalDate::toString),
        to.last().map(LocalDate::toString));
  }

  private void remember(Resolved resolved, Point point, Span span) {
    if (resolved.stamp() != null) {
      boolean yearSaid = point.first(Piece.Year.class) != null;
      Piece.Shift shift = point.first(Piece.Shift.class);
      if (shift != null && !shift.fromMention()) {
        discourse.present();
      }
      discourse.remember(resolved.stamp(), span, yearSaid);
    }
  }

  // --- years of their own, festivals

  private TimeValue ownYear(Piece.OwnYearShift shift, Span span) {
    int spoken = shift.by() == 0 ? 0 : discourse.ownYearInSentence(span);
    if (spoken != 0) { // 2023/24年度, 较上年度
      return ownYear(spoken + shift.by(), shift.school(), false, span);
    }
    Optional<Integer> present =
        rules.ownYears().present(discourse.published(), shift.school(), region);
    return present
        .map(year -> ownYear(year + shift.by(), shift.school(), false, span))
        .orElse(plain(Kind.DATE, "XXXX"));
  }

  /** A year that the text names; what comes behind it in the sentence counts from it. */
  private TimeValue spokenYear(Piece.OwnYear own, Span span) {
    discourse.rememberOwnYear(own.from(), span);
    return ownYear(own.from(), own.school(), own.named(), span);
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

  private Optional<TimeValue> festival(Point point, Piece.Festival festival, Surroundings around) {
    Span span = around.span();
    Optional<Festivals.Days> days = days(point, festival, around);
    if (days.isEmpty()) {
      Piece.Year year = point.first(Piece.Year.class); // 雍正四年大年三十: no calendar so far back
      return Optional.of(
          year == null ? plain(Kind.DATE, "XXXX") : Resolved.of(Stamp.year(year.year())).value());
    }
    Stamp first = Stamp.day(days.get().first());
    discourse.remember(first, span, false);
    Point time = only(point, p -> p instanceof Piece.Part || p instanceof Piece.Clock);
    if (!days.get().first().equals(days.get().last())) {
      return Optional.of(stretch(days.get().first(), days.get().last()));
    }
    return Optional.of(place(time, around, first).orElse(Resolved.of(first)).value());
  }

  private Optional<Festivals.Days> days(Point point, Piece.Festival festival, Surroundings around) {
    Piece.Shift shift = point.first(Piece.Shift.class);
    Optional<LocalDate> today = discourse.today().first();
    if (shift != null && shift.unit() == Grain.WEEK && today.isPresent()) {
      if (shift.by() != 0 || now.isPresent()) {
        return occurrence(festival.id(), today.get(), shift.by() >= 0);
      }
    }
    Point away = only(point, p -> p instanceof Piece.Plus);
    if (!away.pieces().isEmpty() && today.isPresent()) {
      Stamp from = discourse.today();
      for (Piece piece : away.pieces()) {
        Piece.Plus plus = (Piece.Plus) piece;
        from = Calendar.plus(from, plus.unit(), plus.by());
      }
      return from.first().flatMap(day -> occurrence(festival.id(), day, festival.fromNow()));
    }
    Point year =
        only(
            point,
            p -> p instanceof Piece.Year || (p instanceof Piece.Shift s && s.unit() != Grain.WEEK));
    int said = place(year, around, null).map(r -> r.stamp().year()).orElse(0);
    int of =
        said != 0
            ? said
            : assumptions.yearOfFestival(
                y -> rules.festivals().of(festival.id(), y, region).map(Festivals.Days::first),
                around);
    Optional<Festivals.Days> days = rules.festivals().of(festival.id(), of, region);
    return point.first(Piece.DayAfter.class) == null ? days : days.map(Festivals.Days::dayAfter);
  }

  /** The first festival that begins on a day or after it, or the last before it. */
  private Optional<Festivals.Days> occurrence(String id, LocalDate from, boolean ahead) {
    for (int by = -1; by <= 1; by++) {
      int year = from.getYear() + (ahead ? by : -by);
      Optional<Festivals.Days> days = rules.festivals().of(id, year, region);
      if (days.isPresent() && days.get().first().isBefore(from) != ahead) {
        return days;
      }
    }
    return Optional.empty();
  }

  /** The first day of an interval that begins with a festival; empty if it does not. */
  private Optional<Resolved> firstDay(Point point, Surroundings around) {
    Piece.Festival festival = point.first(Piece.Festival.class);
    return festival == null
        ? Optional.empty()
        : days(point, festival, around).map(days -> Resolved.of(Stamp.day(days.first())));
  }

  /** The last day of an interval that ends with a festival; empty if it does not. */
  private Optional<Resolved> lastDay(Point point, Surroundings around, Resolved from) {
    Piece.Festival festival = point.first(Piece.Festival.class);
    if (festival == null) {
      return Optional.empty();
    }
    Optional<Resolved> last =
        days(point, festival, around).map(days -> Resolved.of(Stamp.day(days.last())));
    return last.isPresent() && isInverted(from, last.get())
        ? rules
            .festivals()
            .of(festival.id(), last.get().stamp().year() + 1, region)
            .map(days -> Resolved.of(Stamp.day(days.last())))
        : last;
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
    boolean mentioned = now.isEmpty() || discourse.isSpoken();
    if (away.anchor() == TimeDraft.Anchor.MENTION && mentioned) {
      return fromMention(count.unit(), by, span);
    }
    if (now.isPresent() && count.unit().startsWith("T")) {
      return moment(now.get(), away);
    }
    if (count.unit().equals("2W")) {
      by *= 2;
    }
    Grain grain = count.unit().equals("2W") ? Grain.WEEK : grain(count.unit());
    Stamp base = discourse.yearOfStory(span) != 0 ? discourse.lastDay() : discourse.today();
    Stamp told = by > 0 && now.isEmpty() ? discourse.pastDayInSentence(span) : null;
    base = told != null && away.anchor() == TimeDraft.Anchor.NOW && isTold(span) ? told : base;
    Stamp stamp = grain == null ? null : assumptions.away(base, grain, by);
    for (Count more : away.length().counts().subList(1, away.length().counts().size())) {
      boolean exact = stamp != null && now.isPresent() && grain(more.unit()) != null;
      stamp =
          exact
              ? assumptions.away(
                  stamp, grain(more.unit()), away.sign() * more.low().intValueExact())
              : stamp;
    }
    if (stamp == null || by == 0 || (stamp.year() <= 0 && base.year() > 0)) {
      return plain(Kind.DATE, away.sign() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    discourse.remember(stamp, span, false);
    return Resolved.of(stamp).value();
  }

  /** Whether nothing beside a span says that it lies ahead. */
  private boolean isTold(Span span) {
    Surroundings around = new Surroundings(rules.tenses(), text, span);
    return around.tense() != TenseCues.Tense.FUTURE && !around.isForecast();
  }

  /** The grain of a unit of lengths; null for hours and what is shorter. */
  static Grain grain(String unit) {
    return switch (unit) {
      case "Y" -> Grain.YEAR;
      case "Q" -> Grain.QUARTER;
      case "M" -> Grain.MONTH;
      case "W" -> Grain.WEEK;
      case "D" -> Grain.DAY;
      default -> null;
    };
  }

  /** Two hours ago, from the moment of speaking. */
  private static TimeValue moment(LocalDateTime now, TimeDraft.Away away) {
    LocalDateTime moment = now;
    for (Count count : away.length().counts()) {
      long seconds = Timex.seconds(count) * away.sign();
      moment = moment.plusSeconds(seconds);
    }
    String time = moment.truncatedTo(ChronoUnit.SECONDS).toString();
    return new TimeValue(Kind.TIME, time, Optional.of(time), Optional.of(time));
  }

  /** A year earlier: as wide as what was spoken of before. */
  private TimeValue fromMention(String unit, int by, Span span) {
    Grain grain = grain(unit);
    if (grain == null || by == 0) {
      return plain(Kind.DATE, by < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    Stamp last = discourse.last();
    Stamp period = grain == Grain.YEAR && by < 0 ? discourse.periodBeforeDay(span) : null;
    Stamp year = last.grain() == Grain.DAY && grain == Grain.YEAR ? Stamp.year(last.year()) : last;
    Stamp base = period == null ? year : period;
    Stamp stamp = Calendar.plus(base, grain, by);
    discourse.remember(stamp, span, false);
    return Resolved.of(stamp).value();
  }

  private TimeValue firstOf(TimeDraft.FirstOf first, Surroundings around) {
    PartialDate published = discourse.published();
    boolean said = !first.year().pieces().isEmpty();
    int year =
        said
            ? place(first.year(), around, null).map(r -> r.stamp().year()).orElse(0)
            : published.year();
    boolean months = first.unit() == Grain.MONTH;
    if (now.isPresent() && first.before() && !said) {
      return plain(Kind.DURATION, "P" + first.count() * (months ? 1 : 3) + "M");
    }
    int count = Math.min(first.count(), months ? 12 : 4);
    if (!said && published.month() > 0 && (months ? count : 3 * count) > published.month()) {
      year--;
    }
    Stamp from = new Stamp(first.unit(), year, 1, 0);
    Stamp to = new Stamp(first.unit(), year, count, 0);
    discourse.remember(to, around.span(), said);
    discourse.rememberStretch(from, to);
    return between(from, to);
  }

  private static boolean isInverted(Resolved from, Resolved to) {
    Optional<String> first = from.value().from();
    Optional<String> last = to.value().to();
    return first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0;
  }

  /**
   * Whether a point is a time of the clock on no day of its own, and what it counts from has one.
   */
  private static boolean isClock(Point point) {
    return point.pieces().stream()
        .allMatch(p -> p instanceof Piece.Part || p instanceof Piece.Clock);
  }

  /** From May to September, asked in June: a stretch of months that has begun and is not over. */
  private Optional<TimeValue> begun(
      TimeDraft.Interval interval, Surroundings around, Resolved from) {
    boolean open = now.isPresent() && isYearless(interval.from()) && isYearless(interval.to());
    if (!open || around.tense() == TenseCues.Tense.PAST || from.stamp().year() <= 1) {
      return Optional.empty();
    }
    Piece year = new Piece.Year(from.stamp().year() - 1);
    Optional<Resolved> first = place(Point.of(year).and(interval.from()), around, null);
    Optional<Resolved> last = first.flatMap(begin -> place(interval.to(), around, begin.stamp()));
    LocalDate today = now.get().toLocalDate();
    boolean going =
        last.flatMap(r -> r.stamp().last()).filter(day -> !day.isBefore(today)).isPresent();
    return going ? Optional.of(between(first.get().stamp(), last.get().stamp())) : Optional.empty();
  }

  /** Whether a point has a month, and nothing says of which year. */
  private static boolean isYearless(Point point) {
    return point.first(Piece.Month.class) != null
        && point.pieces().stream()
            .allMatch(
                p -> p instanceof Piece.Month || p instanceof Piece.Day || p instanceof Piece.Nth);
  }

  private Optional<TimeValue> interval(TimeDraft.Interval interval, Surroundings around) {
    Span span = around.span();
    Optional<Resolved> from =
        firstDay(interval.from(), around).or(() -> place(interval.from(), around, null));
    if (from.isEmpty()) {
      return Optional.empty();
    }
    remember(from.get(), interval.from(), span);
    Resolved first = from.get();
    Optional<Resolved> to =
        lastDay(interval.to(), around, first).or(() -> place(interval.to(), around, first.stamp()));
    if (to.isPresent() && isInverted(from.get(), to.get()) && isClock(interval.to())) {
      to = place(interval.to(), around, Calendar.day(from.get().stamp(), 1)); // 晚上10时至凌晨2时
    }
    Piece.LunarDay lunar = interval.to().first(Piece.LunarDay.class);
    if (to.isPresent() && isInverted(from.get(), to.get()) && lunar != null) { // 腊月二十三至正月十五
      Piece next = new Piece.Year(to.get().stamp().year() + 1);
      to = place(Point.of(next, lunar), around, null);
    }
    if (to.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeValue> begun = begun(interval, around, first);
    if (begun.isPresent()) {
      return begun;
    }
    remember(to.get(), interval.to(), span);
    discourse.rememberStretch(from.get().stamp(), to.get().stamp());
    TimeValue begin = first.value();
    TimeValue end = to.get().value();
    return isInverted(from.get(), to.get())
        ? Optional.empty()
        : Optional.of(
            new TimeValue(Kind.DATE, begin.timex() + "/" + end.timex(), begin.from(), end.to()));
  }
}
