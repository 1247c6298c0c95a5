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
import jianbao.extract.number.Numerals;

/**
 * A compiled grammar. Immutable and thread-safe; each thread scans with a {@link Scanner} of its
 * own.
 */
public final class Grammar {

  /** The bit, in the place of a layer 0, of what is to be found or kept from being found. */
  static final int IS_FOUND = 1;

  /** To be copied for each thread. */
  private final Numerals numerals;

  private final Symbols symbols;
  private final GrammarWords lexicon;

  /** The classes of numbers that a form of number may be of. */
  private final Map<Form, NumberClass[]> numbers = new EnumMap<>(Form.class);

  private final List<Rule> rules;
  private final Automaton[] layers;
  private final boolean[] outputs;
  private final boolean[] contexts;

  /** Of each rule what it makes. */
  private final int[] results;

  /** Of each rule whether something must not stand beside what it makes. */
  private final boolean[] guarded;

  private final int[] beginning;
  private final int nothing;

  /** Of each symbol that must not stand before a rule's expressions; null for the others. */
  private final Endings[] endings;

  /**
   * Of each symbol the kinds of what may follow it in a rule, as bits, with {@link
   * FirstCharacters#END} where nothing need follow.
   */
  private final long[] followers;

  private final Beginnings starts = new Beginnings();
  private final Beginnings words = new Beginnings();
  private final boolean numbersStart;
  private final Beginnings behindNumbers;

  /**
   * How the words of a symbol end.
   *
   * @param last their last characters, in lower case
   * @param longest the length of the longest
   */
  record Endings(String last, int longest) {}

  Grammar(Models models, GrammarReader read) {
    this.numerals = new Numerals(models);
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
    this.results = new int[rules.size()];
    this.guarded = new boolean[rules.size()];
    for (Rule rule : rules) {
      results[rule.id()] = rule.result();
      guarded[rule.id()] = !rule.notAfter().isEmpty() || !rule.notBefore().isEmpty();
      contexts[rule.id()] = ContextMarks.has(rule.pattern());
    }
    this.nothing = read.nothing();
    Lookahead lookahead = new Lookahead(read, numerals.firsts());
    int count = rules.stream().mapToInt(Rule::layer).max().orElse(0);
    this.layers = new Automaton[count + 1];
    for (int layer = 1; layer <= count; layer++) {
      List<Rule> own = new ArrayList<>();
      for (Rule rule : rules) {
        if (rule.layer() == layer) {
          own.add(rule);
        }
      }
      layers[layer] = new Automaton(own, lookahead.firsts());
    }
    this.beginning = new int[symbols.size()];
    for (int symbol = 0; symbol < beginning.length; symbol++) {
      beginning[symbol] = outputs[symbol] || symbol == nothing ? IS_FOUND : 0;
    }
    for (int layer = 1; layer <= count; layer++) {
      int bit = 1 << layer;
      layers[layer].firstSymbols().stream().forEach(s -> beginning[s] |= bit);
    }
    this.followers = lookahead.followers(layers);
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
    this.behindNumbers = behindNumbers(read.numbers());
  }

  /**
   * How what may follow a number that an expression begins with begins; null if a number alone may
   * be one.
   */
  private Beginnings behindNumbers(List<NumberClass> classes) {
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
    withFirst(behind);
    Beginnings beginnings = new Beginnings();
    lexicon.beginnings(behind, beginnings);
    if (classes.stream().anyMatch(number -> behind[number.symbol()])) {
      beginnings.addAll(numerals.firsts());
    }
    return beginnings;
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
  static boolean addFirst(Pattern pattern, boolean[] wanted) {
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

  /** A reader of numbers for one thread. */
  Numerals numerals() {
    return numerals.copy();
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

  /** What a rule makes. */
  int result(int rule) {
    return results[rule];
  }

  /** Whether something must not stand beside what a rule makes. */
  boolean isGuarded(int rule) {
    return guarded[rule];
  }

  Automaton layer(int layer) {
    return layers[layer];
  }

  Endings endings(int symbol) {
    return endings[symbol];
  }

  /**
   * The kinds of what may follow a symbol in a rule, as bits, with {@link FirstCharacters#END}
   * where nothing need follow.
   */
  long followers(int symbol) {
    return followers[symbol];
  }

  /** {@link #IS_FOUND}, and a bit for each layer that has a rule which begins with a symbol. */
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
   * How what may follow a number that an expression begins with begins; empty if nothing need
   * follow.
   */
  Optional<Beginnings> behindNumbers() {
    return Optional.ofNullable(behindNumbers);
  }

  boolean numbersStart() {
    return numbersStart;
  }
}
