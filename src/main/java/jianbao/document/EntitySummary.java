package jianbao.document;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that the articles of an index mention.
 *
 * @param id its id in the registry; empty if it is not there
 * @param type person, agency or place
 * @param kind what it is within its type
 * @param name what it is called
 * @param names its other names
 * @param roles the roles that articles give it, the commonest first
 * @param articles how many articles mention it
 * @param mentions how many mentions they have; 0 where they were not counted
 */
public record EntitySummary(
    Optional<String> id,
    MentionType type,
    Optional<String> kind,
    String name,
    List<String> names,
    List<String> roles,
    int articles,
    long mentions) {

  public EntitySummary {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
  }
}
