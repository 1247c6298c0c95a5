package jianbao.extract.grammar;

import java.util.List;

/** The left side of a rule: a regular expression over symbols. */
sealed interface Pattern {

  /**
   * One symbol.
   *
   * @param symbol its number
   * @param context whether it only bears on the meaning and does not belong to the span
   */
  record One(int symbol, boolean context) implements Pattern {}

  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of several. */
  record Choice(List<Pattern> parts) implements Pattern {
    public Choice {
      parts = List.copyOf(parts);
    }
  }

  /** May be left out. */
  record Option(Pattern part) implements Pattern {}
}
