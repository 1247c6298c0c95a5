package jianbao.extract.time;

import jianbao.document.PartialDate;
import jianbao.text.Span;

/**
 * What a text has spoken of so far, which 同日, 翌年 and times without a day count from. Not
 * thread-safe; one for each text.
 */
final class Discourse {

  /** How far from the day of publication the story's own day may lie. */
  private static final long NEAR = 3;

  private final String text;
  private final PartialDate published;

  /** What 今天 means where a dateline says so; else the day of publication. */
  private Stamp today;

  private Stamp last;
  private int lastEnd;
  private Stamp lastDay;
  private int lastDayEnd;

  /** The day that the news is about: the last that was near the day of publication. */
  private Stamp storyDay;

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

  /** What was spoken of last; the day of publication if nothing was. */
  Stamp last() {
    return last == null ? today : last;
  }

  /** The day spoken of last; the day of publication if none was. */
  Stamp lastDay() {
    return lastDay == null ? today : lastDay;
  }

  /** The day that a time of the clock at a place belongs to; null if it may be any. */
  Stamp dayOfClock(Span span) {
    if (lastDay != null && sameSentence(lastDayEnd, span.begin())) {
      return lastDay;
    }
    return storyDay != null ? storyDay : lastDay;
  }

  /** The year that a month without one belongs to where history is told; 0 elsewhere. */
  int yearOfStory(Span span) {
    return past && last != null && sameParagraph(lastEnd, span.begin()) ? last.year() : 0;
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

  /** Remembers a stretch that was spoken of. */
  void remember(Stamp stamp, Span span, boolean yearSaid) {
    if (yearSaid && published.year() > 0 && stamp.grain().compareTo(Grain.MONTH) >= 0) {
      past = stamp.year() < published.year() - 1;
    }
    last = stamp;
    lastEnd = span.end();
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
      }
    }
  }

  /** Remembers a time of the clock, in minutes. */
  void rememberClock(int minutes, Span span) {
    clock = minutes;
    clockEnd = span.end();
  }

  private boolean sameSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '。'
          || c == '\n'
          || c == '!'
          || c == '?'
          || (c == '.' && text.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  private boolean sameParagraph(int from, int to) {
    int line = text.indexOf('\n', from);
    return line < 0 || line >= to;
  }
}
