package jianbao.index;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What an index holds.
 *
 * @param articles how many articles
 * @param firstDay the earliest day of publication, as {@code 2025-02-27}; empty if none is known
 * @param lastDay the latest
 * @param undated articles whose day is not known
 * @param outlets articles by outlet, the commonest first
 * @param languages articles by language
 * @param genres articles by genre
 * @param kinds articles that hold each kind of mention or agency
 * @param entries how many entries of the registry are mentioned
 * @param bytes size of the files
 * @param segments number of Lucene's segments
 * @param deleted documents that are replaced but not yet cleared away
 */
public record IndexStatistics(
    int articles,
    String firstDay,
    String lastDay,
    int undated,
    SequencedMap<String, Integer> outlets,
    SequencedMap<String, Integer> languages,
    SequencedMap<String, Integer> genres,
    SequencedMap<String, Integer> kinds,
    int entries,
    long bytes,
    int segments,
    int deleted) {

  /** The counts by property, each with its name. */
  public List<Map.Entry<String, SequencedMap<String, Integer>>> counts() {
    return List.of(
        Map.entry("outlets", outlets),
        Map.entry("languages", languages),
        Map.entry("genres", genres),
        Map.entry("kinds", kinds));
  }
}
