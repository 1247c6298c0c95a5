package jianbao.script;

import java.util.Locale;
import java.util.Optional;

/**
 * What language a text is in, and where it was written.
 *
 * @param locale a BCP 47 tag as far as it is known: {@code zh-Hant-HK}, {@code zh-Hans}, {@code
 *     en-HK}, {@code en}, {@code ja}; {@code und} for a language that is none of these
 * @param script which Chinese characters it is in
 * @param certainty how sure the region is, from 0 to 1: its share of the evidence; 0 where the
 *     region is not known
 */
public record DetectedLanguage(Locale locale, Script script, double certainty) {

  /** The region, as {@code HK}; empty where nothing tells. */
  public Optional<String> region() {
    return Optional.of(locale.getCountry()).filter(region -> !region.isEmpty());
  }

  /** This, with the region of another where this one has none and the two are in one script. */
  public DetectedLanguage orRegionOf(DetectedLanguage other) {
    boolean same =
        locale.getLanguage().equals(other.locale.getLanguage())
            && locale.getScript().equals(other.locale.getScript());
    return same && region().isEmpty() && other.region().isPresent()
        ? new DetectedLanguage(other.locale, script, other.certainty)
        : this;
  }
}
