package jianbao.index.query;

import jianbao.text.DisplayWidth;

/** A query that cannot be understood. The message is one line; {@link #pointer} shows the place. */
public final class QuerySyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String query;
  private final int at;

  /**
   * A fault of a query.
   *
   * @param message what was expected
   * @param query the whole query
   * @param at where the fault is, in UTF-16 units of the query
   */
  public QuerySyntaxException(String message, String query, int at) {
    super(onOneLine(message));
    this.query = query;
    this.at = at;
  }

  /** Where the fault is, in UTF-16 units of the query. */
  public int at() {
    return at;
  }

  /** The query, and below it a caret under the fault, aligned for double-width characters. */
  public String pointer() {
    String line = onOneLine(query);
    return "  " + line + "\n  " + " ".repeat(DisplayWidth.of(line.substring(0, at))) + "^";
  }

  /** With a space for everything that ends a line or commands a terminal, none of which is wide. */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control =
          Character.isISOControl(c)
              || (c >= '\u2028' && c <= '\u202E')
              || (c >= '\u2066' && c <= '\u2069');
      line.append(control ? ' ' : c);
    }
    return line.toString();
  }
}
