package jianbao.index;

import java.util.ArrayList;
import java.util.List;
import jianbao.index.PhrasePattern.Step;
import jianbao.text.Span;

/** Finds where a pattern stands in a text, by the rules by which the index found it. */
final class PhraseMatcher {

  private PhraseMatcher() {}

  /** The spans of the text where the pattern stands, in order. */
  static List<Span> find(PhrasePattern pattern, FoldedTokens tokens) {
    List<Span> found = new ArrayList<>();
    Step first = pattern.steps().getFirst();
    for (int i = 0; i < tokens.size(); i++) {
      if (isOneOf(first.terms(), i, tokens)) {
        int end = end(pattern, i, tokens);
        if (end >= 0) {
          found.add(new Span(tokens.begin(i), end));
        }
      }
    }
    return found;
  }

  /** Where the match that begins at a token ends; -1 if there is none. */
  private static int end(PhrasePattern pattern, int begin, FoldedTokens tokens) {
    int place = tokens.place(begin);
    int end = tokens.end(begin);
    int at = begin;
    for (Step step : pattern.steps().subList(1, pattern.steps().size())) {
      int wanted = place + step.offset();
      while (at < tokens.size() && tokens.place(at) < wanted) {
        at++;
      }
      int match = -1;
      for (int i = at; i < tokens.size() && tokens.place(i) == wanted && match < 0; i++) {
        if (isOneOf(step.terms(), i, tokens)) {
          match = i;
        }
      }
      if (match < 0) {
        return -1;
      }
      end = Math.max(end, tokens.end(match));
    }
    return end;
  }

  private static boolean isOneOf(List<String> terms, int token, FoldedTokens tokens) {
    for (String term : terms) {
      if (tokens.is(token, term)) {
        return true;
      }
    }
    return false;
  }
}
