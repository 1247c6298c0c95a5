package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import jianbao.data.CsvReader;

/**
 * Reads a list of names to watch: CSV, a row for each person or agency. A file whose first row has
 * the names of columns, as {@code --gazetteer} takes it, is read by these.
 */
final class WatchNames {

  /** The columns that hold names, those of several parted by {@code |}. */
  private static final List<String> NAMES = List.of("zh", "en", "short", "aka", "former");

  private static final String TYPE = "type";

  private WatchNames() {}

  /**
   * The rows with a name in them; cells without white space around, empty ones left out.
   *
   * @param faults takes what is not CSV
   */
  static List<List<String>> rows(String text, CsvReader.Faults faults) {
    List<List<String>> records = new ArrayList<>();
    for (List<CsvReader.Cell> record : new CsvReader(text, faults).records()) {
      records.add(record.stream().map(CsvReader.Cell::text).toList());
    }
    List<String> head = records.isEmpty() ? List.of() : records.getFirst();
    boolean hasHead = head.contains(TYPE) && head.stream().anyMatch(NAMES::contains);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(hasHead ? 1 : 0, records.size())) {
      if (hasHead && record.getFirst().startsWith("#")) {
        continue;
      }
      List<String> names = new ArrayList<>();
      for (int i = 0; i < record.size(); i++) {
        if (!hasHead) {
          names.add(record.get(i));
        } else if (i < head.size() && NAMES.contains(head.get(i))) {
          for (String name : record.get(i).split("\\|", -1)) {
            names.add(name.strip());
          }
        }
      }
      names.removeIf(String::isEmpty);
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
