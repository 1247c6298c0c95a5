package jianbao.output;

import java.util.List;

/**
 * Rows of a table: CSV as RFC 4180 has it, or TSV with tabs, line breaks and backslashes written
 * {@code \t}, {@code \n} and {@code \\}. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front; numbers stay numbers. Stateless and thread-safe.
 */
public enum DelimitedRows {
  CSV,
  TSV;

  /** Beginnings of what spreadsheets calculate. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  /** A row with its end. */
  public String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        row.append(this == CSV ? ',' : '\t');
      }
      String cell = harmless(cells.get(i));
      row.append(this == CSV ? quoted(cell) : escaped(cell));
    }
    return row.append('\n').toString();
  }

  private static String harmless(String cell) {
    if (cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 || isNumber(cell)) {
      return cell;
    }
    return "'" + cell;
  }

  private static boolean isNumber(String cell) {
    int at = cell.charAt(0) == '-' ? 1 : 0;
    boolean digits = false;
    boolean point = false;
    for (; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (c == '.' && !point) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digits = true;
      } else {
        return false;
      }
    }
    return digits;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
