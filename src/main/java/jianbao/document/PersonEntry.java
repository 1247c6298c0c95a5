package jianbao.document;

import java.util.List;

/**
 * A public figure of the registry.
 *
 * @param id stable id, as {@code hk-chan-mo-po}
 * @param kind the field: politics, business, sport and so on
 * @param region place of the public life, not nationality
 * @param fullNames the name in the usage of each region
 * @param otherNames other names, as shorter English ones
 * @param posts posts that a news reader meets, not every one of a life
 */
public record PersonEntry(
    String id,
    String kind,
    String region,
    RegionalNames fullNames,
    List<RegistryName> otherNames,
    List<Post> posts)
    implements RegistryEntry {

  public PersonEntry {
    otherNames = List.copyOf(otherNames);
    posts = List.copyOf(posts);
  }

  /**
   * A post.
   *
   * @param chinese its name in Traditional Chinese, as 財政司司長
   * @param english its name in English
   * @param agency id of the organisation it is held at; empty if not known
   * @param from year of appointment; empty if not known
   * @param to last year; empty if not known, or still in post
   */
  public record Post(String chinese, String english, String agency, String from, String to) {}
}
