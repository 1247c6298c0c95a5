package jianbao.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Meaning;

/** What the rules and words of the time grammars mean. Stateless. */
final class TimeMeaning implements Meaning {

  private static final Map<String, Action> ACTIONS = new HashMap<>();

  static {
    ACTIONS.putAll(PointActions.all());
    ACTIONS.putAll(YearActions.all());
    ACTIONS.putAll(ClockActions.all());
    ACTIONS.putAll(CountedActions.all());
    ACTIONS.putAll(LengthActions.all());
    ACTIONS.putAll(IntervalActions.all());
  }

  @Override
  public Optional<Action> action(String name) {
    return Optional.ofNullable(ACTIONS.get(name));
  }

  @Override
  public Object word(String symbol, String value) {
    return TimeWords.meaning(symbol, value);
  }
}
