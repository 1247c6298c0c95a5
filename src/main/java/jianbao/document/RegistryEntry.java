package jianbao.document;

import java.util.ArrayList;
import java.util.List;

/** Somebody or something that the registry knows. Ids are unique among all entries. */
public sealed interface RegistryEntry permits AgencyEntry, PersonEntry, PlaceEntry, TitleEntry {

  /** Stable id, as {@code hk-itib}. */
  String id();

  /** What it is within its type: government, politics, city, judicial. */
  String kind();

  /** Where it belongs: ISO 3166, or INT; empty if that is not said. */
  String region();

  /** Its full name in the usage of each region. */
  RegionalNames fullNames();

  /** Its other names. */
  List<RegistryName> otherNames();

  /** All its names, the full ones first, each once. */
  default List<String> names() {
    List<String> names = new ArrayList<>(fullNames().all());
    for (RegistryName other : otherNames()) {
      if (!names.contains(other.text())) {
        names.add(other.text());
      }
    }
    return names;
  }
}
