package jianbao.script;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a conversion does beside the characters.
 *
 * @param wording whether words become those of the target's region
 * @param dictionary a file of words, each with a tab and what replaces it; they count before all
 *     other entries, and what they put is not converted any more
 */
public record ConversionOptions(Wording wording, Optional<Path> dictionary) {

  /** Characters alone. */
  public static final ConversionOptions CHARACTERS =
      new ConversionOptions(Wording.KEPT, Optional.empty());

  /** What becomes of words that another region has another word for. */
  public enum Wording {
    /** They stay: 軟件 → 软件 → 軟件. */
    KEPT,
    /** They become the region's own: 软件 → 軟體 for Taiwan. */
    REGIONAL
  }
}
