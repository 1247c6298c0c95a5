package jianbao.extract.time;

import jianbao.extract.time.TenseCues.Tense;
import jianbao.text.Span;

/** An expression where it stands. Not thread-safe: it works out the tense when it is asked for. */
final class Surroundings {

  private final TenseCues cues;
  private final String text;
  private final Span span;
  private Tense tense;

  Surroundings(TenseCues cues, String text, Span span) {
    this.cues = cues;
    this.text = text;
    this.span = span;
  }

  Span span() {
    return span;
  }

  /** Whether the words around say that it lies ahead or behind. */
  Tense tense() {
    if (tense == null) {
      tense = cues.at(text, span);
    }
    return tense;
  }
}
