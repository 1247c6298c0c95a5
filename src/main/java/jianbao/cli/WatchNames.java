package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import jianbao.data.CsvReader;

/** Reads a list of names to watch: CSV, a row for each person or agency. */
final class WatchNames {

  private WatchNames() {}

  /**
   * The rows with a name in them; cells without white space around, empty ones left out.
   *
   * @param faults takes what is not CSV
   */
  static List<List<String>> rows(String csv, CsvReader.Faults faults) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    List<List<String>> rows = new ArrayList<>();
    for (List<CsvReader.Cell> record : new CsvReader(text, faults).records()) {
      List<String> names =
          record.stream().map(CsvReader.Cell::text).filter(name -> !name.isEmpty()).toList();
      if (!names.isEmpty()) {
        rows.add(names);
      }
    }
    return rows;
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
