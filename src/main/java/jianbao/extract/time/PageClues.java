package jianbao.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Match;
import jianbao.extract.time.TenseCues.Tense;
import jianbao.extract.time.TimeDraft.Point;
import jianbao.text.Span;

/** Collects from the articles of a page what tells when it was printed. Not thread-safe. */
final class PageClues {

  /** How many units around a word are its sentence, at most. */
  private static final int SENTENCE = 60;

  /** How a year was said. */
  enum Manner {
    PLAIN,
    /** Ahead, by the words beside it. */
    AHEAD,
    /** In a name: 2025年财政预算案. */
    NAMED,
    /** In the name of something that is to come on a day without a year: 2025年峰会将于4月14日举行. */
    COMING
  }

  /** A year was said. */
  record YearSaid(int year, Manner manner) {}

  /** How the year of a month was said. */
  enum YearOf {
    /** Not at all: 3月. */
    BARE,
    /** 今年3月. */
    THIS,
    /** 去年3月. */
    LAST,
    /** 明年3月. */
    NEXT,
    /** 2025年3月. */
    NUMBER
  }

  /**
   * A month was said.
   *
   * @param of how its year was said
   * @param year the year, where that is a number
   * @param withDay whether a day of it was said, too
   */
  record MonthSaid(YearOf of, int year, int month, boolean withDay, Tense tense) {}

  /**
   * The day of publication, or one so many days from it, has a number: 昨日(26日).
   *
   * @param by -1 for 昨日
   * @param month 0 if not said
   */
  record DayKnown(int by, int month, int day) {}

  /** A day falls on a weekday; the month is 0 if not said. */
  record WeekdayKnown(int month, int day, int weekday) {}

  /** How often each was said. */
  private final Map<Object, Integer> counts = new HashMap<>();

  private final List<DayKnown> days = new ArrayList<>();
  private final List<WeekdayKnown> weekdays = new ArrayList<>();
  private final List<Point> standalone = new ArrayList<>();
  private final TimeRules rules;
  private final String region;

  PageClues(TimeRules rules, String region) {
    this.rules = rules;
    this.region = region;
  }

  Map<Object, Integer> counts() {
    return counts;
  }

  List<DayKnown> days() {
    return days;
  }

  List<WeekdayKnown> weekdays() {
    return weekdays;
  }

  /** Full dates that stand in a line of their own. */
  List<Point> standalone() {
    return standalone;
  }

  void add(TimeExpressions article) {
    for (int field = 0; field < article.texts().size(); field++) {
      String text = article.texts().get(field);
      List<Match> matches = article.matches().get(field);
      for (Match match : matches) {
        Tense tense = rules.tenses().at(text, match.span());
        switch ((TimeDraft) match.value()) {
          case Point point -> point(text, match.span(), point, tense);
          case TimeDraft.Interval interval -> {
            point(text, match.span(), interval.from(), tense);
            point(text, match.span(), interval.to(), tense);
          }
          default -> {}
        }
      }
      nextMonth(matches);
      comingDays(matches, text);
      events(text, matches);
    }
  }

  private void count(Object clue) {
    counts.merge(clue, 1, Integer::sum);
  }

  private void point(String text, Span span, Point point, Tense tense) {
    Piece.Year year = point.first(Piece.Year.class);
    Piece.Month month = point.first(Piece.Month.class);
    Piece.Day day = point.first(Piece.Day.class);
    Piece.Weekday weekday = point.first(Piece.Weekday.class);
    Piece.OwnYear own = point.first(Piece.OwnYear.class);
    Piece.Shift shift = point.first(Piece.Shift.class);
    if (year != null && month != null && day != null && isLine(text, span)) {
      standalone.add(point);
    }
    Manner manner = tense == Tense.FUTURE ? Manner.AHEAD : Manner.PLAIN;
    if (own != null) {
      count(new YearSaid(own.from() + (tense == Tense.FUTURE ? 0 : 1), manner));
    } else if (year != null && month == null) {
      count(new YearSaid(year.year(), isNamed(text, span) ? Manner.NAMED : manner));
    }
    boolean ofDays = shift != null && shift.unit() == Grain.DAY && !shift.fromMention();
    YearOf of = yearOf(year, shift);
    if (month != null && of != null) {
      int number = year == null ? 0 : year.year();
      count(new MonthSaid(of, number, month.number(), day != null, tense));
    }
    if (day != null && ofDays) {
      days.add(new DayKnown(shift.by(), month == null ? 0 : month.number(), day.number()));
    } else if (day != null && isDateline(text, span)) {
      days.add(new DayKnown(0, month == null ? 0 : month.number(), day.number()));
    }
    if (day != null && weekday != null && year == null) {
      weekdays.add(
          new WeekdayKnown(month == null ? 0 : month.number(), day.number(), weekday.number()));
    }
  }

  /** How the year of a month is said; null if the month only counts from something. */
  private static YearOf yearOf(Piece.Year year, Piece.Shift shift) {
    if (year != null) {
      return YearOf.NUMBER;
    }
    if (shift == null) {
      return YearOf.BARE;
    }
    if (shift.unit() != Grain.YEAR || shift.fromMention()) {
      return null;
    }
    return switch (shift.by()) {
      case -1 -> YearOf.LAST;
      case 0 -> YearOf.THIS;
      case 1 -> YearOf.NEXT;
      default -> null;
    };
  }

  /** 下月 beside one month alone is that month. */
  private void nextMonth(List<Match> matches) {
    int by = 0;
    int only = 0;
    for (Match match : matches) {
      Point point = firstPoint((TimeDraft) match.value());
      Piece.Shift shift = point == null ? null : point.first(Piece.Shift.class);
      Piece.Month month = point == null ? null : point.first(Piece.Month.class);
      if (shift != null && shift.unit() == Grain.MONTH && !shift.fromMention() && shift.by() > 0) {
        by = shift.by();
      }
      if (month != null && shift == null && point.first(Piece.Year.class) == null) {
        only = only == 0 || only == month.number() ? month.number() : -1;
      }
    }
    if (by != 0 && only > 0) {
      count(new NewsMonths(List.of((only - by + 11) % 12 + 1), true));
    }
  }

  /** 2025年峰会将于4月14日举行: a year in a name, and behind it a day ahead without a year. */
  private void comingDays(List<Match> matches, String text) {
    for (int i = 1; i < matches.size(); i++) {
      Point before = firstPoint((TimeDraft) matches.get(i - 1).value());
      Point point = firstPoint((TimeDraft) matches.get(i).value());
      if (before == null || point == null || before.pieces().size() != 1) {
        continue;
      }
      Span span = matches.get(i).span();
      int gap = matches.get(i - 1).span().end();
      boolean bare = point.first(Piece.Month.class) != null && point.pieces().size() <= 2;
      boolean near =
          span.begin() - gap < SENTENCE && text.substring(gap, span.begin()).indexOf('。') < 0;
      if (before.pieces().get(0) instanceof Piece.Year year
          && bare
          && near
          && rules.tenses().at(text, span) == Tense.FUTURE) {
        count(new YearSaid(year.year(), Manner.COMING));
      }
    }
  }

  private static Point firstPoint(TimeDraft draft) {
    return switch (draft) {
      case Point point -> point;
      case TimeDraft.Interval interval -> interval.from();
      default -> null;
    };
  }

  /**
   * Something that comes round in certain months was spoken of.
   *
   * @param months the months
   * @param told whether it was the news of the day
   */
  record NewsMonths(List<Integer> months, boolean told) {}

  private void events(String text, List<Match> matches) {
    for (NewsCalendar.Event event : rules.newsCalendar().of(region)) {
      boolean told = false;
      boolean seen = false;
      for (String word : event.words()) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
          told |= isToday(text, matches, at) && isAnnounced(text, at);
          seen = true;
          Piece.Year year = yearBefore(matches, at);
          if (year != null) {
            int month = event.months().get(0);
            count(new MonthSaid(YearOf.NUMBER, year.year(), month, false, Tense.UNKNOWN));
          }
        }
      }
      if (seen) {
        count(new NewsMonths(event.months(), told));
      }
    }
  }

  /** The year that stands right before a place: 2024年 before 施政报告. */
  private static Piece.Year yearBefore(List<Match> matches, int at) {
    for (Match match : matches) {
      if (match.span().end() == at && match.value() instanceof Point point) {
        return point.first(Piece.Year.class);
      }
    }
    return null;
  }

  /** Whether the sentence tells that something was made known. */
  private boolean isAnnounced(String text, int at) {
    String sentence = sentence(text, at);
    return rules.newsCalendar().announces(sentence);
  }

  private static String sentence(String text, int at) {
    int begin = Math.max(text.lastIndexOf('。', at) + 1, at - SENTENCE);
    int next = text.indexOf('。', at);
    return text.substring(begin, Math.min(next < 0 ? text.length() : next, at + SENTENCE));
  }

  /** Whether 昨日 or 今日 stands in the same sentence. */
  private static boolean isToday(String text, List<Match> matches, int at) {
    int begin = Math.max(text.lastIndexOf('。', at), at - SENTENCE);
    int next = text.indexOf('。', at);
    int end = Math.min(next < 0 ? text.length() : next, at + SENTENCE);
    for (Match match : matches) {
      Point point = firstPoint((TimeDraft) match.value());
      Piece.Shift shift = point == null ? null : point.first(Piece.Shift.class);
      if (shift != null
          && shift.unit() == Grain.DAY
          && !shift.fromMention()
          && shift.by() <= 0
          && match.span().begin() > begin
          && match.span().end() <= end) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year belongs to a name: 2024年施政报告, 《2025年…》. */
  private boolean isNamed(String text, Span span) {
    int begin = span.begin();
    boolean opened = begin > 0 && "《“〈".indexOf(text.charAt(begin - 1)) >= 0;
    return opened || rules.newsCalendar().isName(text, span.end());
  }

  private static boolean isDateline(String text, Span span) {
    int end = span.end();
    return end < text.length() && text.charAt(end) == '电';
  }

  /** Whether little else stands in the line. */
  private static boolean isLine(String text, Span span) {
    int begin = text.lastIndexOf('\n', span.begin()) + 1;
    int next = text.indexOf('\n', span.end());
    int end = next < 0 ? text.length() : next;
    return end - begin - span.length() <= 14;
  }
}
