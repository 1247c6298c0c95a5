package jianbao.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.gazetteer.GazetteerOverlay;
import jianbao.source.SourceOptions;

/**
 * How a run reads its inputs.
 *
 * @param source what the user says about the inputs
 * @param home the region whose currency a bare 元 has where nothing else tells, as {@code HK}
 * @param depth how far articles are read
 * @param threads how many articles are read at a time, 1 or more
 * @param models the models and gazetteers
 * @param overlay names that the user lays over the registry
 * @param userWords a file of words that are not to be cut
 */
public record ReadingOptions(
    SourceOptions source,
    String home,
    Depth depth,
    int threads,
    Models models,
    Optional<GazetteerOverlay> overlay,
    Optional<Path> userWords) {

  /** How far articles are read. */
  public enum Depth {
    /** Articles with their words. */
    WORDS,
    /** Articles with their words, mentions and entities. */
    MENTIONS
  }

  /** Options without words of the user. */
  public ReadingOptions(
      SourceOptions source,
      String home,
      Depth depth,
      int threads,
      Models models,
      Optional<GazetteerOverlay> overlay) {
    this(source, home, depth, threads, models, overlay, Optional.empty());
  }

  /** Options without names and words of the user. */
  public ReadingOptions(
      SourceOptions source, String home, Depth depth, int threads, Models models) {
    this(source, home, depth, threads, models, Optional.empty());
  }

  /** The same with a file of words that are not to be cut. */
  public ReadingOptions withUserWords(Optional<Path> file) {
    return new ReadingOptions(source, home, depth, threads, models, overlay, file);
  }

  public ReadingOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + " is less than 1");
    }
  }
}
