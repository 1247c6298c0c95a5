package jianbao.document;

import java.util.List;

/**
 * A role title: 局長, 記者, 先生.
 *
 * @param id {@code title-} and a number
 * @param kind political, judicial, corporate, honorific and so on
 * @param fullNames the title
 * @param otherNames its short forms
 * @param position where it stands to the name of a person
 */
public record TitleEntry(
    String id,
    String kind,
    RegionalNames fullNames,
    List<RegistryName> otherNames,
    Position position)
    implements RegistryEntry {

  /** Where a title stands to the personal name. */
  public enum Position {
    /** 記者楊盈盈. */
    BEFORE,
    /** 陳先生. */
    AFTER,
    /** 局長孫東, 孫東局長. */
    BOTH
  }

  public TitleEntry {
    otherNames = List.copyOf(otherNames);
  }

  /** Titles belong nowhere. */
  @Override
  public String region() {
    return "";
  }
}
