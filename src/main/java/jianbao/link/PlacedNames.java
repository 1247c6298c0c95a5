package jianbao.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.PlaceEntry;
import jianbao.text.Span;

/**
 * Agencies that an article names with their place: in an article on 巴西司法部, 司法部 is that of Brazil,
 * whatever the registry knows by that name.
 */
final class PlacedNames {

  private static final int SHORTEST = 2;

  /** The name with its place, by the name without it. */
  private final Map<String, NameGroup> placed = new HashMap<>();

  /** Names that the article gives to bodies of several places. */
  private final Set<String> several = new HashSet<>();

  PlacedNames(List<AnalyzedField> fields, List<NameGroup> groups) {
    for (NameGroup group : groups) {
      if (group.type() != MentionType.AGENCY) {
        continue;
      }
      Candidate first = group.mentions().get(0);
      Span span = first.span();
      for (KnownName name : NamesWithin.of(fields.get(first.field()).names(), span)) {
        if (name.span().begin() == span.begin()
            && span.end() - name.span().end() >= SHORTEST
            && name.as(PlaceEntry.class).isPresent()) {
          String bare = group.name().substring(name.span().length());
          NameGroup other = placed.putIfAbsent(bare, group);
          if (other != null && other != group) {
            several.add(bare);
          }
        }
      }
    }
  }

  /** Ties a name to the same name with a place in front, if the article has one. */
  boolean isShortForPlaced(NameGroup group) {
    NameGroup full = placed.get(group.name());
    if (group.type() != MentionType.AGENCY
        || full == null
        || full == group
        || several.contains(group.name())) {
      return false;
    }
    full.merge(group);
    return true;
  }
}
