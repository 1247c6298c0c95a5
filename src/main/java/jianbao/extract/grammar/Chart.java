package jianbao.extract.grammar;

import java.util.Arrays;
import java.util.List;
import jianbao.document.Token;
import jianbao.extract.number.Numeral;
import jianbao.extract.number.Numerals;
import jianbao.text.Span;

/**
 * What has been found at each place of one text: words, numbers and what rules made of them. Filled
 * on demand, place by place and layer by layer. Used again for one text after another; not
 * thread-safe.
 */
final class Chart {

  /** No expression has more parts; bounds the work at a place. */
  private static final int MOST_PARTS = 14;

  /** What a place counts as having had, at which nothing begins. */
  private static final byte ALL = Byte.MAX_VALUE;

  /** So far behind its begin a number is followed. */
  private static final int LONGEST_NUMBER = 40;

  private final Grammar grammar;
  private final Numerals numerals;

  /** What may begin with a character. */
  private final FirstCharacters firsts;

  /** How words begin. */
  private final Beginnings beginnings;

  /** How what may follow a number that an expression begins with begins; null if nothing need. */
  private final Beginnings behindNumbers;

  private char[] text = new char[1024];
  private int length;

  /** Where the stretch begins in its text. */
  private int base;

  /** Whether spaces were left out, so that places of the text are to be looked up. */
  private boolean closed;

  /** Of each place, where spaces were left out: how far from the begin of the stretch it is. */
  private int[] places = {};

  /** The words of the text, in order. */
  private List<Token> words = List.of();

  /** The word that was looked at last; the next one asked for is near. */
  private int word;

  /** Of each place: the node added last, plus 1. */
  private int[] head = new int[1024];

  /**
   * Of each place: a bit for each layer in which a rule may begin with one of its nodes, and {@link
   * Grammar#IS_FOUND}.
   */
  private int[] open = new int[1024];

  /** Of each place: how many layers have run, that of words and numbers included. */
  private byte[] done = new byte[1024];

  private int count;
  private int[] symbol = new int[256];
  private int[] end = new int[256];
  private int[] next = new int[256];
  private int[] rule = new int[256];
  private int[] pathBegin = new int[256];
  private Object[] value = new Object[256];

  private int[] paths = new int[1024];
  private int pathsUsed;

  /** Of each layer: the nodes of the path that is walked, and where they begin. */
  private final int[][] stacks;

  private final int[][] begins;

  Chart(Grammar grammar) {
    this.grammar = grammar;
    this.numerals = grammar.numerals();
    this.beginnings = grammar.words();
    this.firsts = grammar.lexicon().firsts();
    this.behindNumbers = grammar.behindNumbers().orElse(null);
    this.stacks = new int[grammar.topLayer() + 1][MOST_PARTS];
    this.begins = new int[grammar.topLayer() + 1][MOST_PARTS];
  }

  /**
   * Begins with a new stretch of a text; places count from its begin, without the spaces that only
   * set Han characters apart.
   *
   * @param tokens the words of the text, in order; none if they are not known
   */
  void load(String source, List<Token> tokens, int from, int to) {
    if (words != tokens || from < base) {
      word = 0;
    }
    words = tokens;
    base = from;
    length = to - from;
    if (length >= text.length) {
      text = new char[Integer.highestOneBit(length + 1) * 2];
    }
    source.getChars(from, to, text, 0);
    closed = LetterSpacing.mayBeIn(text, length);
    if (closed) {
      places = places.length > length ? places : new int[text.length];
      length = LetterSpacing.close(text, length, numerals, places);
    }
    if (length >= head.length) {
      int size = Integer.highestOneBit(length + 1) * 2;
      head = new int[size];
      open = new int[size];
      done = new byte[size];
    } else {
      Arrays.fill(head, 0, length + 1, 0);
      Arrays.fill(open, 0, length + 1, 0);
      Arrays.fill(done, 0, length + 1, (byte) 0);
    }
    Arrays.fill(value, 0, count, null);
    count = 0;
    pathsUsed = 0;
  }

  int length() {
    return length;
  }

  /** A stretch between two places, in the text. */
  Span span(int begin, int end) {
    return closed
        ? new Span(base + places[begin], base + places[end - 1] + 1)
        : new Span(base + begin, base + end);
  }

  /** Whether a word of the segmenter has characters on both sides of a place. */
  boolean isInWord(int at) {
    int place = base + (closed ? places[at] : at);
    if (words.isEmpty()) {
      return false;
    }
    while (word > 0 && words.get(word).span().begin() >= place) {
      word--;
    }
    while (word + 1 < words.size() && words.get(word).span().end() <= place) {
      word++;
    }
    Span span = words.get(word).span();
    return span.begin() < place && place < span.end();
  }

  char charAt(int at) {
    return text[at];
  }

  boolean regionMatches(int at, String word) {
    if (at + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (GrammarWords.lowerCase(text[at + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number may begin at a place that an expression may go on behind. */
  boolean mayBeginWithNumber(int at) {
    char c = text[at];
    if (!numerals.mayBegin(c, at + 1 < length ? text[at + 1] : 0)
        || (at > 0 && isDigit(c) && isDigit(text[at - 1]))) {
      return false;
    }
    if (behindNumbers == null || GrammarWords.isLetter(c)) {
      return true;
    }
    int to = at + 1;
    int last = Math.min(length, at + LONGEST_NUMBER);
    while (to < last) {
      char next = text[to];
      if (behindNumbers.mayBegin(next, to + 1 < length ? text[to + 1] : 0)
          || next == ' '
          || GrammarWords.isLetter(next)) {
        return true;
      }
      if (!numerals.mayContain(next)) {
        return false;
      }
      to++;
    }
    return to < length;
  }

  boolean wordBeginsAt(int wanted, int at) {
    if (at >= length) {
      return false;
    }
    complete(at, 0);
    for (int node = head[at]; node != 0; node = next[node - 1]) {
      if (symbol[node - 1] == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a symbol ends at a place. */
  boolean wordEndsAt(int wanted, int at) {
    Grammar.Endings endings = grammar.endings(wanted);
    if (at == 0 || endings.last().indexOf(GrammarWords.lowerCase(text[at - 1])) < 0) {
      return false;
    }
    for (int begin = Math.max(0, at - endings.longest()); begin < at; begin++) {
      complete(begin, 0);
      for (int node = head[begin]; node != 0; node = next[node - 1]) {
        if (symbol[node - 1] == wanted && end[node - 1] == at) {
          return true;
        }
      }
    }
    return false;
  }

  // --- the nodes of a place

  /** Whether something that is to be found, or kept from being found, begins at a place. */
  boolean isFoundAt(int at) {
    return (open[at] & Grammar.IS_FOUND) != 0;
  }

  /** The first node of a place, or -1. */
  int first(int at) {
    return head[at] - 1;
  }

  /** The node behind another of the same place, or -1. */
  int after(int node) {
    return next[node] - 1;
  }

  int symbol(int node) {
    return symbol[node];
  }

  int end(int node) {
    return end[node];
  }

  /** The rule that made a node; null for a word or a number. */
  Rule rule(int node) {
    return rule[node] < 0 ? null : grammar.rule(rule[node]);
  }

  /** The meaning of a word or a number. */
  Object value(int node) {
    return value[node];
  }

  /** How many parts a node has. */
  int parts(int node) {
    return paths[pathBegin[node]];
  }

  /** A part of a node. */
  int part(int node, int index) {
    return paths[pathBegin[node] + 1 + 2 * index];
  }

  /** Where a part of a node begins. */
  int partBegin(int node, int index) {
    return paths[pathBegin[node] + 2 + 2 * index];
  }

  // --- running

  /** Makes sure that a place has its words, its numbers and the layers up to one. */
  void complete(int at, int layer) {
    if (done[at] == 0) {
      char c = text[at];
      if (firsts.kinds(c) == 0) {
        done[at] = ALL;
        return;
      }
      done[at] = 1;
      char following = at + 1 < length ? text[at + 1] : 0;
      if (beginnings.mayBegin(c, following)) {
        words(at);
      }
      if (numerals.mayBegin(c, following)) {
        numbers(at);
      }
    }
    while (done[at] <= layer) {
      int now = done[at] + Integer.numberOfTrailingZeros(open[at] >>> done[at]);
      if (now > layer) {
        done[at] = (byte) (layer + 1);
        return;
      }
      done[at] = (byte) (now + 1);
      begins[now][0] = at;
      step(grammar.layer(now), Automaton.START, at, now, 0);
    }
  }

  private void words(int at) {
    GrammarWords lexicon = grammar.lexicon();
    if (at > 0 && GrammarWords.isLetter(text[at]) && GrammarWords.isLetter(text[at - 1])) {
      return;
    }
    int trie = 0;
    int to = at;
    while (to < length) {
      trie = lexicon.next(trie, text[to]);
      if (trie == 0) {
        return;
      }
      to++;
      int entry = lexicon.entry(trie);
      if (entry >= 0
          && !(to < length
              && GrammarWords.isLetter(text[to - 1])
              && GrammarWords.isLetter(text[to]))) {
        long behind = kindsBehind(to);
        for (; entry >= 0; entry = lexicon.entryAfter(entry)) {
          int capital = lexicon.capital(entry);
          if ((grammar.followers(lexicon.symbol(entry)) & behind) != 0
              && (capital == 0 || GrammarWords.isCapital(text[at + capital - 1]))) {
            add(at, lexicon.symbol(entry), to, -1, lexicon.value(entry));
          }
        }
      }
    }
  }

  private void numbers(int at) {
    if (at > 0 && isDigit(text[at]) && isDigit(text[at - 1])) {
      return;
    }
    for (Numeral number : numerals.read(text, at, length)) {
      int exact = number.toInt();
      long behind = kindsBehind(number.end());
      for (NumberClass each : grammar.numbers(number.form())) {
        if ((grammar.followers(each.symbol()) & behind) != 0 && each.accepts(number, exact)) {
          add(at, each.symbol(), number.end(), -1, number);
        }
      }
    }
  }

  /** Walks the automaton of a layer along all nodes; {@code depth} parts lie behind. */
  private void step(Automaton automaton, int state, int at, int layer, int depth) {
    complete(at, layer - 1);
    for (int node = head[at] - 1; node >= 0; node = next[node] - 1) {
      int target = automaton.next(state, symbol[node]);
      if (target == 0) {
        continue;
      }
      stacks[layer][depth] = node;
      begins[layer][depth] = at;
      int to = end[node];
      int[] accepted = automaton.accepts(target);
      if (accepted.length > 0) {
        accept(accepted, layer, depth + 1, to);
      }
      long wanted = automaton.wanted(target);
      if (wanted != 0 && depth + 1 < MOST_PARTS) {
        if (mayBegin(wanted, to)) {
          step(automaton, target, to, layer, depth + 1);
        }
        int beyond = pastSpace(to);
        if (beyond > to && mayBegin(wanted, beyond)) {
          step(automaton, target, beyond, layer, depth + 1);
        }
      }
    }
  }

  /**
   * The kinds of words and numbers that may begin behind an expression, as bits, with {@link
   * FirstCharacters#END}. What needs one of another kind behind it need not be kept.
   */
  private long kindsBehind(int at) {
    if (at >= length) {
      return FirstCharacters.END;
    }
    int beyond = pastSpace(at);
    long next = beyond > at ? firsts.kinds(text[beyond]) : 0;
    return firsts.kinds(text[at]) | next | FirstCharacters.END;
  }

  /** Whether a word or a number of some kinds, given as bits, may begin at a place. */
  private boolean mayBegin(long kinds, int at) {
    return at < length && (firsts.kinds(text[at]) & kinds) != 0;
  }

  /**
   * Past the space, or two, at a place where it may part two words of one expression; not between
   * Han. The place itself if there is none.
   */
  private int pastSpace(int at) {
    int to = at;
    while (to + 1 < length && to - at < 2 && (text[to] == ' ' || text[to] == '\u00A0')) {
      to++;
    }
    return to > at && text[at - 1] > 0x2E80 && text[to] > 0x2E80 ? at : to;
  }

  private void accept(int[] rules, int layer, int parts, int to) {
    int from = begins[layer][0];
    long behind = kindsBehind(to);
    for (int id : rules) {
      int result = grammar.result(id);
      if ((grammar.followers(result) & behind) != 0
          && (!grammar.isGuarded(id) || allowed(grammar.rule(id), from, to))) {
        int twin = find(from, id, result, to);
        if (twin < 0) {
          add(from, result, to, id, null);
          pathBegin[count - 1] = store(layer, parts);
        } else if (rule[twin] > id || (rule[twin] == id && parts(twin) > parts)) {
          rule[twin] = id;
          pathBegin[twin] = store(layer, parts);
        }
      }
    }
  }

  private boolean allowed(Rule candidate, int from, int to) {
    List<Guard> before = candidate.notAfter();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).endsAt(this, from)) {
        return false;
      }
    }
    List<Guard> behind = candidate.notBefore();
    for (int i = 0; i < behind.size(); i++) {
      if (behind.get(i).beginsAt(this, to)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The node that stands for what a rule makes between two places, or -1. One rule is enough for a
   * part of something; of what the grammar is to find every rule counts, because the first may turn
   * out to have no meaning.
   */
  private int find(int from, int by, int result, int to) {
    boolean output = grammar.isOutput(result);
    for (int node = head[from] - 1; node >= 0; node = next[node] - 1) {
      if (symbol[node] == result
          && end[node] == to
          && (output ? rule[node] == by : rule[node] >= 0)) {
        return node;
      }
    }
    return -1;
  }

  private int store(int layer, int parts) {
    int at = pathsUsed;
    if (at + 1 + 2 * parts > paths.length) {
      paths = Arrays.copyOf(paths, paths.length * 2);
    }
    paths[at] = parts;
    for (int i = 0; i < parts; i++) {
      paths[at + 1 + 2 * i] = stacks[layer][i];
      paths[at + 2 + 2 * i] = begins[layer][i];
    }
    pathsUsed = at + 1 + 2 * parts;
    return at;
  }

  private void add(int at, int what, int to, int by, Object meaning) {
    if (count == symbol.length) {
      int size = count * 2;
      symbol = Arrays.copyOf(symbol, size);
      end = Arrays.copyOf(end, size);
      next = Arrays.copyOf(next, size);
      rule = Arrays.copyOf(rule, size);
      pathBegin = Arrays.copyOf(pathBegin, size);
      value = Arrays.copyOf(value, size);
    }
    symbol[count] = what;
    end[count] = to;
    next[count] = head[at];
    rule[count] = by;
    value[count] = meaning;
    count++;
    head[at] = count;
    open[at] |= grammar.layersBeginningWith(what);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
