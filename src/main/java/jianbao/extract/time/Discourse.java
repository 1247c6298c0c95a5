package jianbao.extract.time;

import java.util.Set;
import jianbao.document.PartialDate;
import jianbao.text.Span;

/**
 * What a text has spoken of so far, which 同日, 翌年 and times without a day count from. Not
 * thread-safe; one for each text.
 */
final class Discourse {

  /** How far from the day of publication the story's own day may lie. */
  private static final long NEAR = 3;

  /** What stands between the parts of a list, and how long it is at most. */
  private static final Set<String> LISTS =
      Set.of("及", "和", "与", "、", "或", "以及", "及至", "同", "and", "or", ",");

  private static final int MOST_BETWEEN = 5;

  /** What was said farther back, in units, counts no more; so that a text takes linear time. */
  private static final int FARTHEST = 4000;

  /** The last month in which reviews of the year before come out. */
  private static final int REVIEWS_END = 3;

  private final String text;
  private final PartialDate published;

  /** What 今天 means where a dateline says so; else the day of publication. */
  private Stamp today;

  private Stamp last;
  private int lastBegin;
  private int lastEnd;

  /** The last month, quarter or half of a year spoken of, which figures are of. */
  private Stamp lastPeriod;

  private Stamp lastDay;
  private int lastDayEnd;

  /** The day that the news is about: the last that was near the day of publication. */
  private Stamp storyDay;

  /** The last of those that has come by the day of publication. */
  private Stamp pastStoryDay;

  /** The last day that was not near the day of publication. */
  private Stamp toldDay;

  /** The last stretch between two points, and where it was spoken of. */
  private Stamp stretchFrom;

  private Stamp stretchTo;

  /** A year that was said without a month, and where it ends. */
  private int bareYear;

  private int bareYearEnd;

  /** The last year that was named, alone or with a month, and where it ends. */
  private int namedYear;

  private int namedYearEnd;

  /** A year that will be named next, and where; 0 for none. */
  private int nextYear;

  private int nextYearBegin;

  private int ownYear;
  private int ownYearEnd;

  private boolean past;
  private int clock = -1;
  private int clockEnd;

  Discourse(String text, PartialDate published) {
    this.text = text;
    this.published = published;
    this.today = new Stamp(Grain.DAY, published.year(), published.month(), published.day());
  }

  PartialDate published() {
    return published;
  }

  Stamp today() {
    return today;
  }

  /** Whether anything was spoken of. */
  boolean isSpoken() {
    return last != null;
  }

  /** What was spoken of last; the day of publication if nothing was. */
  Stamp last() {
    return last == null ? today : last;
  }

  /**
   * The month, quarter or half of a year spoken of last, if a day was told of since in another
   * sentence (the third quarter, the bureau said on Monday); null for none.
   */
  Stamp periodBeforeDay(Span span) {
    boolean isDay = last != null && last.grain() == Grain.DAY;
    return isDay && !sameSentence(lastEnd, span.begin()) ? lastPeriod : null;
  }

  /** The day spoken of last; the day of publication if none was. */
  Stamp lastDay() {
    return lastDay == null ? today : lastDay;
  }

  /** The last day spoken of that 翌日 may count from: what follows yesterday is called today. */
  Stamp toldDay() {
    boolean isNew = lastDay == null || lastDay.equals(today) || lastDay.equals(yesterday());
    return isNew && toldDay != null ? toldDay : lastDay();
  }

  private Stamp yesterday() {
    return Calendar.day(today, -1);
  }

  /** The day that a time of the clock at a place belongs to; null if it may be any. */
  Stamp dayOfClock(Surroundings around) {
    if (lastDay != null && sameSentence(lastDayEnd, around.span().begin())) {
      return lastDay;
    }
    return switch (around.tense()) {
      case PAST -> pastStoryDay != null ? pastStoryDay : lastDay;
      case FUTURE -> lastDay;
      case UNKNOWN -> storyDay != null ? storyDay : lastDay;
    };
  }

  /** The year that a month without one belongs to where history is told; 0 elsewhere. */
  int yearOfStory(Span span) {
    boolean told = past && last != null;
    boolean near = told && (storyDay == null || sameParagraph(lastEnd, span.begin()));
    return near ? last.year() : 0;
  }

  /** A year ahead that was said in the sentence, as in the name of what will come; 0 for none. */
  int yearOfComing(Span span) {
    boolean ahead = published.year() > 0 && bareYear > published.year();
    return ahead && sameSentence(bareYearEnd, span.begin()) ? bareYear : 0;
  }

  /**
   * The year that the first months of the next one look back on: the last year, if the paragraph
   * names it and what was spoken of last is of it or of the year before it; 0 for none.
   */
  int yearOfReview(Span span) {
    boolean early = published.month() > 0 && published.month() <= REVIEWS_END;
    boolean isLast = early && namedYear == published.year() - 1 && last != null;
    boolean isOn = isLast && (last.year() == namedYear || last.year() == namedYear - 1);
    return isOn && sameParagraph(namedYearEnd, span.begin()) ? namedYear : 0;
  }

  /** Whether the sentence has just called a year by another name: 去年增长5%,比上年加快. */
  boolean isOtherName(Stamp year, Span span) {
    return year.equals(inSentence(span))
        && !span.in(text).startsWith(text.substring(lastBegin, lastEnd));
  }

  /** What the year before counts from: a year named before in the sentence, or behind. */
  Stamp yearToCountFrom(Span span) {
    Stamp before = inSentence(span);
    boolean isNext = nextYear > 0 && (before == null || before.equals(lastDay));
    return isNext && sameSentence(span.end(), nextYearBegin) ? Stamp.year(nextYear) : last();
  }

  /** Remembers the year that will be named next, at a place; 0 for none. */
  void rememberNext(int year, int begin) {
    nextYear = year;
    nextYearBegin = begin;
  }

  /**
   * A year ahead that what was spoken of last in the sentence is of; 0 for none.
   *
   * @param isDay whether it is for a day; a month may be of any year where only a year was said
   */
  int yearAheadInSentence(Span span, boolean isDay) {
    Stamp before = inSentence(span);
    boolean ahead = before != null && published.year() > 0 && before.year() > published.year();
    return ahead && (isDay || before.grain() != Grain.YEAR) ? before.year() : 0;
  }

  /** What was spoken of last in the same sentence; null if nothing was. */
  Stamp inSentence(Span span) {
    return last != null && sameSentence(lastEnd, span.begin()) ? last : null;
  }

  /**
   * The day spoken of last in the same sentence, if it is past by the day of publication; or null.
   */
  Stamp pastDayInSentence(Span span) {
    Stamp found = inSentence(span);
    boolean isDay = found != null && found.grain() == Grain.DAY;
    boolean isPast =
        isDay
            && found.first().isPresent()
            && today.first().isPresent()
            && found.first().get().isBefore(today.first().get());
    return isPast ? found : null;
  }

  /** What was spoken of right before, with nothing but "and" between; null if nothing was. */
  Stamp inList(Span span) {
    int gap = span.begin() - lastEnd;
    boolean near = last != null && gap > 0 && gap <= MOST_BETWEEN;
    return near && LISTS.contains(text.substring(lastEnd, span.begin()).strip()) ? last : null;
  }

  /** A financial year spoken of before in the same sentence; 0 if there is none. */
  int ownYearInSentence(Span span) {
    return ownYear != 0 && sameSentence(ownYearEnd, span.begin()) ? ownYear : 0;
  }

  /** Remembers a financial or school year. */
  void rememberOwnYear(int from, Span span) {
    ownYear = from;
    ownYearEnd = span.end();
  }

  /** The month that a day without one belongs to where history is told; null elsewhere. */
  Stamp monthOfStory(Span span) {
    boolean told = yearOfStory(span) != 0 && last.month() > 0;
    return told ? Stamp.month(last.year(), last.month()) : null;
  }

  /** The hour that a bare hour means behind another time: 11時 behind 晚上10時 is 23:00. */
  int hourBehind(int hour, int minute, Span span) {
    boolean open = clock >= 0 && hour < 12 && sameParagraph(clockEnd, span.begin());
    boolean late = open && hour * 60 + Math.max(0, minute) < clock;
    return late && (hour + 12) * 60 >= clock - clock % 60 ? hour + 12 : hour;
  }

  /** A dateline was read: 今天 is its day. */
  void dateline(Stamp day) {
    today = day;
  }

  /** Something was counted from the day of publication: no history any more. */
  void present() {
    past = false;
  }

  /** Remembers a stretch between two points; {@code to} has been remembered as a stamp. */
  void rememberStretch(Stamp from, Stamp to) {
    stretchFrom = from;
    stretchTo = to;
  }

  /** The first part of the stretch spoken of last; null if that was not one between two points. */
  Stamp stretchFrom() {
    return stretchTo != null && stretchTo.equals(last) ? stretchFrom : null;
  }

  /** Remembers a stretch that was spoken of. */
  void remember(Stamp stamp, Span span, boolean yearSaid) {
    if (yearSaid) {
      namedYear = stamp.year();
      namedYearEnd = span.end();
    }
    if (yearSaid && stamp.grain() == Grain.YEAR) {
      bareYear = stamp.year();
      bareYearEnd = span.end();
    }
    if (yearSaid && published.year() > 0 && stamp.grain().compareTo(Grain.MONTH) >= 0) {
      past = stamp.year() < published.year() - 1;
    }
    last = stamp;
    lastBegin = span.begin();
    lastEnd = span.end();
    if (stamp.grain() == Grain.HALF
        || stamp.grain() == Grain.QUARTER
        || stamp.grain() == Grain.MONTH) {
      lastPeriod = stamp;
    }
    if (stamp.grain() != Grain.DAY) {
      return;
    }
    lastDay = stamp;
    lastDayEnd = span.end();
    if (today.first().isPresent() && stamp.first().isPresent()) {
      long distance = stamp.first().get().toEpochDay() - today.first().get().toEpochDay();
      if (Math.abs(distance) <= NEAR) {
        storyDay = stamp;
        past = false;
        pastStoryDay = distance <= 0 ? stamp : pastStoryDay;
        return;
      }
    }
    toldDay = stamp;
  }

  /** Remembers a time of the clock, in minutes. */
  void rememberClock(int minutes, Span span) {
    clock = minutes;
    clockEnd = span.end();
  }

  private boolean sameSentence(int from, int to) {
    return isUnbroken(from, to, "。\n!?", true);
  }

  private boolean sameParagraph(int from, int to) {
    return isUnbroken(from, to, "\n", false);
  }

  /** Whether nothing ends between two places, which lie near each other. */
  private boolean isUnbroken(int from, int to, String ends, boolean byPoint) {
    if (to - from > FARTHEST) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (ends.indexOf(c) >= 0 || (byPoint && c == '.' && text.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }
}
