package jianbao.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.document.AgencyEntry;
import jianbao.document.AnalyzedField;
import jianbao.document.KnownName;
import jianbao.document.Metadata;
import jianbao.document.Registry;
import jianbao.document.RegistryEntry;
import jianbao.document.TitleEntry;

/**
 * What an article is about, as far as it tells which bearer of a name is meant: the regions that it
 * belongs to and speaks of, and the entries that it names beyond doubt.
 */
final class ArticleRegions {

  private static final double OF_LANGUAGE = 2;
  private static final double OF_OUTLET = 2;
  private static final double OF_CONTENT = 2;

  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> certain = new HashSet<>();
  private final Set<String> parents = new HashSet<>();

  /**
   * Weighs the regions of an article.
   *
   * @param fields its fields with the known names in them
   * @param metadata its language and outlet
   * @param registry the known names
   */
  ArticleRegions(List<AnalyzedField> fields, Metadata metadata, Registry registry) {
    add(metadata.language().getCountry(), OF_LANGUAGE);
    metadata
        .outlet()
        .flatMap(outlet -> registry.named(outlet).stream().findFirst())
        .ifPresent(reading -> add(reading.entry().region(), OF_OUTLET));
    Map<String, Integer> counts = new HashMap<>();
    int total = 0;
    for (AnalyzedField field : fields) {
      for (KnownName name : field.names()) {
        RegistryEntry entry = name.readings().get(0).entry();
        if (name.ambiguous() || entry instanceof TitleEntry || entry.region().isEmpty()) {
          continue;
        }
        counts.merge(entry.region(), 1, Integer::sum);
        total++;
        certain.add(entry.id());
        if (entry instanceof AgencyEntry agency && !agency.parent().isEmpty()) {
          parents.add(agency.parent());
        }
      }
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      add(count.getKey(), OF_CONTENT * count.getValue() / total);
    }
  }

  /** How much an article has to do with a region; 0 for nothing. */
  double weight(String region) {
    return weights.getOrDefault(region, 0.0);
  }

  /** Whether the article names an entry by a name that nothing else bears. */
  boolean names(String id) {
    return certain.contains(id);
  }

  /** Whether the article names a part of an agency. */
  boolean namesPartOf(String id) {
    return parents.contains(id);
  }

  private void add(String region, double weight) {
    if (!region.isEmpty()) {
      weights.merge(region, weight, Double::sum);
    }
  }
}
