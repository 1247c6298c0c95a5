package jianbao.pipeline;

import jianbao.data.Models;
import jianbao.gazetteer.Gazetteer;
import jianbao.script.SimplifiedView;
import jianbao.text.AlignedText;

/**
 * What is loaded once and shared by all threads of a run. Immutable and thread-safe.
 *
 * @param gazetteer the known names
 */
public record SharedModels(Gazetteer gazetteer) {

  /**
   * Loads them.
   *
   * @throws jianbao.data.DataException if a file of the models is missing or broken
   */
  public static SharedModels load(Models models) {
    return new SharedModels(Gazetteer.open(models, SharedModels::view));
  }

  /** A text as analysis sees it. */
  static String view(String text) {
    return AlignedText.of(text).rewrite(new SimplifiedView()).view();
  }
}
