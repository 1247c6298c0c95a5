package jianbao.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jianbao.data.DataException;
import jianbao.data.Models;
import jianbao.document.KnownName;
import jianbao.document.Registry;
import jianbao.document.RegistryEntry;
import jianbao.document.Token;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * The known names, and where they stand in a view.
 *
 * <p>Finding them takes time linear in the view, whatever it holds. Every name is reported, also
 * one that lies inside another (香港 in 香港大學). Letters keep to the ends of words and to their case
 * ({@link LetterCase}); Chinese names of two characters may straddle words (長和 in 局長和), so they
 * count only where the tokens agree. Immutable and thread-safe.
 */
public final class Gazetteer implements Registry {

  private static final String COMPILED = "registry/names.bin";

  /** Chinese names up to this length have to stand on token boundaries. */
  private static final int STRADDLING_UNITS = 2;

  /** The user's tables first, the program's own last. */
  private final List<NameTable> tables;

  private Gazetteer(List<NameTable> tables) {
    this.tables = tables;
  }

  /**
   * The registry of a folder of models, or of the program.
   *
   * @param models where the tables are
   * @param viewFolding what makes a view of a text; used only where tables have to be compiled
   * @throws DataException if a table breaks its rules
   */
  public static Gazetteer open(Models models, UnaryOperator<String> viewFolding) {
    boolean ownTables = RegistryTables.FILES.stream().anyMatch(models::overrides);
    if (!ownTables && Models.bundled().has(COMPILED)) {
      try (InputStream in = new BufferedInputStream(Models.bundled().open(COMPILED))) {
        return new Gazetteer(List.of(NameTableFile.read(in)));
      } catch (IOException e) {
        throw new DataException("models/" + COMPILED, e.getMessage(), e);
      }
    }
    return new Gazetteer(
        List.of(
            NameTableBuilder.build(
                RegistryTables.read(models), viewFolding, KnownName.Trust.REGISTERED)));
  }

  /** A registry of one table. */
  static Gazetteer of(NameTable table) {
    return new Gazetteer(List.of(table));
  }

  /**
   * This registry with the names of a user laid over it: what they name stands for the user's
   * entries alone.
   *
   * @param overlay the names
   * @param viewFolding what makes a view of a text
   * @throws DataException if the overlay does not fit the registry
   */
  public Gazetteer with(GazetteerOverlay overlay, UnaryOperator<String> viewFolding) {
    List<NameTable> all = new ArrayList<>();
    all.add(NameTableBuilder.build(overlay.over(this), viewFolding, KnownName.Trust.GIVEN));
    all.addAll(tables);
    return new Gazetteer(all);
  }

  /** Compiles the tables of a folder of models; for the build of the program. */
  public static void compile(Models models, UnaryOperator<String> viewFolding, OutputStream out)
      throws IOException {
    NameTableFile.write(
        NameTableBuilder.build(
            RegistryTables.read(models), viewFolding, KnownName.Trust.REGISTERED),
        out);
  }

  /**
   * The names that stand in a view, by place, of two that begin together the longer first; also
   * those that may straddle words.
   */
  public List<KnownName> find(String view) {
    return find(view, null);
  }

  /**
   * The names that stand in a view, by place, of two that begin together the longer first.
   *
   * @param view the view
   * @param tokens its tokens
   */
  public List<KnownName> find(String view, List<Token> tokens) {
    BitSet boundaries = null;
    if (tokens != null) {
      boundaries = new BitSet(view.length() + 1);
      boundaries.set(0);
      for (Token token : tokens) {
        boundaries.set(token.span().end());
      }
    }
    List<KnownName> names = new ArrayList<>();
    List<KnownName> here = new ArrayList<>();
    List<KnownName> further = new ArrayList<>();
    for (int at = 0; at + 1 < view.length(); at++) {
      if (at > 0 && !NameKey.isBoundary(view.charAt(at - 1), view.charAt(at))) {
        continue;
      }
      for (NameTable table : tables) {
        int slot = table.slot(view.charAt(at), view.charAt(at + 1));
        if (slot >= 0 && here.isEmpty()) {
          match(table, slot, view, at, boundaries, here);
        } else if (slot >= 0) {
          match(table, slot, view, at, boundaries, further);
          further.forEach(name -> add(name.span(), behind(name, here), here));
          further.clear();
        }
      }
      for (int i = here.size() - 1; i >= 0; i--) {
        names.add(here.get(i));
      }
      here.clear();
    }
    return names;
  }

  @Override
  public Optional<RegistryEntry> entry(String id) {
    for (NameTable table : tables) {
      Optional<RegistryEntry> entry = table.entry(id);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  @Override
  public List<KnownName.Reading> named(String name) {
    List<KnownName.Reading> readings = new ArrayList<>();
    for (NameTable table : tables) {
      int slot = name.length() < 2 ? -1 : table.slot(name.charAt(0), name.charAt(1));
      if (slot < 0) {
        continue;
      }
      List<KnownName.Reading> ofTable = new ArrayList<>();
      table.match(
          slot,
          name,
          0,
          (end, key) -> {
            if (end == name.length()) {
              addNew(table.readings(key), ofTable);
            }
          });
      readings.addAll(behind(ofTable, List.copyOf(readings)));
    }
    return readings;
  }

  /** Number of spellings that are looked for. */
  public int size() {
    return tables.stream().mapToInt(NameTable::size).sum();
  }

  private static void match(
      NameTable table, int slot, String view, int at, BitSet boundaries, List<KnownName> here) {
    table.match(
        slot,
        view,
        at,
        (end, key) -> {
          if (end < view.length() && !NameKey.isBoundary(view.charAt(end - 1), view.charAt(end))) {
            return;
          }
          if (end - at <= STRADDLING_UNITS
              && boundaries != null
              && CharacterClass.of(view.charAt(at)) == CharacterClass.HAN
              && !(boundaries.get(at) && boundaries.get(end))) {
            return;
          }
          if (!LetterCase.fits(table, key, view, at)) {
            return;
          }
          add(new Span(at, end), table.readings(key), here);
        });
  }

  /** Names of one length become one hit. */
  private static void add(Span span, List<KnownName.Reading> readings, List<KnownName> here) {
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).span().equals(span)) {
        List<KnownName.Reading> all = new ArrayList<>(here.get(i).readings());
        addNew(readings, all);
        here.set(i, new KnownName(span, all));
        return;
      }
    }
    int at = here.size();
    while (at > 0 && here.get(at - 1).span().end() > span.end()) {
      at--;
    }
    here.add(at, new KnownName(span, readings));
  }

  /** Adds the readings of entries that are not there yet. */
  private static void addNew(List<KnownName.Reading> found, List<KnownName.Reading> readings) {
    for (KnownName.Reading reading : found) {
      if (readings.stream().noneMatch(r -> r.entry().id().equals(reading.entry().id()))) {
        readings.add(reading);
      }
    }
  }

  /** The readings of a name that those of a table before leave standing. */
  private static List<KnownName.Reading> behind(KnownName name, List<KnownName> before) {
    for (KnownName other : before) {
      if (other.span().equals(name.span())) {
        return behind(name.readings(), other.readings());
      }
    }
    return name.readings();
  }

  /** What a user's table says about agencies is all that there is to say, and so for each type. */
  private static List<KnownName.Reading> behind(
      List<KnownName.Reading> readings, List<KnownName.Reading> before) {
    return readings.stream()
        .filter(r -> before.stream().noneMatch(b -> b.entry().getClass() == r.entry().getClass()))
        .toList();
  }
}
