package jianbao.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads a list of names to watch: CSV as RFC 4180 has it, a row for each person or agency. */
final class WatchNames {

  private WatchNames() {}

  /** The rows with a name in them; cells without white space around, empty ones left out. */
  static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (quoted && i < text.length()) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.toString().isBlank()) {
        quoted = true;
        cell.setLength(0);
      } else if (c == ',' || c == '\n') {
        add(cell, row);
        if (c == '\n') {
          if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
          }
          row.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  private static void add(StringBuilder cell, List<String> row) {
    String text = cell.toString().strip();
    if (!text.isEmpty()) {
      row.add(text);
    }
    cell.setLength(0);
  }

  /** A query for whoever bears one of the names: as a phrase, or mentioned under any name. */
  static String query(List<String> names) {
    List<String> choices = new ArrayList<>();
    for (String name : names) {
      String quoted = "\"" + name.replace('"', ' ') + "\"";
      choices.add(quoted);
      choices.add("entity:" + quoted);
    }
    return String.join(" OR ", choices);
  }
}
