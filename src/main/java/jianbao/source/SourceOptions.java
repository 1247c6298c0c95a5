package jianbao.source;

import java.util.Optional;
import jianbao.document.Given;

/**
 * What the user says about the inputs.
 *
 * @param format their format; empty to tell it from name and content
 * @param encoding their charset; empty to tell it from the content
 * @param given what holds of every article that does not say otherwise itself
 * @param limits what one document may cost
 */
public record SourceOptions(
    Optional<Format> format, Optional<TextEncoding> encoding, Given given, Limits limits) {

  /** Nothing is said. */
  public static final SourceOptions NONE =
      new SourceOptions(Optional.empty(), Optional.empty(), Given.NOTHING, Limits.DEFAULT);

  /** Charset and limits are as usual. */
  public SourceOptions(Optional<Format> format, Given given) {
    this(format, Optional.empty(), given, Limits.DEFAULT);
  }
}
