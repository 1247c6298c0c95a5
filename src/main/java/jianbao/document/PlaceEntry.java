package jianbao.document;

import java.util.List;
import java.util.Locale;

/**
 * A place of the registry.
 *
 * @param id stable id, as {@code jp-tokyo}
 * @param kind country, city, site, street and so on
 * @param fullNames its name in the usage of each region
 * @param otherNames other names, as those without 市
 * @param parent id of the place that it lies in; empty if there is none
 */
public record PlaceEntry(
    String id, String kind, RegionalNames fullNames, List<RegistryName> otherNames, String parent)
    implements RegistryEntry {

  private static final int COUNTRY_CODE = 2;

  public PlaceEntry {
    otherNames = List.copyOf(otherNames);
  }

  /** Ids of places begin with the ISO 3166 code of their country, where they lie in one. */
  @Override
  public String region() {
    int dash = id.indexOf('-');
    String head = dash < 0 ? id : id.substring(0, dash);
    boolean code = head.length() == COUNTRY_CODE && isLetter(head.charAt(1));
    return code ? head.toUpperCase(Locale.ROOT) : "";
  }

  private static boolean isLetter(char unit) {
    return unit >= 'a' && unit <= 'z';
  }
}
