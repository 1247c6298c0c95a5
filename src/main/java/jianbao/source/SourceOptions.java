package jianbao.source;

import java.util.Optional;
import jianbao.document.Given;

/**
 * What the user says about the inputs.
 *
 * @param format their format; empty to tell it from name and content
 * @param given what holds of every article that does not say otherwise itself
 */
public record SourceOptions(Optional<Format> format, Given given) {

  /** Nothing is said. */
  public static final SourceOptions NONE = new SourceOptions(Optional.empty(), Given.NOTHING);
}
