package jianbao.extract.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * Reads rule files and the word files that they name.
 *
 * <p>A line of a rule file is one of:
 *
 * <pre>
 * :words FILE                     words to use; their lines are SYMBOL, TAB, VALUE, TAB, word|word
 * :number SYMBOL CONDITION…       which numbers the symbol stands for, as 1..12 digits=2 arabic
 * :layer N                        the rules that follow stand in layer N, from 1
 * :output SYMBOL…                 what the grammar is to find
 * :nothing SYMBOL                 found to keep others away, then dropped
 * NAME: RESULT = PATTERN => ACTION
 * </pre>
 *
 * A pattern is made of symbols, 'literals', ( a | b ), a trailing ? for what may be missing, and
 * {@code <} and {@code >} around what belongs to the span where words beside it only bear on its
 * meaning. {@code !x} at its begin or end says what must not stand there: a 'literal', a symbol of
 * words, one of {@code digit letter han stop}, or {@code joint}, a word of the segmenter that goes
 * on across the border. Behind a blank and a # follows a remark.
 */
final class GrammarReader {

  private final Models models;
  private final Meaning meaning;
  private final Symbols symbols = new Symbols();
  private final GrammarWords lexicon = new GrammarWords();
  private final List<NumberClass> numbers = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final BitSet outputs = new BitSet();

  /** The layer that makes each symbol; 0 for words and numbers. */
  private final List<Integer> madeIn = new ArrayList<>();

  private int nothing = -1;
  private int layer = 1;
  private String file = "";

  GrammarReader(Models models, Meaning meaning) {
    this.models = models;
    this.meaning = meaning;
  }

  void read(String name) {
    file = name.replace(".rules", "");
    layer = 1;
    for (DataLine line : models.lines("rules/" + name)) {
      String text = withoutRemark(line.text());
      if (text.startsWith(":")) {
        directive(line, text.split("\\s+"));
      } else if (!text.isBlank()) {
        rule(line, text);
      }
    }
  }

  private static String withoutRemark(String text) {
    int remark = text.indexOf(" #");
    return (remark < 0 ? text : text.substring(0, remark)).strip();
  }

  private void directive(DataLine line, String[] words) {
    switch (words[0]) {
      case ":words" -> words(words[1]);
      case ":number" -> number(line, words);
      case ":layer" -> layer = Integer.parseInt(words[1]);
      case ":output" -> {
        for (int i = 1; i < words.length; i++) {
          outputs.set(symbols.of(words[i]));
        }
      }
      case ":nothing" -> nothing = symbols.of(words[1]);
      default -> throw line.fault("no directive '" + words[0] + "'");
    }
  }

  private void number(DataLine line, String[] words) {
    try {
      int symbol = defined(words[1], 0);
      String[] conditions = java.util.Arrays.copyOfRange(words, 2, words.length);
      numbers.add(NumberClass.parse(symbol, conditions));
    } catch (IllegalArgumentException e) {
      throw line.fault("no such condition of numbers: " + e.getMessage());
    }
  }

  private void words(String name) {
    for (DataLine line : models.lines("rules/" + name)) {
      String[] cells = line.cells(3);
      int symbol = defined(cells[0], 0);
      Object value;
      try {
        value = meaning.word(cells[0], cells[1]);
      } catch (IllegalArgumentException e) {
        throw line.fault("'" + cells[1] + "' is no value of " + cells[0] + ": " + e.getMessage());
      }
      int begin = 0;
      String forms = cells[2];
      while (begin <= forms.length()) {
        int bar = forms.indexOf('|', begin);
        int end = bar < 0 ? forms.length() : bar;
        if (end == begin) {
          throw line.fault("an empty word");
        }
        lexicon.add(forms.substring(begin, end), symbol, value);
        begin = end + 1;
      }
    }
  }

  private int defined(String name, int inLayer) {
    int symbol = symbols.of(name);
    while (madeIn.size() <= symbol) {
      madeIn.add(null);
    }
    Integer before = madeIn.get(symbol);
    madeIn.set(symbol, before == null ? inLayer : Math.max(before, inLayer));
    return symbol;
  }

  private void rule(DataLine line, String text) {
    int colon = text.indexOf(": ");
    int equals = text.indexOf(" = ", colon);
    if (colon < 0 || equals < 0) {
      throw line.fault("expected NAME: RESULT = PATTERN => ACTION");
    }
    int arrow = text.indexOf("=>", equals + 3);
    String actionName = arrow < 0 ? "join" : text.substring(arrow + 2).strip();
    Action action =
        meaning.action(actionName).orElseThrow(() -> line.fault("no action '" + actionName + "'"));
    String pattern = text.substring(equals + 3, arrow < 0 ? text.length() : arrow).strip();
    PatternReader reader = new PatternReader(line, tokens(line, pattern));
    Pattern read = reader.read();
    int result = defined(text.substring(colon + 2, equals).strip(), layer);
    String name = file + ":" + text.substring(0, colon);
    rules.add(
        new Rule(
            rules.size(), name, result, layer, read, action, reader.notAfter, reader.notBefore));
  }

  private static List<String> tokens(DataLine line, String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      int begin = at;
      if (c == '!') {
        at++;
        c = text.charAt(at);
      }
      if (c == '\'') {
        int close = text.indexOf('\'', at + 1);
        if (close < 0) {
          throw line.fault("a literal without end");
        }
        at = close + 1;
      } else if ("()|<>".indexOf(c) >= 0) {
        at++;
      } else {
        while (at < text.length() && " ()|<>?".indexOf(text.charAt(at)) < 0) {
          at++;
        }
      }
      tokens.add(text.substring(begin, at));
      if (at < text.length() && text.charAt(at) == '?') {
        tokens.add("?");
        at++;
      }
    }
    return tokens;
  }

  /** Reads one pattern by recursive descent. */
  private final class PatternReader {

    private final DataLine line;
    private final List<String> tokens;
    private final List<Guard> notAfter = new ArrayList<>();
    private final List<Guard> notBefore = new ArrayList<>();
    private final boolean marked;
    private boolean context;
    private int at;

    PatternReader(DataLine line, List<String> tokens) {
      this.line = line;
      this.tokens = tokens;
      this.marked = tokens.contains("<");
      this.context = marked;
    }

    Pattern read() {
      while (at < tokens.size() && tokens.get(at).startsWith("!")) {
        notAfter.add(guard(tokens.get(at++)));
      }
      int last = tokens.size();
      while (last > at && tokens.get(last - 1).startsWith("!")) {
        notBefore.add(guard(tokens.get(--last)));
      }
      Pattern pattern = choice(last);
      if (at != last) {
        throw line.fault("unexpected '" + tokens.get(at) + "'");
      }
      return pattern;
    }

    private Guard guard(String token) {
      String what = token.substring(1);
      if (what.startsWith("'")) {
        return new Guard.Literal(what.substring(1, what.length() - 1));
      }
      if (what.equals("joint")) {
        return new Guard.Joint();
      }
      for (Guard.Kind kind : Guard.Kind.values()) {
        if (kind.name().toLowerCase(Locale.ROOT).equals(what)) {
          return kind;
        }
      }
      return new Guard.Word(known(what));
    }

    private Pattern choice(int last) {
      List<Pattern> parts = new ArrayList<>();
      parts.add(sequence(last));
      while (at < last && tokens.get(at).equals("|")) {
        at++;
        parts.add(sequence(last));
      }
      return parts.size() == 1 ? parts.get(0) : new Pattern.Choice(parts);
    }

    private Pattern sequence(int last) {
      List<Pattern> parts = new ArrayList<>();
      while (at < last && !tokens.get(at).equals("|") && !tokens.get(at).equals(")")) {
        String token = tokens.get(at++);
        if (token.equals("<") || token.equals(">")) {
          context = token.equals(">");
          continue;
        }
        Pattern part;
        if (token.equals("(")) {
          part = choice(last);
          if (at >= last || !tokens.get(at).equals(")")) {
            throw line.fault("expected )");
          }
          at++;
        } else {
          part = new Pattern.One(symbol(token), context);
        }
        if (at < last && tokens.get(at).equals("?")) {
          at++;
          part = new Pattern.Option(part);
        }
        parts.add(part);
      }
      if (parts.isEmpty()) {
        throw line.fault("an empty pattern");
      }
      return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private int symbol(String token) {
      if (!token.startsWith("'")) {
        return known(token);
      }
      if (!symbols.contains(token)) {
        String word = token.substring(1, token.length() - 1);
        lexicon.add(word, defined(token, 0), word);
      }
      return symbols.of(token);
    }

    private int known(String name) {
      Integer made = symbols.contains(name) ? madeIn.get(symbols.of(name)) : null;
      if (made == null) {
        throw line.fault("no symbol '" + name + "' so far");
      }
      if (made >= layer) {
        throw line.fault("'" + name + "' is made in layer " + made + ", not below " + layer);
      }
      return symbols.of(name);
    }
  }

  Symbols symbols() {
    return symbols;
  }

  GrammarWords lexicon() {
    return lexicon;
  }

  List<NumberClass> numbers() {
    return numbers;
  }

  List<Rule> rules() {
    return rules;
  }

  BitSet outputs() {
    return outputs;
  }

  int nothing() {
    return nothing;
  }
}
