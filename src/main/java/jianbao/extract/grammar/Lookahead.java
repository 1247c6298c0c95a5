package jianbao.extract.grammar;

import java.util.List;
import jianbao.text.CharacterSet;

/**
 * What one look at the next character can tell of the symbols of a grammar: with which kinds of
 * words and numbers they may begin, and which may begin behind them. A kind is a bit, see {@link
 * FirstCharacters}. Used while a grammar is made.
 */
final class Lookahead {

  private final GrammarReader read;

  /** Of each symbol the kinds of words and numbers that it may begin with. */
  private final long[] firsts;

  /**
   * Numbers the kinds, and tells the first characters of words and numbers theirs.
   *
   * @param read the grammar
   * @param numberFirsts the characters that numbers begin with
   */
  Lookahead(GrammarReader read, CharacterSet numberFirsts) {
    this.read = read;
    this.firsts = new long[read.symbols().size()];
    GrammarWords lexicon = read.lexicon();
    boolean[] isKind = new boolean[firsts.length];
    lexicon.markSymbols(isKind);
    read.numbers().forEach(number -> isKind[number.symbol()] = true);
    int kinds = 0;
    for (int symbol = 0; symbol < firsts.length; symbol++) {
      firsts[symbol] = isKind[symbol] ? FirstCharacters.bit(kinds++) : 0;
    }
    lexicon.markKinds(firsts);
    long ofNumbers = 0;
    for (NumberClass number : read.numbers()) {
      ofNumbers |= firsts[number.symbol()];
    }
    lexicon.firsts().addKinds(numberFirsts, ofNumbers);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Rule rule : read.rules()) {
        long all = firsts[rule.result()] | firstsOf(rule.pattern());
        grows |= all != firsts[rule.result()];
        firsts[rule.result()] = all;
      }
    }
  }

  private long firstsOf(Pattern pattern) {
    boolean[] first = new boolean[firsts.length];
    Grammar.addFirst(pattern, first);
    long all = 0;
    for (int symbol = 0; symbol < firsts.length; symbol++) {
      all |= first[symbol] ? firsts[symbol] : 0;
    }
    return all;
  }

  /** Of each symbol the kinds of words and numbers that it may begin with; not to be changed. */
  long[] firsts() {
    return firsts;
  }

  /**
   * Of each symbol the kinds of what may follow it in a rule, with {@link FirstCharacters#END}
   * where nothing need follow: what ends a rule, is to be found, or is looked for beside others.
   *
   * @param layers the rules of each layer, from 1
   */
  long[] followers(Automaton[] layers) {
    long[] all = new long[firsts.length];
    for (int layer = 1; layer < layers.length; layer++) {
      layers[layer].addFollowers(all);
    }
    read.outputs().stream().forEach(symbol -> all[symbol] |= FirstCharacters.END);
    if (read.nothing() >= 0) {
      all[read.nothing()] |= FirstCharacters.END;
    }
    for (Rule rule : read.rules()) {
      for (List<Guard> guards : List.of(rule.notAfter(), rule.notBefore())) {
        for (Guard guard : guards) {
          if (guard instanceof Guard.Word word) {
            all[word.symbol()] |= FirstCharacters.END;
          }
        }
      }
    }
    return all;
  }
}
