package jianbao.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.index.FoldedTokens.Kind;

/**
 * What a text must hold for a word or phrase to stand in it: terms at places, relative to the
 * first. Immutable.
 *
 * @param steps the places that are looked at, in order; at least one
 */
record PhrasePattern(List<Step> steps) {

  /**
   * A place.
   *
   * @param offset how far from the first, 0 or more
   * @param terms what may stand there: any of these
   */
  record Step(int offset, List<String> terms) {

    Step {
      terms = List.copyOf(terms);
    }
  }

  PhrasePattern {
    steps = List.copyOf(steps);
  }

  /**
   * The pattern of a text, which may begin and end anywhere in the articles' texts.
   *
   * @return empty if the text holds no word, or a single character, which no pattern can tell
   */
  static Optional<PhrasePattern> of(FoldedTokens tokens) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = tokens.place(i) == tokens.places() - 1;
      Kind kind = tokens.kind(i);
      switch (kind) {
        case WORD -> add(tokens.place(i), List.of(tokens.term(i)), steps);
        case PAIR, CROSSING -> {
          String pair = tokens.term(i);
          if (kind == Kind.CROSSING) {
            pair = pair.substring(0, pair.length() - 1);
          }
          add(tokens.place(i), List.of(pair, pair + FoldedTokens.CROSSING_MARK), steps);
        }
        case SINGLE_AFTER_WORD -> add(tokens.place(i), List.of(tokens.term(i)), steps);
        case RUN_END -> {
          // The pair before tells this character already, unless it is alone. Then it ends a run in
          // the article too, except at the end of the text, where nobody knows what follows.
          boolean alone = i == 0 || tokens.place(i - 1) < tokens.place(i) - 1 || endsRun(tokens, i);
          if (alone && !last) {
            add(tokens.place(i), List.of(tokens.term(i)), steps);
          }
        }
        // The pair at the same place, or the word with its signs, tells more.
        case RUN_START, WORD_FORM -> {}
      }
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new PhrasePattern(shifted(steps)));
  }

  /** Whether the token before ended another run, or was no character at all. */
  private static boolean endsRun(FoldedTokens tokens, int i) {
    return switch (tokens.kind(i - 1)) {
      case PAIR, CROSSING -> false;
      default -> true;
    };
  }

  private static void add(int place, List<String> terms, List<Step> steps) {
    steps.add(new Step(place, terms));
  }

  private static List<Step> shifted(List<Step> steps) {
    int first = steps.getFirst().offset();
    return steps.stream().map(step -> new Step(step.offset() - first, step.terms())).toList();
  }
}
