package jianbao.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.document.AgencyEntry;
import jianbao.document.AnalyzedField;
import jianbao.document.KnownName;
import jianbao.document.PlaceEntry;
import jianbao.document.RegionalNames;
import jianbao.document.RegistryName;
import jianbao.text.Span;

/**
 * Resolves agency names that are made of known ones.
 *
 * <ul>
 *   <li>A known agency behind its government or place is that agency: 特区政府创新科技及工业局, 国家商务部, 香港立法会.
 *   <li>What stands behind a known short form belongs to the whole: 环保署区域办事处 is also 环境保护署区域办事处.
 *   <li>A body of a place is also that of the place with its full name: 深圳科技创新局 is 深圳市科技创新局.
 * </ul>
 */
final class CompoundNames {

  /** What stands before a body of the state without changing which body it is. */
  private static final Set<String> STATE = Set.of("国家", "特区政府", "香港特区政府", "政府", "中央");

  /** Kinds of places that have ministries and parliaments; a province has bodies of its own. */
  private static final Set<String> WHOLE = Set.of("country", "territory");

  private static final int SHORTEST_PART = 3;

  private final RegistryResolver resolver;

  CompoundNames(RegistryResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Resolves or expands a name that the registry does not have as a whole.
   *
   * @param group the name
   * @param field a field that it stands in
   * @param span where in its view
   */
  void resolve(NameGroup group, AnalyzedField field, Span span) {
    String view = field.view();
    for (KnownName part : NamesWithin.of(field.names(), span)) {
      boolean atEnd = part.span().end() == span.end();
      boolean atBegin = part.span().begin() == span.begin();
      if (atEnd && !atBegin && part.span().length() >= SHORTEST_PART) {
        String before = view.substring(span.begin(), part.span().begin());
        Optional<AgencyEntry> agency = resolver.certainAgency(part.span().in(view));
        if (agency.isPresent() && only(before, agency.get(), field, span)) {
          group.resolve(agency.get());
          return;
        }
      }
    }
    for (KnownName part : NamesWithin.of(field.names(), span)) {
      if (part.span().begin() == span.begin() && part.span().end() < span.end()) {
        expand(group, field, part, span.end());
      }
    }
  }

  /** Whether the words before an agency only say whose it is. */
  private static boolean only(String before, AgencyEntry agency, AnalyzedField field, Span span) {
    if (STATE.contains(before)) {
      return true;
    }
    for (KnownName name : NamesWithin.of(field.names(), span)) {
      if (name.span().begin() == span.begin() && name.span().length() == before.length()) {
        Optional<PlaceEntry> place = name.as(PlaceEntry.class);
        if (place.isPresent()
            && WHOLE.contains(place.get().kind())
            && place.get().region().equals(agency.region())) {
          return true;
        }
        for (KnownName.Reading reading : name.readings()) {
          if (reading.entry().id().equals(agency.parent())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void expand(NameGroup group, AnalyzedField field, KnownName part, int end) {
    Span rest = new Span(part.span().end(), end);
    String printed = field.text().surface(rest);
    Optional<AgencyEntry> agency = resolver.certainAgency(part.span().in(field.view()));
    if (agency.isPresent()) {
      addAll(agency.get().fullNames(), printed, group);
    }
    part.as(PlaceEntry.class).ifPresent(place -> addAll(place.fullNames(), printed, group));
    part.as(PlaceEntry.class)
        .ifPresent(
            place -> {
              for (RegistryName other : place.otherNames()) {
                if (isWithSuffix(other.text(), place.fullNames().hongKong())) {
                  group.expand(other.text() + printed);
                }
              }
            });
  }

  /** Whether a name is another with one character behind it: 深圳市 and 深圳. */
  private static boolean isWithSuffix(String name, String bare) {
    return !bare.isEmpty() && name.length() == bare.length() + 1 && name.startsWith(bare);
  }

  private static void addAll(RegionalNames names, String rest, NameGroup group) {
    for (String name : List.of(names.hongKong(), names.simplified())) {
      if (!name.isEmpty()) {
        group.expand(name + rest);
      }
    }
  }
}
