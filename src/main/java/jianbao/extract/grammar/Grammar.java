package jianbao.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.extract.number.Numeral.Form;
import jianbao.text.CharacterSet;

/**
 * A compiled grammar. Immutable and thread-safe; each thread scans with a {@link Scanner} of its
 * own.
 */
public final class Grammar {

  private final Models models;
  private final Symbols symbols;
  private final GrammarWords lexicon;

  /** The classes of numbers that a form of number may be of. */
  private final Map<Form, NumberClass[]> numbers = new EnumMap<>(Form.class);

  private final List<Rule> rules;
  private final Automaton[] layers;
  private final boolean[] outputs;
  private final boolean[] contexts;
  private final int[] beginning;
  private final int nothing;

  /** Of each symbol that must not stand before a rule's expressions; null for the others. */
  private final Endings[] endings;

  private final Beginnings starts = new Beginnings();
  private final Beginnings words = new Beginnings();
  private final boolean numbersStart;
  private final boolean[] behindNumbers;

  /**
   * How the words of a symbol end.
   *
   * @param last their last characters, in lower case
   * @param longest the length of the longest
   */
  record Endings(String last, int longest) {}

  Grammar(Models models, GrammarReader read) {
    this.models = models;
    this.symbols = read.symbols();
    this.lexicon = read.lexicon();
    for (Form form : Form.values()) {
      numbers.put(
          form,
          read.numbers().stream()
              .filter(n -> n.forms().contains(form))
              .toArray(NumberClass[]::new));
    }
    this.rules = List.copyOf(read.rules());
    this.outputs = new boolean[symbols.size()];
    read.outputs().stream().forEach(s -> outputs[s] = true);
    this.contexts = new boolean[rules.size()];
    for (Rule rule : rules) {
      contexts[rule.id()] = ContextMarks.has(rule.pattern());
    }
    this.nothing = read.nothing();
    int count = rules.stream().mapToInt(Rule::layer).max().orElse(0);
    this.layers = new Automaton[count + 1];
    for (int layer = 1; layer <= count; layer++) {
      List<Rule> own = new ArrayList<>();
      for (Rule rule : rules) {
        if (rule.layer() == layer) {
          own.add(rule);
        }
      }
      layers[layer] = new Automaton(own, symbols.size());
    }
    this.beginning = new int[symbols.size()];
    for (int layer = 1; layer <= count; layer++) {
      int bit = 1 << layer;
      layers[layer].firstSymbols().stream().forEach(s -> beginning[s] |= bit);
    }
    boolean[] first = firstSymbols();
    lexicon.beginnings(first, starts);
    boolean[] all = new boolean[symbols.size()];
    Arrays.fill(all, true);
    lexicon.beginnings(all, words);
    lexicon.freeze();
    this.endings = new Endings[symbols.size()];
    for (Rule rule : rules) {
      for (Guard guard : rule.notAfter()) {
        if (guard instanceof Guard.Word word) {
          endings[word.symbol()] =
              new Endings(lexicon.lastCharacters(word.symbol()), lexicon.longest(word.symbol()));
        }
      }
    }
    boolean found = false;
    for (NumberClass number : read.numbers()) {
      found |= first[number.symbol()];
    }
    this.numbersStart = found;
    this.behindNumbers = symbolsBehindNumbers(read.numbers());
  }

  /**
   * Which symbols may follow a number that an expression begins with; null if a number alone may be
   * one.
   */
  private boolean[] symbolsBehindNumbers(List<NumberClass> classes) {
    BitSet numbersAlone = new BitSet();
    classes.forEach(number -> numbersAlone.set(number.symbol()));
    boolean[] behind = new boolean[symbols.size()];
    for (int layer = 1; layer < layers.length; layer++) {
      for (int symbol : numbersAlone.stream().toArray()) {
        int state = layers[layer].next(Automaton.START, symbol);
        for (int follower = 0; state != 0 && follower < behind.length; follower++) {
          behind[follower] |= layers[layer].next(state, follower) != 0;
        }
        for (int rule : layers[layer].accepts(state)) {
          int result = rules.get(rule).result();
          if (outputs[result] || result == nothing) {
            return null;
          }
          numbersAlone.set(result);
        }
      }
    }
    return withFirst(behind);
  }

  /**
   * Reads and compiles a grammar.
   *
   * @param models where its files are
   * @param files its rule files, below {@code rules/}
   * @param meaning what its rules and words mean
   * @throws jianbao.data.DataException if a file is missing or a line is not well-formed
   */
  public static Grammar read(Models models, List<String> files, Meaning meaning) {
    GrammarReader reader = new GrammarReader(models, meaning);
    for (String file : files) {
      reader.read(file);
    }
    return new Grammar(models, reader);
  }

  /** Which symbols may stand first in an output, those of words and numbers among them. */
  private boolean[] firstSymbols() {
    boolean[] wanted = outputs.clone();
    if (nothing >= 0) {
      wanted[nothing] = true;
    }
    return withFirst(wanted);
  }

  /** Symbols with those that may stand first in them. */
  private boolean[] withFirst(boolean[] wanted) {
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Rule rule : rules) {
        if (wanted[rule.result()]) {
          grows |= addFirst(rule.pattern(), wanted);
        }
      }
    }
    return wanted;
  }

  /** Adds what a pattern may begin with; returns whether that was news. */
  private static boolean addFirst(Pattern pattern, boolean[] wanted) {
    return switch (pattern) {
      case Pattern.One one -> {
        boolean isNew = !wanted[one.symbol()];
        wanted[one.symbol()] = true;
        yield isNew;
      }
      case Pattern.Sequence sequence -> {
        boolean grows = false;
        for (Pattern part : sequence.parts()) {
          grows |= addFirst(part, wanted);
          if (!(part instanceof Pattern.Option)) {
            break;
          }
        }
        yield grows;
      }
      case Pattern.Choice choice -> {
        boolean grows = false;
        for (Pattern part : choice.parts()) {
          grows |= addFirst(part, wanted);
        }
        yield grows;
      }
      case Pattern.Option option -> addFirst(option.part(), wanted);
    };
  }

  Models models() {
    return models;
  }

  Symbols symbols() {
    return symbols;
  }

  GrammarWords lexicon() {
    return lexicon;
  }

  /** The classes that a number written in a form may be of, in the order of the file. */
  NumberClass[] numbers(Form form) {
    return numbers.get(form);
  }

  Rule rule(int id) {
    return rules.get(id);
  }

  Automaton layer(int layer) {
    return layers[layer];
  }

  Endings endings(int symbol) {
    return endings[symbol];
  }

  /** A bit for each layer that has a rule which begins with a symbol. */
  int layersBeginningWith(int symbol) {
    return beginning[symbol];
  }

  int topLayer() {
    return layers.length - 1;
  }

  boolean isOutput(int symbol) {
    return outputs[symbol];
  }

  /** Whether some parts of what a rule makes only bear on its meaning. */
  boolean hasContext(Rule rule) {
    return contexts[rule.id()];
  }

  boolean isNothing(int symbol) {
    return symbol == nothing;
  }

  /** How the words begin that an expression may begin with. */
  Beginnings starts() {
    return starts;
  }

  /** How all words begin. */
  Beginnings words() {
    return words;
  }

  /**
   * The characters that may follow a number that an expression begins with; empty if nothing need
   * follow.
   *
   * @param numberFirsts the characters that numbers begin with
   */
  Optional<CharacterSet> behindNumbers(CharacterSet numberFirsts) {
    if (behindNumbers == null) {
      return Optional.empty();
    }
    Beginnings beginnings = new Beginnings();
    lexicon.beginnings(behindNumbers, beginnings);
    CharacterSet all = new CharacterSet();
    all.addAll(beginnings.firsts());
    boolean numbersFollow =
        numbers.values().stream()
            .flatMap(Arrays::stream)
            .anyMatch(number -> behindNumbers[number.symbol()]);
    if (numbersFollow) {
      all.addAll(numberFirsts);
    }
    return Optional.of(all);
  }

  boolean numbersStart() {
    return numbersStart;
  }
}
