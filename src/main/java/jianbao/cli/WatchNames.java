package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import jianbao.data.CsvReader;
import jianbao.gazetteer.GazetteerOverlay;

/**
 * Reads a list of names to watch: CSV, a row for each person or agency. A file whose first row has
 * the names of columns, as {@code --gazetteer} takes it, is read by these.
 */
final class WatchNames {

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
    boolean hasHead = !records.isEmpty() && isHead(records.getFirst());
    List<List<String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(hasHead ? 1 : 0, records.size())) {
      List<String> names =
          hasHead
              ? names(records.getFirst(), record)
              : record.stream().filter(name -> !name.isEmpty()).toList();
      if (!names.isEmpty()) {
        rows.add(names);
      }
    }
    return rows;
  }

  private static boolean isHead(List<String> record) {
    return record.contains(GazetteerOverlay.TYPE)
        && record.stream().anyMatch(GazetteerOverlay.NAMES::contains);
  }

  /** The names of a row of a gazetteer; none of a comment. */
  private static List<String> names(List<String> head, List<String> record) {
    List<String> names = new ArrayList<>();
    int columns = record.getFirst().startsWith("#") ? 0 : Math.min(head.size(), record.size());
    for (int i = 0; i < columns; i++) {
      if (GazetteerOverlay.NAMES.contains(head.get(i))) {
        names.addAll(GazetteerOverlay.namesIn(record.get(i)));
      }
    }
    return names;
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
