package jianbao.extract.amount;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jianbao.document.Amount.Modifier;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Meaning;
import jianbao.extract.grammar.Parts;

/** What the rules and words of the amount grammars mean. Stateless. */
final class AmountMeaning implements Meaning {

  private static final Map<String, Action> ACTIONS = new HashMap<>();

  static {
    ACTIONS.putAll(MoneyActions.all());
    ACTIONS.putAll(ShareActions.all());
    ACTIONS.putAll(QuantityActions.all());
    ACTIONS.put("join", parts -> parts.get(0).value());
    ACTIONS.put("amount", AmountMeaning::amount);
  }

  @Override
  public Optional<Action> action(String name) {
    return Optional.ofNullable(ACTIONS.get(name));
  }

  @Override
  public Object word(String symbol, String value) {
    return AmountWords.meaning(symbol, value);
  }

  /** An amount with what the words around it say; a bound counts for more than "about". */
  private static AmountDraft amount(Parts parts) {
    AmountDraft draft = parts.first(AmountDraft.class);
    for (Word.Said said : parts.values(Word.Said.class)) {
      if (said.modifier() != Modifier.NONE
          && (draft.modifier() == Modifier.NONE || draft.modifier() == Modifier.ABOUT)) {
        draft = draft.with(said.modifier());
      }
    }
    return draft;
  }
}
