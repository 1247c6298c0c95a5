package jianbao.extract.name;

import java.util.EnumMap;
import java.util.Map;
import jianbao.data.Models;

/** The models of all languages. Immutable and thread-safe. */
public final class NameModels {

  private final Map<NameLanguage, NameModel> models;
  private final NameLexicon lexicon;

  private NameModels(Map<NameLanguage, NameModel> models, NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.models = new EnumMap<>(models);
    for (NameLanguage language : NameLanguage.values()) {
      if (!models.containsKey(language)) {
        throw new IllegalArgumentException("no model for " + language);
      }
    }
  }

  /**
   * The bundled models, or those that override them.
   *
   * @throws jianbao.data.DataException if one is missing or damaged
   */
  public static NameModels load(Models models) {
    Map<NameLanguage, NameModel> loaded = new EnumMap<>(NameLanguage.class);
    for (NameLanguage language : NameLanguage.values()) {
      loaded.put(language, NameModel.load(models, language.file()));
    }
    return new NameModels(loaded, NameLexicon.load(models));
  }

  /**
   * Models just trained, with the lexicon of a folder of models.
   *
   * @param trained one for each language
   */
  public static NameModels of(Map<NameLanguage, NameModel> trained, Models models) {
    return new NameModels(trained, NameLexicon.load(models));
  }

  /**
   * One model for all languages, for training.
   *
   * @param only the model
   */
  public static NameModels of(NameModel only, Models models) {
    Map<NameLanguage, NameModel> all = new EnumMap<>(NameLanguage.class);
    for (NameLanguage language : NameLanguage.values()) {
      all.put(language, only);
    }
    return of(all, models);
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  NameModel of(NameLanguage language) {
    return models.get(language);
  }
}
