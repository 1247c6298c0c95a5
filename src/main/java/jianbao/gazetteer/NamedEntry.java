package jianbao.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jianbao.document.NameForm;
import jianbao.document.RegistryEntry;
import jianbao.document.RegistryName;

/**
 * An entry as a table has it.
 *
 * @param entry the entry
 * @param ambiguous those of its names that are in common use for something else
 */
record NamedEntry(RegistryEntry entry, Set<String> ambiguous) {

  NamedEntry {
    ambiguous = Set.copyOf(ambiguous);
  }

  /** All its names with their forms. */
  List<RegistryName> names() {
    List<RegistryName> names = new ArrayList<>();
    for (String full : entry.fullNames().all()) {
      names.add(new RegistryName(full, NameForm.FULL));
    }
    names.addAll(entry.otherNames());
    return names;
  }
}
