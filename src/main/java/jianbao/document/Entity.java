package jianbao.document;

import java.util.List;
import java.util.Optional;

/**
 * What several mentions of an article are mentions of.
 *
 * @param id an id of the registry, or one that is unique in the article, as {@code e1}
 * @param type person, agency or place
 * @param kind for an agency: government, company, university and so on
 * @param name the fullest name
 * @param names its other names: those in the article and those that the registry knows
 * @param role for a person: the role that stands beside the name
 * @param agency for a person: id of the entity that the role is held at
 * @param count number of its mentions in the article
 */
public record Entity(
    String id,
    MentionType type,
    Optional<String> kind,
    String name,
    List<String> names,
    Optional<String> role,
    Optional<String> agency,
    int count) {

  public Entity {
    names = List.copyOf(names);
    if (count < 1) {
      throw new IllegalArgumentException("entity " + id + " has no mention");
    }
  }
}
