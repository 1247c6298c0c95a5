package jianbao.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** The words by which layout knows bylines, labels, captions. Immutable and thread-safe. */
final class LayoutWords {

  /** The kinds of words in {@code models/layout/words.tsv}; its head explains them. */
  enum Kind {
    REPORTER,
    WROTE,
    PICTURED,
    EDITED,
    REPORTED,
    MESSAGE,
    OURS,
    CREDIT,
    PICTURES,
    STANDING,
    POST,
    OPENER,
    CLOSING,
    ABOUT,
    PLACE,
    DANGLING,
    BOX
  }

  private final Map<Kind, PhraseFinder<Kind>> words = new EnumMap<>(Kind.class);
  private final PhraseFinder<Outlet> outlets;
  private final PhraseFinder<Label> labels;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();
  private final TermCounts common = new TermCounts(1024);
  private final ClauseEdges edges;
  private final Map<Character, String> pairs = new HashMap<>();

  /** Reads {@code layout/*} of the models. */
  LayoutWords(Models models) {
    Map<String, Outlet> byName = new HashMap<>();
    this.outlets = outlets(models, byName);
    this.labels = labels(models, byName);
    this.edges = new ClauseEdges(models);
    readWords(models);
    for (DataLine line : models.lines("layout/surnames.txt")) {
      surnames.addAll(List.of(line.text().trim().split(" +", -1)));
    }
    for (DataLine line : models.lines("layout/compounds.txt")) {
      compounds.addAll(List.of(line.text().trim().split(" +", -1)));
    }
    for (DataLine line : models.lines("layout/common.txt")) {
      for (String word : line.text().trim().split(" +", -1)) {
        boolean pair = word.charAt(0) >= 0x3400;
        common.add(pair ? Terms.pair(word.charAt(0), word.charAt(1)) : Terms.word(word), 1);
      }
    }
    for (DataLine line : models.lines("layout/pairs.txt")) {
      pairs.put(line.text().charAt(0), line.text().substring(1));
    }
  }

  /** The words of a kind. */
  PhraseFinder<Kind> of(Kind kind) {
    return words.get(kind);
  }

  /** Papers and agencies. */
  PhraseFinder<Outlet> outlets() {
    return outlets;
  }

  /** Labels of boxes, sections and pages. */
  PhraseFinder<Label> labels() {
    return labels;
  }

  /** Whether a text begins with a Chinese family name. */
  boolean opensWithSurname(String text) {
    return surnameLength(text) > 0;
  }

  /** Characters of the family name that a text begins with: 2, 1, or 0 if it is none. */
  int surnameLength(String text) {
    if (text.length() >= 2 && surnames.contains(text.substring(0, 2))) {
      return 2;
    }
    return !text.isEmpty() && surnames.contains(text.substring(0, 1)) ? 1 : 0;
  }

  /** Which characters end and begin clauses. */
  ClauseEdges edges() {
    return edges;
  }

  /** Whether a term tells little of a topic, as most news has it. */
  boolean isCommon(int term) {
    return common.count(term) > 0;
  }

  /** Whether two ideographs often stand side by side inside words. */
  boolean bind(char first, char second) {
    String seconds = pairs.get(first);
    return seconds != null && seconds.indexOf(second) >= 0;
  }

  /** Whether a lower-case English word keeps its hyphen in front of another. */
  boolean keepsHyphen(String word) {
    return compounds.contains(word);
  }

  private void readWords(Models models) {
    Map<Kind, List<PhraseFinder.Entry<Kind>>> entries = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      entries.put(kind, new ArrayList<>());
    }
    for (DataLine line : models.lines("layout/words.tsv")) {
      String[] cells = line.cells(2);
      Kind kind = kind(Kind.class, cells[0], line);
      add(cells, 1, 3, kind, entries.get(kind));
    }
    entries.forEach((kind, list) -> words.put(kind, new PhraseFinder<>(list)));
  }

  private static PhraseFinder<Outlet> outlets(Models models, Map<String, Outlet> byName) {
    List<PhraseFinder.Entry<Outlet>> entries = new ArrayList<>();
    for (DataLine line : models.lines("layout/outlets.tsv")) {
      String[] cells = line.cells(3);
      Outlet outlet = new Outlet(cells[0], cells[1], cells[2]);
      byName.put(cells[0], outlet);
      add(cells, 0, 3, outlet, entries);
      if (cells.length > 3 && !cells[3].isBlank()) {
        for (String abbreviation : cells[3].split("\\|", -1)) {
          entries.add(new PhraseFinder.Entry<>(abbreviation, outlet));
        }
      }
    }
    return new PhraseFinder<>(entries);
  }

  private static PhraseFinder<Label> labels(Models models, Map<String, Outlet> byName) {
    List<PhraseFinder.Entry<Label>> entries = new ArrayList<>();
    for (DataLine line : models.lines("layout/labels.tsv")) {
      String[] cells = line.cells(3);
      Optional<Outlet> outlet = Optional.empty();
      if (cells.length > 3 && !cells[3].isBlank()) {
        outlet = Optional.ofNullable(byName.get(cells[3]));
        if (outlet.isEmpty()) {
          throw line.fault("no outlet '" + cells[3] + "' in outlets.tsv");
        }
      }
      Label label = new Label(kind(Label.Kind.class, cells[0], line), outlet);
      add(cells, 1, 3, label, entries);
    }
    return new PhraseFinder<>(entries);
  }

  private static <K extends Enum<K>> K kind(Class<K> type, String name, DataLine line) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.fault("no kind '" + name + "'");
    }
  }

  /** Adds the phrases of the cells from {@code from} up to {@code to}, without repetitions. */
  private static <V> void add(
      String[] cells, int from, int to, V value, List<PhraseFinder.Entry<V>> entries) {
    for (int i = from; i < Math.min(to, cells.length); i++) {
      String phrase = cells[i].strip();
      if (!phrase.isEmpty() && (i == from || !phrase.equals(cells[from]))) {
        entries.add(new PhraseFinder.Entry<>(phrase, value));
      }
    }
  }
}
