package jianbao.extract.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All rules of one layer as one deterministic automaton over symbols. Immutable once built and
 * thread-safe.
 */
final class Automaton {

  static final int START = 1;

  private static final int[] NOTHING = {};

  /** Of each symbol of the grammar its number in this layer, or 0 where no rule has it. */
  private final char[] own;

  /** How many numbers symbols have here, 0 included. */
  private final int width;

  /** For each state and symbol of this layer the next state, or 0. */
  private final char[] targets;

  private final int[][] accepts;

  /** Of each state the kinds of words and numbers that what follows may begin with, as bits. */
  private final long[] wanted;

  private final BitSet firstSymbols = new BitSet();

  /**
   * Builds the automaton.
   *
   * @param rules the rules of the layer
   * @param firsts of each symbol of the grammar the kinds that it may begin with, as bits
   */
  Automaton(List<Rule> rules, long[] firsts) {
    Nondeterministic source = new Nondeterministic();
    int start = source.state();
    for (Rule rule : rules) {
      int end = source.add(rule.pattern(), start);
      source.accept(end, rule.id());
    }
    Map<BitSet, Integer> numbers = new HashMap<>();
    List<BitSet> sets = new ArrayList<>();
    sets.add(new BitSet());
    Deque<Integer> open = new ArrayDeque<>();
    BitSet first = new BitSet();
    first.set(start);
    source.close(first);
    numbers.put(first, START);
    sets.add(first);
    open.add(START);
    List<int[]> edges = new ArrayList<>();
    while (!open.isEmpty()) {
      int state = open.remove();
      Map<Integer, BitSet> moves = source.moves(sets.get(state));
      for (Map.Entry<Integer, BitSet> move : moves.entrySet()) {
        source.close(move.getValue());
        Integer target = numbers.get(move.getValue());
        if (target == null) {
          target = sets.size();
          numbers.put(move.getValue(), target);
          sets.add(move.getValue());
          open.add(target);
        }
        edges.add(new int[] {state, move.getKey(), target});
        if (state == START) {
          firstSymbols.set(move.getKey());
        }
      }
    }
    this.accepts = new int[sets.size()][];
    this.wanted = new long[sets.size()];
    for (int i = 0; i < sets.size(); i++) {
      accepts[i] = source.accepted(sets.get(i));
    }
    if (sets.size() > Character.MAX_VALUE) {
      throw new IllegalStateException(sets.size() + " states in one layer are too many");
    }
    this.own = new char[firsts.length];
    int used = 1;
    for (int[] edge : edges) {
      if (own[edge[1]] == 0) {
        own[edge[1]] = (char) used++;
      }
    }
    this.width = used;
    this.targets = new char[sets.size() * width];
    for (int[] edge : edges) {
      wanted[edge[0]] |= firsts[edge[1]];
      targets[edge[0] * width + own[edge[1]]] = (char) edge[2];
    }
  }

  /** The state behind a symbol, or 0. */
  int next(int state, int symbol) {
    int number = own[symbol];
    return number == 0 ? 0 : targets[state * width + number];
  }

  /**
   * Adds of each symbol what may follow it in a rule: the kinds of words and numbers that that may
   * begin with, as bits, and {@link FirstCharacters#END} where it may be the last part.
   */
  void addFollowers(long[] ofSymbols) {
    for (int symbol = 0; symbol < own.length; symbol++) {
      for (int state = START; state < accepts.length; state++) {
        int target = next(state, symbol);
        if (target != 0) {
          ofSymbols[symbol] |=
              wanted[target] | (accepts[target].length > 0 ? FirstCharacters.END : 0);
        }
      }
    }
  }

  /** The rules that end in a state, in order. */
  int[] accepts(int state) {
    return accepts[state];
  }

  /** The kinds of words and numbers that what follows a state may begin with, as bits. */
  long wanted(int state) {
    return wanted[state];
  }

  /** The symbols that rules begin with. */
  BitSet firstSymbols() {
    return firstSymbols;
  }

  /** The automaton as the patterns tell it, with empty moves. */
  private static final class Nondeterministic {

    private final List<List<Integer>> empty = new ArrayList<>();
    private final List<Map<Integer, BitSet>> moves = new ArrayList<>();
    private final List<List<Integer>> accepting = new ArrayList<>();

    int state() {
      empty.add(new ArrayList<>());
      moves.add(new TreeMap<>());
      accepting.add(new ArrayList<>());
      return empty.size() - 1;
    }

    void accept(int state, int rule) {
      accepting.get(state).add(rule);
    }

    /** Adds a pattern behind a state and returns the state behind the pattern. */
    int add(Pattern pattern, int from) {
      return switch (pattern) {
        case Pattern.One one -> {
          int to = state();
          moves.get(from).computeIfAbsent(one.symbol(), s -> new BitSet()).set(to);
          yield to;
        }
        case Pattern.Sequence sequence -> {
          int at = from;
          for (Pattern part : sequence.parts()) {
            at = add(part, at);
          }
          yield at;
        }
        case Pattern.Choice choice -> {
          int to = state();
          for (Pattern part : choice.parts()) {
            empty.get(add(part, from)).add(to);
          }
          yield to;
        }
        case Pattern.Option option -> {
          int to = state();
          empty.get(from).add(to);
          empty.get(add(option.part(), from)).add(to);
          yield to;
        }
      };
    }

    void close(BitSet states) {
      Deque<Integer> open = new ArrayDeque<>();
      states.stream().forEach(open::add);
      while (!open.isEmpty()) {
        for (int next : empty.get(open.remove())) {
          if (!states.get(next)) {
            states.set(next);
            open.add(next);
          }
        }
      }
    }

    Map<Integer, BitSet> moves(BitSet states) {
      Map<Integer, BitSet> all = new TreeMap<>();
      for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
        moves
            .get(state)
            .forEach((symbol, to) -> all.computeIfAbsent(symbol, s -> new BitSet()).or(to));
      }
      return all;
    }

    int[] accepted(BitSet states) {
      int[] rules =
          states.stream()
              .flatMap(s -> accepting.get(s).stream().mapToInt(Integer::intValue))
              .sorted()
              .toArray();
      return rules.length == 0 ? NOTHING : rules;
    }
  }
}
