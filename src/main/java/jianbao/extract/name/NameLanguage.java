package jianbao.extract.name;

/** The languages that there is a model for. */
public enum NameLanguage {
  /** Chinese, in the Simplified view, Latin names included. */
  CHINESE("zh"),
  /** English, Chinese names included. */
  ENGLISH("en");

  private final String code;

  NameLanguage(String code) {
    this.code = code;
  }

  /** The language's code, as it stands in the names of files. */
  public String code() {
    return code;
  }

  /** Where the model lies below the folder of models. */
  public String file() {
    return "tagger/names-" + code + ".model";
  }

  /** The language of a sentence: Chinese where a third of its words are. */
  static NameLanguage of(Units units) {
    return units.hans * 2 >= units.latins ? CHINESE : ENGLISH;
  }

  /** What the model is told about a unit. */
  NameFeatures features() {
    return switch (this) {
      case CHINESE -> new ChineseFeatures();
      case ENGLISH -> new EnglishFeatures();
    };
  }
}
