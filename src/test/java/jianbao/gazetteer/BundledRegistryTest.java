package jianbao.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.data.Models;
import jianbao.document.AgencyEntry;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.RegistryEntry;
import jianbao.document.RegistryName;
import jianbao.text.CharacterClass;
import org.junit.jupiter.api.Test;

/** Holds the tables in {@code models/registry} to what the program relies on. */
class BundledRegistryTest {

  private static final List<NamedEntry> ENTRIES = RegistryTables.read(Models.bundled());

  @Test
  void idsAreUniqueAndParentsExistWithoutCycles() {
    // Reading the tables checks that; here that they were read at all.
    assertThat(ENTRIES).hasSizeGreaterThan(10_000);
    Set<String> ids = new HashSet<>();
    ENTRIES.forEach(named -> assertThat(ids.add(named.entry().id())).isTrue());
  }

  @Test
  void namesHaveNoStraySpacesAndNoForeignSeparators() {
    List<String> faults = new ArrayList<>();
    for (NamedEntry named : ENTRIES) {
      for (RegistryName name : named.names()) {
        String text = name.text();
        if (!text.equals(text.strip()) || text.isEmpty() || text.indexOf(';') >= 0) {
          faults.add(named.entry().id() + ": '" + text + "'");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void namesAreInTheScriptOfTheirColumn() {
    List<String> faults = new ArrayList<>();
    for (NamedEntry named : ENTRIES) {
      var names = named.entry().fullNames();
      if (hasHan(names.english())) {
        faults.add(named.entry().id() + ": English " + names.english());
      }
      boolean sameLength = names.hongKong().length() == names.simplified().length();
      if (named.entry() instanceof AgencyEntry && !sameLength) {
        faults.add(named.entry().id() + ": " + names.hongKong() + " / " + names.simplified());
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aFullNameOfSeveralAgenciesIsMarkedAmbiguousAtEach() {
    Map<String, List<NamedEntry>> byName = new HashMap<>();
    for (NamedEntry named : ENTRIES) {
      if (named.entry() instanceof AgencyEntry) {
        for (RegistryName name : named.names()) {
          byName.computeIfAbsent(name.text(), n -> new ArrayList<>()).add(named);
        }
      }
    }
    List<String> faults = new ArrayList<>();
    byName.forEach(
        (name, bearers) -> {
          Set<String> ids = new HashSet<>();
          bearers.forEach(named -> ids.add(named.entry().id()));
          for (NamedEntry named : bearers) {
            if (ids.size() > 1 && !named.ambiguous().contains(name)) {
              faults.add(name + " of " + named.entry().id());
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void everyTypeHasARegionWhereItShould() {
    for (NamedEntry named : ENTRIES) {
      RegistryEntry entry = named.entry();
      if (entry instanceof AgencyEntry || entry instanceof PersonEntry) {
        assertThat(entry.region()).as(entry.id()).matches("[A-Z]{2}|INT");
      } else if (entry instanceof PlaceEntry) {
        assertThat(entry.region()).as(entry.id()).matches("([A-Z]{2})?");
      }
    }
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(c -> CharacterClass.of(c) == CharacterClass.HAN);
  }
}
