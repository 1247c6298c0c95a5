package jianbao.extract.time;

import jianbao.extract.time.TenseCues.Tense;
import jianbao.text.Span;

/** An expression where it stands. Not thread-safe: it works out the tense when it is asked for. */
final class Surroundings {

  private final TenseCues cues;
  private final String text;
  private final Span span;
  private final boolean isStretch;
  private Tense tense;

  Surroundings(TenseCues cues, String text, Span span) {
    this(cues, text, span, false);
  }

  private Surroundings(TenseCues cues, String text, Span span, boolean isStretch) {
    this.isStretch = isStretch;
    this.cues = cues;
    this.text = text;
    this.span = span;
  }

  Span span() {
    return span;
  }

  /** The same of an expression that says where it ends: 从 before it tells nothing. */
  Surroundings ofStretch() {
    return new Surroundings(cues, text, span, true);
  }

  /** Whether a forecast was announced before it in the sentence. */
  boolean isForecast() {
    return cues.isForecast(text, span);
  }

  /** Whether what is said of a day without a date is yet to come: 周四表决. */
  boolean isAnnounced() {
    return isForecast() || cues.announced().isAnnounced(text, span);
  }

  /** Whether a word behind it in the clause says how it went: 本周末票房逾1亿. */
  boolean isTold() {
    return cues.announced().isTold(text, span);
  }

  /** Whether words beside it say that it is over or under way: 3月曾谘询, 截至3月31日. */
  boolean isOver() {
    return isTold() || cues.announced().isTakenBack(text, span);
  }

  /** Whether something is compared with it. */
  boolean isCompared() {
    return cues.isCompared(text, span);
  }

  /** Whether the words around say that it lies ahead or behind. */
  Tense tense() {
    if (tense == null) {
      tense = cues.at(text, span);
      if (tense == Tense.UNKNOWN && !isStretch && cues.isFrom(text, span)) {
        tense = Tense.PAST;
      }
    }
    return tense;
  }
}
