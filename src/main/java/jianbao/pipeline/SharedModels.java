package jianbao.pipeline;

import java.util.Optional;
import jianbao.data.Models;
import jianbao.extract.name.NameModels;
import jianbao.extract.name.WordLists;
import jianbao.gazetteer.Gazetteer;
import jianbao.layout.PageLayout;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.script.SimplifiedView;

/**
 * What is loaded once and shared by all threads of a run. Immutable and thread-safe.
 *
 * @param gazetteer the known names
 * @param layout splits pages into articles
 * @param names the models of names; empty where articles are read without their mentions
 * @param wordLists the words that tell names; empty where {@code names} is
 */
public record SharedModels(
    Gazetteer gazetteer,
    PageLayout layout,
    Optional<NameModels> names,
    Optional<WordLists> wordLists) {

  /**
   * Loads them.
   *
   * @param depth how far articles will be read
   * @throws jianbao.data.DataException if a file of the models is missing or broken
   */
  public static SharedModels load(Models models, Depth depth) {
    return new SharedModels(
        Gazetteer.open(models, SimplifiedView.of(models)::fold),
        new PageLayout(models),
        depth == Depth.MENTIONS ? Optional.of(NameModels.load(models)) : Optional.empty(),
        depth == Depth.MENTIONS ? Optional.of(WordLists.load(models)) : Optional.empty());
  }
}
