package jianbao.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.document.AgencyEntry;
import jianbao.document.AgencyValue;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.Entity;
import jianbao.document.Mention;
import jianbao.document.MentionType;
import jianbao.document.MentionValue;
import jianbao.document.Metadata;
import jianbao.document.PersonValue;
import jianbao.document.PlaceValue;
import jianbao.document.Registry;
import jianbao.document.RegistryEntry;

/** Makes entities of the mentions of one article. Immutable and thread-safe. */
public final class EntityLinker {

  private final Registry registry;
  private final AgencyKinds kinds;

  /**
   * A linker.
   *
   * @param registry the known names
   * @param kinds what the last words of names tell
   */
  public EntityLinker(Registry registry, AgencyKinds kinds) {
    this.registry = registry;
    this.kinds = kinds;
  }

  /**
   * What linking brings.
   *
   * @param mentions the mentions, in the order of the candidates
   * @param entities the entities, in order of first mention
   */
  public record Linked(List<Mention> mentions, List<Entity> entities) {}

  private record Name(MentionType type, String text) {}

  /**
   * Links the mentions of one article.
   *
   * @param fields its fields
   * @param candidates its mentions in view coordinates, settled
   * @param metadata what is known about the article
   */
  public Linked link(List<AnalyzedField> fields, List<Candidate> candidates, Metadata metadata) {
    NameGroup[] groupOf = new NameGroup[candidates.size()];
    List<NameGroup> groups = group(fields, candidates, groupOf);
    resolve(fields, metadata, groups);
    mergeByEntry(groups);
    ArticleAliases aliases = new ArticleAliases(fields, kinds.words());
    aliases.declared(candidates, groupOf);
    aliases.abbreviated(groups);
    aliases.people(groups);
    Map<NameGroup, String> ids = ids(groups);
    List<Mention> mentions = new ArrayList<>(candidates.size());
    for (int i = 0; i < groupOf.length; i++) {
      mentions.add(mention(fields, candidates.get(i), groupOf[i], ids));
    }
    return new Linked(mentions, entities(groups, ids, metadata.language()));
  }

  private static List<NameGroup> group(
      List<AnalyzedField> fields, List<Candidate> candidates, NameGroup[] groupOf) {
    Map<Name, NameGroup> groups = new LinkedHashMap<>();
    for (int i = 0; i < groupOf.length; i++) {
      Candidate candidate = candidates.get(i);
      MentionType type = candidate.value().type();
      if (type == MentionType.AMOUNT || type == MentionType.DATE) {
        continue;
      }
      AnalyzedField field = fields.get(candidate.field());
      String text = candidate.span().in(field.view());
      int first = i;
      NameGroup group =
          groups.computeIfAbsent(new Name(type, text), n -> new NameGroup(type, text, first));
      group.add(candidate, field.text().surface(candidate.span()));
      groupOf[i] = group;
    }
    return new ArrayList<>(groups.values());
  }

  private void resolve(List<AnalyzedField> fields, Metadata metadata, List<NameGroup> groups) {
    ArticleRegions regions = new ArticleRegions(fields, metadata, registry);
    RegistryResolver resolver = new RegistryResolver(registry, regions);
    CompoundNames compounds = new CompoundNames(resolver);
    PlacedNames placed = new PlacedNames(fields, groups);
    for (NameGroup group : groups) {
      if (!placed.isShortForPlaced(group)) {
        resolver.resolve(group);
      }
      if (group.type() == MentionType.AGENCY && group.entry().isEmpty()) {
        Candidate first = group.mentions().get(0);
        compounds.resolve(group, fields.get(first.field()), first.span());
      }
    }
  }

  private static void mergeByEntry(List<NameGroup> groups) {
    Map<String, NameGroup> byEntry = new HashMap<>();
    for (NameGroup group : groups) {
      group
          .entry()
          .map(RegistryEntry::id)
          .ifPresent(
              id -> {
                NameGroup first = byEntry.putIfAbsent(id, group);
                if (first != null) {
                  first.merge(group);
                }
              });
    }
  }

  /** Ids of the groups that stand for others, in order of first mention. */
  private static Map<NameGroup, String> ids(List<NameGroup> groups) {
    Map<NameGroup, String> ids = new LinkedHashMap<>();
    int unknown = 0;
    for (NameGroup group : groups) {
      if (group.top() == group) {
        Optional<RegistryEntry> entry = group.entry();
        ids.put(group, entry.isPresent() ? entry.get().id() : "e" + ++unknown);
      }
    }
    return ids;
  }

  private static Mention mention(
      List<AnalyzedField> fields,
      Candidate candidate,
      NameGroup group,
      Map<NameGroup, String> ids) {
    AnalyzedField field = fields.get(candidate.field());
    return new Mention(
        field.field(),
        field.text().toSource(candidate.span()),
        group == null ? candidate.value() : linked(candidate.value(), group),
        candidate.rule(),
        candidate.confidence(),
        Optional.ofNullable(group).map(g -> ids.get(g.top())));
  }

  private static MentionValue linked(MentionValue value, NameGroup group) {
    return switch (value) {
      case PersonValue person -> new PersonValue(person.role(), person.employer(), group.link());
      case AgencyValue agency -> new AgencyValue(group.link());
      case PlaceValue place -> new PlaceValue(group.link());
      default -> value;
    };
  }

  private List<Entity> entities(
      List<NameGroup> groups, Map<NameGroup, String> ids, Locale language) {
    Map<String, String> agencies = new HashMap<>();
    for (NameGroup group : groups) {
      if (group.type() == MentionType.AGENCY) {
        for (String surface : group.surfaces()) {
          agencies.putIfAbsent(surface, ids.get(group.top()));
        }
      }
    }
    List<Entity> entities = new ArrayList<>(ids.size());
    ids.forEach((group, id) -> entities.add(entity(group, id, agencies, language)));
    return entities;
  }

  private Entity entity(NameGroup group, String id, Map<String, String> agencies, Locale language) {
    Set<String> names = new LinkedHashSet<>();
    group.entry().ifPresent(entry -> names.add(entry.fullNames().in(language)));
    if (group.entry().isEmpty()) {
      names.add(fullest(group));
    }
    String name = names.iterator().next();
    names.addAll(group.surfaces());
    names.addAll(group.expansions());
    group.entry().ifPresent(entry -> names.addAll(entry.names()));
    names.remove(name);
    Optional<PersonValue> role = role(group);
    return new Entity(
        id,
        group.type(),
        kind(group, name),
        name,
        List.copyOf(names),
        role.flatMap(PersonValue::role),
        role.flatMap(PersonValue::employer).map(agencies::get),
        group.count());
  }

  /** The longest name that the article prints. */
  private static String fullest(NameGroup group) {
    String fullest = "";
    for (String surface : group.surfaces()) {
      fullest = surface.length() > fullest.length() ? surface : fullest;
    }
    return fullest;
  }

  private Optional<String> kind(NameGroup group, String name) {
    if (group.type() != MentionType.AGENCY) {
      return Optional.empty();
    }
    if (group.entry().isPresent() && group.entry().get() instanceof AgencyEntry agency) {
      return Optional.of(agency.kind());
    }
    return kinds.of(group.name()).or(() -> kinds.of(name));
  }

  /** The role that says the most: one with an employer before one without, then the longest. */
  private static Optional<PersonValue> role(NameGroup group) {
    PersonValue best = null;
    for (PersonValue role : group.roles()) {
      if (best == null
          || (role.employer().isPresent() && best.employer().isEmpty())
          || (role.employer().isPresent() == best.employer().isPresent()
              && role.role().orElse("").length() > best.role().orElse("").length())) {
        best = role;
      }
    }
    return Optional.ofNullable(best);
  }
}
