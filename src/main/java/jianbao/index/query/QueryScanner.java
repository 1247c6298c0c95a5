package jianbao.index.query;

import java.util.Optional;
import jianbao.index.query.QueryNode.Form;

/**
 * Goes through the characters of a query: words, phrases, signs and white space, full-width forms
 * like the others. One instance a query; not thread-safe.
 */
final class QueryScanner {

  static final String NO_BRACKET = "')' closes no bracket";

  private final String query;
  private int at;
  private int open;

  QueryScanner(String query) {
    this.query = query;
  }

  /** Where it stands, in UTF-16 units. */
  int at() {
    return at;
  }

  /** How many brackets are open. */
  int open() {
    return open;
  }

  /** Passes over all before a place. */
  void passTo(int place) {
    at = place;
  }

  /** Passes over some characters. */
  void pass(int characters) {
    at += characters;
  }

  /** Passes over a bracket that opens. */
  void passOpening() {
    open++;
    at++;
  }

  /** Passes over a bracket that closes. */
  void passClosing() {
    open--;
    at++;
  }

  /** What stands from one place to another, as written. */
  String text(int from, int to) {
    return query.substring(from, to);
  }

  /**
   * The name of a field, if it and a colon stand here; nothing is passed over.
   *
   * @return the name without the colon; empty if there is none
   */
  String fieldName() {
    int end = at;
    while (end < query.length() && isAsciiLetter(fold(query.charAt(end)))) {
      end++;
    }
    boolean isField = end > at && end < query.length() && fold(query.charAt(end)) == ':';
    return isField ? query.substring(at, end) : "";
  }

  /** The sign of comparison that stands here, in two characters at most, which is passed over. */
  String comparison() {
    char first = fold(current());
    if (first == '≥' || first == '≧') {
      at++;
      return ">=";
    }
    if (first == '≤' || first == '≦') {
      at++;
      return "<=";
    }
    if (first != '>' && first != '<' && first != '=') {
      return "";
    }
    at++;
    if (first != '=' && !atEnd() && fold(current()) == '=') {
      at++;
      return first + "=";
    }
    return String.valueOf(first);
  }

  /** The phrase that begins here, which is passed over. */
  private Optional<Written> phrase() throws QuerySyntaxException {
    int begin = at;
    char opening = current();
    String closings = closings(opening);
    if (closings.isEmpty()) {
      return Optional.empty();
    }
    int end = begin + 1;
    while (end < query.length() && closings.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end == query.length()) {
      if (opening == '"') {
        throw fault("this quotation mark is not closed", begin);
      }
      return Optional.empty();
    }
    at = end + 1;
    return Optional.of(new Written(query.substring(begin + 1, end), begin + 1, Form.PHRASE));
  }

  private static String closings(char opening) {
    return switch (opening) {
      case '"' -> "\"";
      case '＂' -> "＂";
      case '“', '”', '„', '‟' -> "”“";
      case '「' -> "」";
      case '『' -> "』";
      default -> "";
    };
  }

  /** The word that begins here, which is passed over; at least one character. */
  Written word() throws QuerySyntaxException {
    int begin = at;
    int brackets = 0;
    do {
      char c = fold(current());
      brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
    } while (!atEnd() && !isSpace(at) && !(open > 0 && brackets <= 0 && atClose()));
    String text = query.substring(begin, at);
    if (brackets < 0 && text.endsWith(")")) {
      throw fault(NO_BRACKET, at - 1);
    }
    if (text.length() > 1 && (text.endsWith("*") || text.endsWith("＊"))) {
      return new Written(text.substring(0, text.length() - 1), begin, Form.PREFIX);
    }
    return new Written(text, begin, Form.WORD);
  }

  /** Whether an operator stands here as a word of its own. */
  boolean isWord(String operator) {
    int end = at + operator.length();
    return end <= query.length()
        && widthFolded(query.substring(at, end)).equals(operator)
        && (end == query.length() || isSpace(end) || fold(query.charAt(end)) == '(');
  }

  /** The phrase or word that begins here, which is passed over. */
  Written value() throws QuerySyntaxException {
    Optional<Written> phrase = phrase();
    return phrase.isPresent() ? phrase.get() : word();
  }

  /** Where the range whose bracket stands here is closed; -1 if it is not. */
  int endOfRange() {
    for (int end = at + 1; end < query.length(); end++) {
      char c = fold(query.charAt(end));
      if (c == ']' || c == '}') {
        return end;
      }
    }
    return -1;
  }

  boolean atEnd() {
    return at >= query.length();
  }

  /** At a bracket that closes one, or that stands at the start of a word and closes none. */
  boolean atClose() {
    return !atEnd() && fold(current()) == ')' && (open > 0 || current() == ')');
  }

  /** The character that stands here, the half-width one of a full-width sign or letter. */
  char sign() {
    return fold(current());
  }

  /** Whether the word goes on behind the character that stands here. */
  boolean goesOn() {
    return at + 1 < query.length() && !isSpace(at + 1);
  }

  boolean atSpace() {
    return isSpace(at);
  }

  void skipSpace() {
    while (!atEnd() && isSpace(at)) {
      at++;
    }
  }

  /** A fault in the query at a place. */
  QuerySyntaxException fault(String message, int place) {
    return new QuerySyntaxException(message, query, place);
  }

  private char current() {
    return query.charAt(at);
  }

  private boolean isSpace(int offset) {
    char c = query.charAt(offset);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The half-width form of a full-width sign or letter. */
  private static char fold(char c) {
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
  }

  /** A text with the half-width forms of full-width signs, letters and spaces. */
  static String widthFolded(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      folded.setCharAt(i, c == '\u3000' ? ' ' : fold(c));
    }
    return folded.toString();
  }
}
