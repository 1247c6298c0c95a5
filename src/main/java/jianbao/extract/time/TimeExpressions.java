package jianbao.extract.time;

import java.util.List;
import jianbao.extract.grammar.Match;

/**
 * What the fields of one article say about time, not yet placed on the calendar. Immutable.
 *
 * @param texts the views of the fields
 * @param matches the expressions of each field, in order
 */
public record TimeExpressions(List<String> texts, List<List<Match>> matches) {

  public TimeExpressions {
    texts = List.copyOf(texts);
    matches = matches.stream().map(List::copyOf).toList();
  }
}
