package jianbao.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.document.AgencyEntry;
import jianbao.document.MentionType;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.Registry;
import jianbao.document.RegistryEntry;

/**
 * What the index keeps of an entry of the registry that an article mentions.
 *
 * @param letter the letter of its type
 * @param id its id in the registry
 * @param kind what it is within its type
 * @param names all its names
 * @param lineage ids of what it belongs to or lies in, nearest first
 */
record EntryFacts(char letter, String id, String kind, List<String> names, List<String> lineage) {

  EntryFacts {
    names = List.copyOf(names);
    lineage = List.copyOf(lineage);
  }

  /** The facts of an id; empty if the registry has no agency, person or place of that id. */
  static Optional<EntryFacts> of(String id, Registry registry) {
    return registry.entry(id).flatMap(entry -> of(entry, registry));
  }

  private static Optional<EntryFacts> of(RegistryEntry entry, Registry registry) {
    return switch (entry) {
      case PersonEntry person -> facts(MentionType.PERSON, person, List.of());
      case AgencyEntry agency ->
          facts(MentionType.AGENCY, agency, lineage(agency.parent(), registry));
      case PlaceEntry place -> facts(MentionType.PLACE, place, lineage(place.parent(), registry));
      default -> Optional.empty();
    };
  }

  private static Optional<EntryFacts> facts(
      MentionType type, RegistryEntry entry, List<String> lineage) {
    return Optional.of(
        new EntryFacts(Schema.letter(type), entry.id(), entry.kind(), entry.names(), lineage));
  }

  private static List<String> lineage(String parent, Registry registry) {
    List<String> lineage = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String next = parent;
    while (!next.isEmpty() && seen.add(next)) {
      lineage.add(next);
      next = registry.entry(next).map(EntryFacts::parent).orElse("");
    }
    return lineage;
  }

  private static String parent(RegistryEntry entry) {
    return switch (entry) {
      case AgencyEntry agency -> agency.parent();
      case PlaceEntry place -> place.parent();
      default -> "";
    };
  }
}
