package jianbao.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import jianbao.data.Models;
import jianbao.extract.amount.AmountRules;
import jianbao.extract.name.NameModels;
import jianbao.extract.name.WordLists;
import jianbao.extract.time.TimeRules;
import jianbao.gazetteer.Gazetteer;
import jianbao.gazetteer.GazetteerOverlay;
import jianbao.layout.PageLayout;
import jianbao.link.AgencyKinds;
import jianbao.link.EntityLinker;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.script.LanguageDetector;
import jianbao.script.SimplifiedView;
import jianbao.segment.SegmenterModels;
import jianbao.segment.UserWords;

/**
 * What is loaded once and shared by all threads of a run. Immutable and thread-safe.
 *
 * @param view makes the view of a text
 * @param languages tells the language of an article
 * @param words what segmenters know
 * @param gazetteer the known names
 * @param layout splits pages into articles
 * @param names the models of names; empty where articles are read without their mentions
 * @param wordLists the words that tell names; empty where {@code names} is
 * @param times the rules of dates and times; empty likewise
 * @param amounts the rules of amounts; empty likewise
 * @param linker makes entities of mentions
 */
public record SharedModels(
    SimplifiedView view,
    LanguageDetector languages,
    SegmenterModels words,
    Gazetteer gazetteer,
    PageLayout layout,
    Optional<NameModels> names,
    Optional<WordLists> wordLists,
    Optional<TimeRules> times,
    Optional<AmountRules> amounts,
    EntityLinker linker) {

  /**
   * Loads them.
   *
   * @param depth how far articles will be read
   * @throws jianbao.data.DataException if a file of the models is missing or broken
   */
  public static SharedModels load(Models models, Depth depth) {
    return load(models, depth, Optional.empty(), Optional.empty());
  }

  /**
   * Loads what a run with these options needs.
   *
   * @throws jianbao.data.DataException if a file is missing or broken, or the user's names or words
   *     do not fit
   */
  public static SharedModels load(ReadingOptions options) {
    return load(options.models(), options.depth(), options.overlay(), options.userWords());
  }

  private static SharedModels load(
      Models models, Depth depth, Optional<GazetteerOverlay> overlay, Optional<Path> userWords) {
    boolean mentions = depth == Depth.MENTIONS;
    // The two that take longest load beside the others.
    Optional<CompletableFuture<NameModels>> names =
        mentions ? Optional.of(beside(() -> NameModels.load(models))) : Optional.empty();
    Optional<CompletableFuture<TimeRules>> times =
        mentions ? Optional.of(beside(() -> TimeRules.load(models))) : Optional.empty();
    SimplifiedView view = SimplifiedView.of(models);
    UserWords ownWords =
        userWords.map(file -> UserWords.read(file, view::fold)).orElse(UserWords.NONE);
    Gazetteer known = Gazetteer.open(models, view::fold);
    Gazetteer gazetteer = overlay.map(own -> known.with(own, view::fold)).orElse(known);
    LanguageDetector languages = LanguageDetector.of(models);
    SegmenterModels words = SegmenterModels.load(models, ownWords);
    PageLayout layout = new PageLayout(models);
    Optional<WordLists> lists = mentions ? Optional.of(WordLists.load(models)) : Optional.empty();
    Optional<AmountRules> amounts =
        mentions ? Optional.of(AmountRules.load(models)) : Optional.empty();
    return new SharedModels(
        view,
        languages,
        words,
        gazetteer,
        layout,
        names.map(SharedModels::loaded),
        lists,
        times.map(SharedModels::loaded),
        amounts,
        new EntityLinker(gazetteer, AgencyKinds.load(models)));
  }

  private static <T> CompletableFuture<T> beside(Supplier<T> loading) {
    return CompletableFuture.supplyAsync(loading);
  }

  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** A new analyzer of texts, for one thread. */
  public FieldAnalyzer analyzer() {
    return new FieldAnalyzer(view, words, gazetteer);
  }

  /** The same with other models of names. */
  public SharedModels withNames(NameModels others) {
    return new SharedModels(
        view,
        languages,
        words,
        gazetteer,
        layout,
        Optional.of(others),
        wordLists,
        times,
        amounts,
        linker);
  }
}
