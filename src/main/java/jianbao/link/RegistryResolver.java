package jianbao.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.AgencyEntry;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.NameForm;
import jianbao.document.PersonEntry;
import jianbao.document.PersonValue;
import jianbao.document.PlaceEntry;
import jianbao.document.Registry;
import jianbao.document.RegistryEntry;

/**
 * Decides which entry of the registry a name stands for, or leaves it open.
 *
 * <p>Every bearer of the name is weighed: whether the article names it by another name too, how
 * much the article has to do with its region, whether its parent or its parts are named, whether
 * the form is a full name. The heaviest is taken if it is clearly heavier than the next. 教育部 in a
 * Taiwan paper is Taiwan's; in an article that tells nothing it stays open.
 */
final class RegistryResolver {

  private static final double NAMED_OTHERWISE = 4;
  private static final double PARENT_NAMED = 1;
  private static final double FULL_NAME = 0.5;
  private static final double FORMER_NAME = -0.5;
  private static final double ROLE_FITS = 4;

  /** The heaviest has to lead by so much. */
  private static final double CLEAR = 0.75;

  /** A doubtful name with a single bearer needs so much to speak for it. */
  private static final double ENOUGH = 0.25;

  private static final String GOVERNMENT = "政府";

  private final Registry registry;
  private final ArticleRegions regions;

  RegistryResolver(Registry registry, ArticleRegions regions) {
    this.registry = registry;
    this.regions = regions;
  }

  /** Looks a group up. */
  void resolve(NameGroup group) {
    List<KnownName.Reading> readings = readings(group.name(), group.type());
    if (readings.isEmpty() && group.type() == MentionType.AGENCY) {
      readings = readings(withoutGovernment(group.name()), MentionType.AGENCY);
    }
    if (readings.isEmpty()) {
      return;
    }
    double best = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    KnownName.Reading winner = null;
    for (KnownName.Reading reading : readings) {
      double weight = weight(reading, group);
      if (weight > best) {
        second = best;
        best = weight;
        winner = reading;
      } else if (weight > second) {
        second = weight;
      }
    }
    boolean clear = readings.size() == 1 || best - second >= CLEAR;
    boolean doubtful = winner.ambiguous() || group.type() == MentionType.PERSON;
    if (clear && (!doubtful || readings.size() > 1 || best >= ENOUGH)) {
      group.resolve(registry.entry(winner.entry().id()).orElse(winner.entry()));
    } else {
      group.leaveOpen(readings.stream().map(r -> r.entry().id()).sorted().toList());
    }
  }

  private List<KnownName.Reading> readings(String name, MentionType type) {
    List<KnownName.Reading> readings = new ArrayList<>();
    for (KnownName.Reading reading : registry.named(name)) {
      if (fits(reading.entry(), type)) {
        readings.add(reading);
      }
    }
    return readings;
  }

  /** 特区政府创新科技及工业局 is 创新科技及工业局; other names are as they are. */
  private String withoutGovernment(String name) {
    int end = name.indexOf(GOVERNMENT) + GOVERNMENT.length();
    boolean led =
        end > GOVERNMENT.length()
            && end < name.length()
            && !readings(name.substring(0, end), MentionType.AGENCY).isEmpty();
    return led ? name.substring(end) : name;
  }

  private static boolean fits(RegistryEntry entry, MentionType type) {
    return switch (entry) {
      case AgencyEntry agency -> type == MentionType.AGENCY;
      case PersonEntry person -> type == MentionType.PERSON;
      case PlaceEntry place -> type == MentionType.PLACE;
      default -> false;
    };
  }

  private double weight(KnownName.Reading reading, NameGroup group) {
    RegistryEntry entry = reading.entry();
    double weight = regions.weight(entry.region());
    if (reading.form() == NameForm.FULL) {
      weight += FULL_NAME;
    } else if (reading.form() == NameForm.FORMER) {
      weight += FORMER_NAME;
    }
    switch (entry) {
      case AgencyEntry agency -> {
        if (!reading.ambiguous() || regions.names(agency.id())) {
          weight += NAMED_OTHERWISE;
        }
        if (regions.names(agency.parent()) || regions.namesPartOf(agency.id())) {
          weight += PARENT_NAMED;
        }
      }
      case PersonEntry person -> weight += ofPerson(person, group);
      default -> {}
    }
    return weight;
  }

  /** People are known by their posts: who shares a name with a minister has another role. */
  private double ofPerson(PersonEntry person, NameGroup group) {
    double weight = 0;
    for (PersonEntry.Post post : person.posts()) {
      if (regions.names(post.agency())) {
        weight = Math.max(weight, PARENT_NAMED);
      }
      for (PersonValue value : group.roles()) {
        if (post.chinese().contains(value.role().orElse("-"))) {
          weight = Math.max(weight, ROLE_FITS);
        }
      }
    }
    return weight;
  }

  /** The one entry of a name, whatever the context; empty if it is doubtful. */
  Optional<AgencyEntry> certainAgency(String name) {
    List<KnownName.Reading> readings = registry.named(name);
    AgencyEntry only = null;
    double best = 0;
    for (KnownName.Reading reading : readings) {
      if (reading.entry() instanceof AgencyEntry agency) {
        double weight =
            (reading.ambiguous() ? 0 : NAMED_OTHERWISE) + regions.weight(agency.region());
        if (weight > best) {
          only = agency;
          best = weight;
        }
      }
    }
    return Optional.ofNullable(only);
  }
}
