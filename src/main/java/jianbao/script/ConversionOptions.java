package jianbao.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jianbao.text.Span;

/**
 * What a conversion does beside the characters.
 *
 * @param wording whether words become those of the target's region
 * @param quotations whether that holds for quoted words too
 * @param names finds the names inside of which words stay
 * @param dictionary a file of words, each with a tab and what replaces it; they count before all
 *     other entries, and what they put is not converted any more
 */
public record ConversionOptions(
    Wording wording, Quotations quotations, NameFinder names, Optional<Path> dictionary) {

  /** Characters alone. */
  public static final ConversionOptions CHARACTERS =
      new ConversionOptions(Wording.KEPT, Quotations.CONVERT, text -> List.of(), Optional.empty());

  /** Finds names. */
  @FunctionalInterface
  public interface NameFinder {
    /** The names that stand in a text, in any order. */
    List<Span> find(String text);
  }

  /** What becomes of the words in quotations. */
  public enum Quotations {
    /** They stay as they were said. */
    KEEP,
    /** They become the region's own, as those around them. */
    CONVERT
  }

  /** What becomes of words that another region has another word for. */
  public enum Wording {
    /** They stay: 軟件 → 软件 → 軟件. */
    KEPT,
    /** They become the region's own: 软件 → 軟體 for Taiwan. */
    REGIONAL
  }
}
