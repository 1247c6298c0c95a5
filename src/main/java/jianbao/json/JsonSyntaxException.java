package jianbao.json;

/** A text is not JSON, or not within the bounds. */
public final class JsonSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  JsonSyntaxException(int line, int column, String reason) {
    super(reason);
    this.line = line;
    this.column = column;
  }

  /** The line of the fault, from 1. */
  public int line() {
    return line;
  }

  /** The column of the fault in its line, from 1. */
  public int column() {
    return column;
  }
}
