package jianbao.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jianbao.data.CsvReader;
import jianbao.data.DataException;
import jianbao.data.UserFile;
import jianbao.document.AgencyEntry;
import jianbao.document.NameForm;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.RegionalNames;
import jianbao.document.Registry;
import jianbao.document.RegistryEntry;
import jianbao.document.RegistryName;
import jianbao.text.CharacterClass;

/**
 * Names that a user lays over the registry: a CSV file in UTF-8, its first record the names of the
 * columns.
 *
 * <p>{@code type} is agency, person or place; {@code zh} and {@code en} the full names, one of them
 * at least, Chinese in any script; {@code short}, {@code aka} and {@code former} further names,
 * parted by {@code |}; {@code id}, {@code kind}, {@code region} and {@code parent} as in the
 * registry. An id of the registry adds names to that entry; without one the entry is {@code
 * user-LINE}. A name that the user gives stands for the user's entry and nothing else of its type.
 *
 * <p>The file is taken as a whole or not at all: every fault is reported with line and column.
 * Immutable and thread-safe.
 */
public final class GazetteerOverlay {

  /** The columns that hold names. */
  public static final List<String> NAMES = List.of("zh", "en", "short", "aka", "former");

  /** The column that every file has. */
  public static final String TYPE = "type";

  private static final List<String> COLUMNS =
      Stream.of(List.of(TYPE), NAMES, List.of("id", "kind", "region", "parent"))
          .flatMap(List::stream)
          .toList();

  private static final int MOST_FAULTS = 20;

  private final String file;
  private final List<Row> rows;

  private GazetteerOverlay(String file, List<Row> rows) {
    this.file = file;
    this.rows = List.copyOf(rows);
  }

  /** A record of the file: its cells by column. */
  private record Row(int line, Map<String, CsvReader.Cell> cells) {

    String text(String column) {
      CsvReader.Cell cell = cells.get(column);
      return cell == null ? "" : cell.text();
    }

    List<String> values(String column) {
      return namesIn(text(column));
    }

    String id() {
      return text("id").isEmpty() ? "user-" + line : text("id");
    }
  }

  /**
   * Reads a file.
   *
   * @throws DataException if it cannot be read or has faults: one line for each of them
   */
  public static GazetteerOverlay read(Path path) {
    String text = UserFile.text(path);
    FaultList faults = new FaultList(path.toString());
    List<List<CsvReader.Cell>> records =
        new CsvReader(text, faults::add).withoutComments().records();
    List<Row> rows = new ArrayList<>();
    if (records.isEmpty()) {
      faults.add(1, 1, "expected a record with the names of the columns, found nothing");
    } else {
      List<String> head = head(records.get(0), faults);
      for (List<CsvReader.Cell> record : records.subList(1, records.size())) {
        row(record, head, faults).ifPresent(rows::add);
      }
    }
    checkIds(rows, faults);
    faults.throwIfAny();
    return new GazetteerOverlay(path.toString(), rows);
  }

  /** The names in a cell, which {@code |} parts. */
  public static List<String> namesIn(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : cell.split("\\|", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** Number of entries. */
  public int entries() {
    return rows.size();
  }

  /** Number of names of all entries. */
  public int names() {
    int names = 0;
    for (Row row : rows) {
      for (String column : NAMES) {
        names += row.values(column).size();
      }
    }
    return names;
  }

  /**
   * The entries, those with ids of the registry joined with what it knows.
   *
   * @throws DataException if an id belongs to an entry of another type, or a parent does not exist
   */
  List<NamedEntry> over(Registry registry) {
    FaultList faults = new FaultList(file);
    Map<String, RegistryEntry> own = new HashMap<>();
    List<NamedEntry> entries = new ArrayList<>();
    for (Row row : rows) {
      RegistryEntry entry = entry(row, registry.entry(row.id()), faults);
      own.put(entry.id(), entry);
      entries.add(new NamedEntry(entry, Set.of()));
    }
    for (Row row : rows) {
      String parent = row.text("parent");
      if (!parent.isEmpty() && !own.containsKey(parent) && registry.entry(parent).isEmpty()) {
        fault(row, "parent", "expected an id of the registry or of this file", faults);
      }
    }
    faults.throwIfAny();
    return entries;
  }

  private static RegistryEntry entry(Row row, Optional<RegistryEntry> known, FaultList faults) {
    List<RegistryName> others = new ArrayList<>();
    row.values("short").forEach(name -> others.add(new RegistryName(name, NameForm.SHORT)));
    row.values("aka").forEach(name -> others.add(new RegistryName(name, NameForm.ALIAS)));
    row.values("former").forEach(name -> others.add(new RegistryName(name, NameForm.FORMER)));
    String type = row.text("type");
    if (known.isPresent() && !type.equals(type(known.get()))) {
      String found = type(known.get());
      fault(row, "id", "expected the id of no " + found + " of the registry", faults);
      return known.get();
    }
    String zh = row.text("zh");
    String en = row.text("en");
    if (known.isEmpty() && zh.isEmpty() && en.isEmpty()) {
      fault(row, "id", "expected a name in zh or en, or an id of the registry", faults);
    }
    RegionalNames names = new RegionalNames(zh, "", "", en);
    if (known.isPresent()) {
      names = known.get().fullNames();
      others.addAll(0, fullNames(zh, en));
      others.addAll(known.get().otherNames());
    }
    return switch (type) {
      case "person" -> person(row, names, others, known);
      case "place" -> new PlaceEntry(row.id(), kind(row, known), names, others, parent(row, known));
      default -> agency(row, names, others, known);
    };
  }

  private static List<RegistryName> fullNames(String zh, String en) {
    List<RegistryName> names = new ArrayList<>();
    for (String name : List.of(zh, en)) {
      if (!name.isEmpty()) {
        names.add(new RegistryName(name, NameForm.ALIAS));
      }
    }
    return names;
  }

  private static AgencyEntry agency(
      Row row, RegionalNames names, List<RegistryName> others, Optional<RegistryEntry> known) {
    String title = known.map(entry -> ((AgencyEntry) entry).headTitle()).orElse("");
    String english = known.map(entry -> ((AgencyEntry) entry).headTitleEnglish()).orElse("");
    return new AgencyEntry(
        row.id(),
        kind(row, known),
        region(row, known),
        names,
        others,
        parent(row, known),
        title,
        english);
  }

  private static PersonEntry person(
      Row row, RegionalNames names, List<RegistryName> others, Optional<RegistryEntry> known) {
    List<PersonEntry.Post> posts =
        known.map(entry -> ((PersonEntry) entry).posts()).orElse(List.of());
    return new PersonEntry(row.id(), kind(row, known), region(row, known), names, others, posts);
  }

  private static String kind(Row row, Optional<RegistryEntry> known) {
    String kind = row.text("kind");
    return kind.isEmpty() ? known.map(RegistryEntry::kind).orElse("other") : kind;
  }

  private static String region(Row row, Optional<RegistryEntry> known) {
    String region = row.text("region");
    return region.isEmpty() ? known.map(RegistryEntry::region).orElse("") : region;
  }

  private static String parent(Row row, Optional<RegistryEntry> known) {
    String parent = row.text("parent");
    if (!parent.isEmpty() || known.isEmpty()) {
      return parent;
    }
    return switch (known.get()) {
      case AgencyEntry agency -> agency.parent();
      case PlaceEntry place -> place.parent();
      default -> "";
    };
  }

  private static String type(RegistryEntry entry) {
    return switch (entry) {
      case AgencyEntry agency -> "agency";
      case PersonEntry person -> "person";
      case PlaceEntry place -> "place";
      default -> "title";
    };
  }

  private static List<String> head(List<CsvReader.Cell> cells, FaultList faults) {
    List<String> head = new ArrayList<>();
    for (CsvReader.Cell cell : cells) {
      if (!COLUMNS.contains(cell.text())) {
        faults.add(
            cell.line(),
            cell.column(),
            "expected a column of " + String.join(", ", COLUMNS) + ", found '" + cell.text() + "'");
      } else if (head.contains(cell.text())) {
        faults.add(cell.line(), cell.column(), "column '" + cell.text() + "' stands twice");
      }
      head.add(cell.text());
    }
    if (!head.contains("type")
        || !(head.contains("zh") || head.contains("en") || head.contains("id"))) {
      CsvReader.Cell first = cells.get(0);
      faults.add(first.line(), first.column(), "expected the columns type and zh, en or id");
    }
    return head;
  }

  private static Optional<Row> row(
      List<CsvReader.Cell> cells, List<String> head, FaultList faults) {
    CsvReader.Cell first = cells.get(0);
    if (cells.size() != head.size()) {
      faults.add(
          first.line(),
          first.column(),
          "expected " + head.size() + " cells, found " + cells.size());
      return Optional.empty();
    }
    Map<String, CsvReader.Cell> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.putIfAbsent(head.get(i), cells.get(i));
    }
    Row row = new Row(first.line(), byColumn);
    check(row, faults);
    return Optional.of(row);
  }

  private static void check(Row row, FaultList faults) {
    if (!Set.of("agency", "person", "place").contains(row.text("type"))) {
      fault(row, "type", "expected agency, person or place", faults);
    }
    if (row.text("zh").isEmpty() && row.text("en").isEmpty() && row.text("id").isEmpty()) {
      fault(row, "zh", "expected a name in zh or en", faults);
    }
    if (!row.text("zh").isEmpty() && !hasHan(row.text("zh"))) {
      fault(row, "zh", "expected a name with Chinese characters", faults);
    }
    if (hasHan(row.text("en"))) {
      fault(row, "en", "expected a name without Chinese characters", faults);
    }
    if (!row.text("id").matches("[a-z0-9-]*")) {
      fault(row, "id", "expected small letters, digits and hyphens", faults);
    }
    if (!row.text("region").matches("[A-Z]{2}|INT|")) {
      fault(row, "region", "expected ISO 3166 of two capitals, or INT", faults);
    }
    for (String column : NAMES) {
      for (String name : row.values(column)) {
        if (name.length() < 2) {
          fault(row, column, "expected names of two characters or more", faults);
        }
      }
    }
  }

  private static void checkIds(List<Row> rows, FaultList faults) {
    Map<String, Integer> lines = new HashMap<>();
    for (Row row : rows) {
      Integer before = lines.putIfAbsent(row.id(), row.line());
      if (before != null) {
        fault(row, "id", "expected an id that is not in line " + before + " already", faults);
      }
    }
  }

  private static void fault(Row row, String column, String expected, FaultList faults) {
    CsvReader.Cell cell = row.cells().get(column);
    int line = cell == null ? row.line() : cell.line();
    int at = cell == null ? 1 : cell.column();
    faults.add(line, at, expected + ", found '" + row.text(column) + "'");
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(c -> CharacterClass.of(c) == CharacterClass.HAN);
  }

  /** Faults of one file, one line each, in order of their places. */
  private static final class FaultList {

    private record Fault(int line, int column, String reason) {}

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    FaultList(String file) {
      this.file = file;
    }

    void add(int line, int column, String reason) {
      faults.add(new Fault(line, column, reason));
    }

    void throwIfAny() {
      if (faults.isEmpty()) {
        return;
      }
      faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
      StringBuilder rest = new StringBuilder();
      for (Fault fault : faults.subList(1, Math.min(faults.size(), MOST_FAULTS))) {
        rest.append("\njianbao: ").append(place(fault)).append(": ").append(fault.reason());
      }
      if (faults.size() > MOST_FAULTS) {
        int more = faults.size() - MOST_FAULTS;
        rest.append("\njianbao: ")
            .append(file)
            .append(": and ")
            .append(more)
            .append(" faults more");
      }
      throw new DataException(place(faults.get(0)), faults.get(0).reason() + rest, null);
    }

    private String place(Fault fault) {
      return file + ":" + fault.line() + ":" + fault.column();
    }
  }
}
