package jianbao.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.Entity;
import jianbao.document.Mention;
import jianbao.document.MentionType;

/** Makes entities of the mentions of one article. Immutable and thread-safe. */
public final class EntityLinker {

  /**
   * What linking brings.
   *
   * @param mentions the mentions, in the order of the candidates
   * @param entities the entities, in order of first mention
   */
  public record Linked(List<Mention> mentions, List<Entity> entities) {}

  /**
   * Links the mentions of one article.
   *
   * @param fields its fields
   * @param candidates its mentions in view coordinates, settled
   */
  public Linked link(List<AnalyzedField> fields, List<Candidate> candidates) {
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Mention mention = mention(fields.get(candidate.field()), candidate, Optional.empty());
      if (isNamed(mention.type())) {
        String view = candidate.span().in(fields.get(candidate.field()).view());
        String key = mention.type() + view;
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        mention = mention(fields.get(candidate.field()), candidate, Optional.of(id(groups, key)));
      }
      mentions.add(mention);
    }
    List<Entity> entities = new ArrayList<>();
    groups.forEach(
        (key, group) ->
            entities.add(
                new Entity(
                    id(groups, key),
                    group.get(0).type(),
                    Optional.empty(),
                    group.get(0).surface(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    group.size())));
    return new Linked(mentions, entities);
  }

  private static boolean isNamed(MentionType type) {
    return type == MentionType.PERSON || type == MentionType.AGENCY || type == MentionType.PLACE;
  }

  private static String id(Map<String, List<Mention>> groups, String key) {
    return "e" + (new ArrayList<>(groups.keySet()).indexOf(key) + 1);
  }

  private static Mention mention(AnalyzedField field, Candidate candidate, Optional<String> id) {
    return new Mention(
        field.field(),
        field.text().toSource(candidate.span()),
        candidate.value(),
        candidate.rule(),
        candidate.confidence(),
        id);
  }
}
