package jianbao.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.document.AgencyEntry;
import jianbao.document.NameForm;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.RegionalNames;
import jianbao.document.RegistryName;
import jianbao.document.TitleEntry;
import jianbao.document.TitleEntry.Position;

/**
 * Reads the tables of the registry and holds them to their rules: as many cells as the head says,
 * ids that are unique, parents and agencies that exist, no cycle of parents, names that are names
 * of their entry.
 */
final class RegistryTables {

  /** The tables, in the order in which they are read. */
  static final List<String> FILES =
      List.of(
          "registry/agencies.tsv",
          "registry/people.tsv",
          "registry/places.tsv",
          "registry/titles.tsv");

  private final List<NamedEntry> entries = new ArrayList<>();
  private final Map<String, DataLine> lines = new HashMap<>();

  private RegistryTables() {}

  /**
   * All entries, in the order of the tables.
   *
   * @throws jianbao.data.DataException at the first line that breaks a rule
   */
  static List<NamedEntry> read(Models models) {
    RegistryTables tables = new RegistryTables();
    models.lines(FILES.get(0)).forEach(tables::agency);
    models.lines(FILES.get(1)).forEach(tables::person);
    models.lines(FILES.get(2)).forEach(tables::place);
    models.lines(FILES.get(3)).forEach(tables::title);
    tables.checkReferences();
    return tables.entries;
  }

  private void agency(DataLine line) {
    String[] cells = line.cells(14);
    List<RegistryName> others = new ArrayList<>();
    addNames(cells[6], NameForm.SHORT, others);
    addNames(cells[7], NameForm.SHORT, others);
    addNames(cells[8], NameForm.ALIAS, others);
    addNames(cells[9], NameForm.FORMER, others);
    RegionalNames names = new RegionalNames(cells[3], "", cells[4], cells[5]);
    AgencyEntry entry =
        new AgencyEntry(
            cells[0], cells[1], cells[2], names, others, cells[10], cells[11], cells[12]);
    Set<String> ambiguous = Set.copyOf(values(cells[13]));
    for (String name : ambiguous) {
      if (!entry.names().contains(name)) {
        throw line.fault("ambiguous: expected one of the names of the entry, found '" + name + "'");
      }
    }
    add(new NamedEntry(entry, ambiguous), line);
  }

  private void person(DataLine line) {
    String[] cells = line.cells(9);
    List<String> english = values(cells[4]);
    List<RegistryName> others = new ArrayList<>();
    for (String name : english.subList(Math.min(1, english.size()), english.size())) {
      others.add(new RegistryName(name, NameForm.ALIAS));
    }
    addNames(cells[5], NameForm.ALIAS, others);
    List<PersonEntry.Post> posts = new ArrayList<>();
    for (String post : values(cells[8])) {
      String[] parts = post.split(";", -1);
      if (parts.length != 5) {
        throw line.fault("expected a post as zh;en;agency;from;to, found '" + post + "'");
      }
      posts.add(new PersonEntry.Post(parts[0], parts[1], parts[2], parts[3], parts[4]));
    }
    RegionalNames names =
        new RegionalNames(cells[1], cells[2], cells[3], english.isEmpty() ? "" : english.get(0));
    Set<String> ambiguous = cells.length > 9 ? Set.copyOf(values(cells[9])) : Set.of();
    add(
        new NamedEntry(
            new PersonEntry(cells[0], cells[6], cells[7], names, others, posts), ambiguous),
        line);
  }

  private void place(DataLine line) {
    String[] cells = line.cells(8);
    List<RegistryName> others = new ArrayList<>();
    addNames(cells[7], NameForm.ALIAS, others);
    RegionalNames names = new RegionalNames(cells[3], cells[4], cells[5], cells[6]);
    Set<String> ambiguous = cells.length > 8 ? Set.copyOf(values(cells[8])) : Set.of();
    add(
        new NamedEntry(new PlaceEntry(cells[0], cells[1], names, others, cells[2]), ambiguous),
        line);
  }

  private void title(DataLine line) {
    String[] cells = line.cells(6);
    List<RegistryName> others = new ArrayList<>();
    addNames(cells[3], NameForm.SHORT, others);
    Position position;
    try {
      position = Position.valueOf(cells[5].toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.fault("expected before, after or both, found '" + cells[5] + "'");
    }
    RegionalNames names = new RegionalNames(cells[0], "", cells[1], cells[2]);
    add(
        new NamedEntry(
            new TitleEntry("title-" + cells[0], cells[4], names, others, position), Set.of()),
        line);
  }

  private void add(NamedEntry entry, DataLine line) {
    DataLine before = lines.putIfAbsent(entry.entry().id(), line);
    if (before != null) {
      throw line.fault(
          "id "
              + entry.entry().id()
              + " stands already in "
              + before.file()
              + ":"
              + before.number());
    }
    if (entry.names().isEmpty()) {
      throw line.fault("expected a name of " + entry.entry().id() + ", found none");
    }
    entries.add(entry);
  }

  private void checkReferences() {
    Map<String, String> parents = new HashMap<>();
    for (NamedEntry named : entries) {
      switch (named.entry()) {
        case AgencyEntry agency -> {
          checkAgency(agency.parent(), agency.id());
          parents.put(agency.id(), agency.parent());
        }
        case PlaceEntry place -> {
          checkExists(place.parent(), place.id());
          parents.put(place.id(), place.parent());
        }
        case PersonEntry person ->
            person.posts().forEach(p -> checkAgency(p.agency(), person.id()));
        case TitleEntry title -> {}
      }
    }
    for (NamedEntry named : entries) {
      String id = named.entry().id();
      String at = parents.getOrDefault(id, "");
      for (int steps = 0; !at.isEmpty(); steps++) {
        if (at.equals(id) || steps > parents.size()) {
          throw lines.get(id).fault("the parents of " + id + " form a cycle");
        }
        at = parents.getOrDefault(at, "");
      }
    }
  }

  private void checkAgency(String id, String user) {
    checkExists(id, user);
    if (!id.isEmpty() && !lines.get(id).file().endsWith("agencies.tsv")) {
      throw lines.get(user).fault("expected the id of an agency, found '" + id + "'");
    }
  }

  private void checkExists(String id, String user) {
    if (!id.isEmpty() && !lines.containsKey(id)) {
      throw lines.get(user).fault("expected an id of the registry, found '" + id + "'");
    }
  }

  private static void addNames(String cell, NameForm form, List<RegistryName> names) {
    for (String name : values(cell)) {
      names.add(new RegistryName(name, form));
    }
  }

  private static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }
}
