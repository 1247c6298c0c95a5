package jianbao.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes CSV apart as RFC 4180 has it: cells parted by commas, records by line ends, a cell in
 * double quotes may hold both, a quote in it is doubled. Faults name the line and the column they
 * stand in. For one text; not thread-safe.
 */
public final class CsvReader {

  /**
   * A cell and where it begins.
   *
   * @param text its characters, without quotes and outer spaces
   * @param line from 1
   * @param column in characters, from 1
   */
  public record Cell(String text, int line, int column) {}

  /** Takes faults. */
  @FunctionalInterface
  public interface Faults {
    /** Takes a fault at a line and column, both from 1. */
    void at(int line, int column, String reason);
  }

  private final String text;
  private final Faults faults;
  private int at;
  private int line = 1;
  private int lineBegin;
  private boolean commented;

  /**
   * A reader.
   *
   * @param text all that there is to read
   * @param faults takes what is not CSV; reading goes on behind it
   */
  public CsvReader(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /**
   * Leaves lines out that begin with {@code #}.
   *
   * @return this
   */
  public CsvReader withoutComments() {
    commented = true;
    return this;
  }

  /** The records that hold anything. */
  public List<List<Cell>> records() {
    List<List<Cell>> records = new ArrayList<>();
    while (at < text.length()) {
      if (commented && text.charAt(at) == '#') {
        skipLine();
        continue;
      }
      List<Cell> cells = record();
      if (cells.size() > 1 || !cells.get(0).text().isEmpty()) {
        records.add(cells);
      }
    }
    return records;
  }

  private void skipLine() {
    while (at < text.length() && !endsLine()) {
      at++;
    }
    newLine();
  }

  private List<Cell> record() {
    List<Cell> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        continue;
      }
      newLine();
      return cells;
    }
  }

  private Cell cell() {
    int startLine = line;
    int startColumn = column();
    StringBuilder cell = new StringBuilder();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      quoted(cell);
    } else {
      while (at < text.length() && text.charAt(at) != ',' && !endsLine()) {
        if (text.charAt(at) == '"') {
          faults.at(line, column(), "expected a quote only around a whole cell");
        }
        cell.append(text.charAt(at++));
      }
    }
    return new Cell(cell.toString().strip(), startLine, startColumn);
  }

  private void quoted(StringBuilder cell) {
    int startLine = line;
    int startColumn = column();
    at++;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at += 2;
      } else if (unit == '"') {
        at++;
        afterQuote();
        return;
      } else if (endsLine()) {
        cell.append(' ');
        newLine();
      } else {
        cell.append(unit);
        at++;
      }
    }
    faults.at(startLine, startColumn, "expected a closing quote before the end of the file");
  }

  private void afterQuote() {
    while (at < text.length() && text.charAt(at) != ',' && !endsLine()) {
      if (text.charAt(at) != ' ') {
        faults.at(line, column(), "expected a comma behind a closing quote");
        while (at < text.length() && text.charAt(at) != ',' && !endsLine()) {
          at++;
        }
        return;
      }
      at++;
    }
  }

  private boolean endsLine() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void newLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
    lineBegin = at;
  }

  private int column() {
    return text.codePointCount(lineBegin, at) + 1;
  }
}
