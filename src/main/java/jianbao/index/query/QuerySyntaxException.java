package jianbao.index.query;

import jianbao.text.DisplayWidth;

/** A query that cannot be understood. The message is one line; {@link #pointer} shows the place. */
public final class QuerySyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String query;
  private final int at;

  QuerySyntaxException(String message, String query, int at) {
    super(message);
    this.query = query;
    this.at = at;
  }

  /** Where the fault is, in UTF-16 units of the query. */
  public int at() {
    return at;
  }

  /** The query, and below it a caret under the fault, aligned for double-width characters. */
  public String pointer() {
    String line = query.replaceAll("\\p{Cntrl}", " ");
    return "  " + line + "\n  " + " ".repeat(DisplayWidth.of(line.substring(0, at))) + "^";
  }
}
