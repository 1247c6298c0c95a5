package jianbao.extract.name;

import java.util.EnumMap;
import java.util.Map;
import jianbao.data.Models;

/** The models of all languages. Immutable and thread-safe. */
public final class NameModels {

  private final Map<NameLanguage, NameModel> models;

  /**
   * Models.
   *
   * @param models one for each language
   */
  public NameModels(Map<NameLanguage, NameModel> models) {
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
    return new NameModels(loaded);
  }

  NameModel of(NameLanguage language) {
    return models.get(language);
  }
}
