package jianbao.extract.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import jianbao.document.Token;

/**
 * Finds the expressions of one grammar in texts. Not thread-safe: it keeps its working memory from
 * one text to the next.
 */
final class Scanner {

  /** Those that are to be found first, of those that begin together. */
  private static final Comparator<Candidate> BY_BEGIN =
      (a, b) ->
          a.begin != b.begin
              ? Integer.compare(a.begin, b.begin)
              : Boolean.compare(a.nothing, b.nothing);

  private static final Comparator<Candidate> BEST_FIRST =
      (a, b) -> {
        int order = Integer.compare(b.end - b.begin, a.end - a.begin);
        order =
            order != 0
                ? order
                : Integer.compare(b.wholeEnd - b.wholeBegin, a.wholeEnd - a.wholeBegin);
        order = order != 0 ? order : Integer.compare(a.begin, b.begin);
        return order != 0 ? order : Integer.compare(a.rule, b.rule);
      };

  /** So many letters right before a number are a name, fewer may be a code. */
  private static final int SHORTEST_NAME = 3;

  private final Grammar grammar;
  private final Chart chart;

  private final Beginnings starts;
  private final boolean numbersStart;

  private final List<Candidate> cluster = new ArrayList<>();
  private final BitSet taken = new BitSet();

  /** Whether the cluster has something that is not to be found. */
  private boolean nothings;

  /** An expression that may stay. */
  private record Candidate(
      int node, int begin, int end, int wholeBegin, int wholeEnd, int rule, boolean nothing) {}

  /** A scanner for a grammar. */
  Scanner(Grammar grammar) {
    this.grammar = grammar;
    this.chart = new Chart(grammar);
    this.starts = grammar.starts();
    this.numbersStart = grammar.numbersStart();
  }

  /**
   * Adds the expressions of a stretch of a text, in order; none overlaps another.
   *
   * @param text the Simplified, half-width view, or English
   * @param words the words of the text, in order; none if they are not known
   * @param from where the stretch begins
   * @param to where it ends
   */
  void scan(String text, List<Token> words, int from, int to, List<Match> matches) {
    chart.load(text, words, from, to);
    int length = chart.length();
    int clusterEnd = 0;
    for (int at = 0; at < length; at++) {
      if (!mayBegin(at)) {
        continue;
      }
      if (at >= clusterEnd && !cluster.isEmpty()) {
        settle(text, matches);
      }
      chart.complete(at, grammar.topLayer());
      if (!chart.isFoundAt(at)) {
        continue;
      }
      for (int node = chart.first(at); node >= 0; node = chart.after(node)) {
        int symbol = chart.symbol(node);
        if (grammar.isOutput(symbol) || grammar.isNothing(symbol)) {
          Candidate candidate = candidate(node, at);
          if (candidate.nothing || isWhole(candidate.begin, candidate.end)) {
            cluster.add(candidate);
            nothings |= candidate.nothing;
            clusterEnd = Math.max(clusterEnd, candidate.end);
          }
        }
      }
    }
    settle(text, matches);
  }

  /** Whether an expression may begin at a place; a filter only, but exact inside a Latin word. */
  private boolean mayBegin(int at) {
    char c = chart.charAt(at);
    if (GrammarWords.isLetter(c) && at > 0 && GrammarWords.isLetter(chart.charAt(at - 1))) {
      return false;
    }
    char next = at + 1 < chart.length() ? chart.charAt(at + 1) : 0;
    return starts.mayBegin(c, next) || (numbersStart && chart.mayBeginWithNumber(at));
  }

  private Candidate candidate(int node, int at) {
    Rule rule = chart.rule(node);
    int begin = at;
    int end = chart.end(node);
    if (rule != null && grammar.hasContext(rule)) {
      List<Boolean> context = ContextMarks.of(rule.pattern(), chart, node);
      int first = 0;
      while (context.get(first)) {
        first++;
      }
      int last = context.size() - 1;
      while (context.get(last)) {
        last--;
      }
      begin = chart.partBegin(node, first);
      end = chart.end(chart.part(node, last));
    }
    return new Candidate(
        node,
        begin,
        end,
        at,
        chart.end(node),
        rule == null ? 0 : rule.id(),
        grammar.isNothing(chart.symbol(node)));
  }

  /** Whether no number or Latin word goes on beyond a span. */
  private boolean isWhole(int begin, int end) {
    if (begin > 0 && joins(begin) && !isBehindName(begin, end)) {
      return false;
    }
    if (end < chart.length() && joins(end)) {
      return false;
    }
    boolean left =
        begin >= 2
            && isDigit(chart.charAt(begin))
            && "-.,/:".indexOf(chart.charAt(begin - 1)) >= 0
            && goesOn(chart.charAt(begin - 2), chart.charAt(begin - 1));
    boolean right =
        end + 1 < chart.length()
            && isDigit(chart.charAt(end - 1))
            && ".,/:".indexOf(chart.charAt(end)) >= 0
            && isDigit(chart.charAt(end + 1));
    return !left && !right;
  }

  /** Whether a number may go on behind a character and a mark: 1:30 and A-30, but not Date:30. */
  private static boolean goesOn(char before, char mark) {
    return isDigit(before) || (GrammarWords.isLetter(before) && mark != ':' && mark != ',');
  }

  private boolean joins(int at) {
    return isAlphanumeric(chart.charAt(at - 1)) && isAlphanumeric(chart.charAt(at));
  }

  /** OpenAI2015年: digits with a word behind them right behind a name of some letters. */
  private boolean isBehindName(int begin, int end) {
    return begin >= SHORTEST_NAME
        && isDigit(chart.charAt(begin))
        && !isAlphanumeric(chart.charAt(end - 1))
        && GrammarWords.isLetter(chart.charAt(begin - 1))
        && GrammarWords.isLetter(chart.charAt(begin - 2))
        && GrammarWords.isLetter(chart.charAt(begin - SHORTEST_NAME));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAlphanumeric(char c) {
    return isDigit(c) || GrammarWords.isLetter(c);
  }

  /** Of overlapping candidates keeps the best, and builds what they mean. */
  private void settle(String text, List<Match> matches) {
    if (cluster.isEmpty()) {
      return;
    }
    taken.clear();
    if (nothings) {
      takeNothings();
      nothings = false;
    }
    if (cluster.size() > 1) {
      cluster.sort(BEST_FIRST);
    }
    int first = matches.size();
    for (Candidate candidate : cluster) {
      if (candidate.nothing) {
        continue;
      }
      int next = taken.nextSetBit(candidate.begin);
      if (next >= 0 && next < candidate.end) {
        continue;
      }
      Object value = meaning(text, candidate.node);
      if (value != null) {
        taken.set(candidate.begin, candidate.end);
        if (value != Action.NOTHING) {
          matches.add(match(candidate, value));
        }
      }
    }
    if (matches.size() - first > 1) {
      matches.subList(first, matches.size()).sort(Comparator.comparing(Match::span));
    }
    cluster.clear();
  }

  /**
   * Takes the place of what is not to be found, unless something longer that is covers it: 十分 stays
   * away from amounts, 十分钟 does not.
   */
  private void takeNothings() {
    if (cluster.size() > 1) {
      cluster.sort(BY_BEGIN);
    }
    int before = 0; // the furthest end of those that begin before the place
    int at = 0; // the furthest end of those that begin at it
    int place = -1;
    for (Candidate candidate : cluster) {
      if (candidate.begin != place) {
        before = Math.max(before, at);
        at = 0;
        place = candidate.begin;
      }
      if (!candidate.nothing) {
        at = Math.max(at, candidate.end);
      } else if (before < candidate.end && at <= candidate.end) {
        taken.set(candidate.begin, candidate.end);
      }
    }
  }

  private Match match(Candidate candidate, Object value) {
    Rule rule = chart.rule(candidate.node);
    return new Match(
        grammar.symbols().name(chart.symbol(candidate.node)),
        chart.span(candidate.begin, candidate.end),
        chart.span(candidate.wholeBegin, candidate.wholeEnd),
        value,
        rule == null ? "word" : rule.name());
  }

  private Object meaning(String text, int node) {
    Rule rule = chart.rule(node);
    if (rule == null) {
      return chart.value(node);
    }
    List<Parts.Part> parts = new ArrayList<>(chart.parts(node));
    for (int i = 0; i < chart.parts(node); i++) {
      int part = chart.part(node, i);
      int partBegin = chart.partBegin(node, i);
      Object value = meaning(text, part);
      if (value == null || value == Action.NOTHING) {
        return value;
      }
      parts.add(
          new Parts.Part(
              grammar.symbols().name(chart.symbol(part)),
              chart.span(partBegin, chart.end(part)),
              value));
    }
    return rule.action().combine(new Parts(text, parts));
  }
}
