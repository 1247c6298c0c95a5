package jianbao.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.document.Candidate;
import jianbao.document.MentionType;
import jianbao.document.PersonValue;
import jianbao.document.RegistryEntry;
import jianbao.document.RegistryLink;

/**
 * The mentions of one article that bear the same name, and who bears it. Groups are merged as
 * linking goes on; of merged groups the one of the first mention stands for all. Mutable, private
 * to one run of the linker.
 */
final class NameGroup {

  private final MentionType type;
  private final String name;
  private final int first;
  private final List<Candidate> mentions = new ArrayList<>();
  private final Set<String> surfaces = new LinkedHashSet<>();
  private final Set<String> expansions = new LinkedHashSet<>();
  private Optional<RegistryEntry> entry = Optional.empty();
  private RegistryLink link = RegistryLink.NIL;
  private NameGroup merged = this;

  /**
   * A group without mentions.
   *
   * @param type of all its mentions
   * @param name the name as views have it
   * @param first index of the first mention among all of the article
   */
  NameGroup(MentionType type, String name, int first) {
    this.type = type;
    this.name = name;
    this.first = first;
  }

  MentionType type() {
    return type;
  }

  String name() {
    return name;
  }

  void add(Candidate mention, String surface) {
    mentions.add(mention);
    surfaces.add(surface);
  }

  /** The group that stands for this one. */
  NameGroup top() {
    NameGroup top = this;
    while (top.merged != top) {
      top = top.merged;
    }
    return top;
  }

  /** Makes two groups one; their entries must not differ. */
  void merge(NameGroup other) {
    NameGroup mine = top();
    NameGroup theirs = other.top();
    if (mine == theirs) {
      return;
    }
    NameGroup top = mine.first <= theirs.first ? mine : theirs;
    NameGroup rest = top == mine ? theirs : mine;
    rest.merged = top;
    if (top.entry.isEmpty()) {
      top.entry = rest.entry;
      top.link = rest.link;
    }
    top.mentions.addAll(rest.mentions);
    top.surfaces.addAll(rest.surfaces);
    top.expansions.addAll(rest.expansions);
  }

  /** The entry that the name stands for, if the registry has it and nothing else can be meant. */
  Optional<RegistryEntry> entry() {
    return top().entry;
  }

  RegistryLink link() {
    return top().link;
  }

  void resolve(RegistryEntry found) {
    NameGroup top = top();
    top.entry = Optional.of(found);
    top.link = new RegistryLink.Linked(found.id());
  }

  void leaveOpen(List<String> ids) {
    top().link = new RegistryLink.Ambiguous(ids);
  }

  /** Adds a fuller form of the name that follows from what the registry knows of its parts. */
  void expand(String fuller) {
    top().expansions.add(fuller);
  }

  int count() {
    return mentions.size();
  }

  List<Candidate> mentions() {
    return mentions;
  }

  /** The name as printed, in each way that it is printed. */
  Set<String> surfaces() {
    return surfaces;
  }

  Set<String> expansions() {
    return expansions;
  }

  /** Roles and employers of a person, in order of mention. */
  List<PersonValue> roles() {
    List<PersonValue> roles = new ArrayList<>();
    for (Candidate mention : mentions) {
      if (mention.value() instanceof PersonValue person && person.role().isPresent()) {
        roles.add(person);
      }
    }
    return roles;
  }
}
