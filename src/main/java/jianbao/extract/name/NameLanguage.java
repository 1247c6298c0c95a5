package jianbao.extract.name;

import jianbao.text.CharacterClass;
import jianbao.text.Span;

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
    return of(units.hans, units.latins);
  }

  /** The language of a stretch of a view, by the same measure. */
  static NameLanguage of(String view, Span sentence) {
    int hans = 0;
    int latins = 0;
    boolean inWord = false;
    for (int at = sentence.begin(); at < sentence.end(); at++) {
      CharacterClass kind = CharacterClass.of(view.charAt(at));
      boolean letter = kind == CharacterClass.LATIN || kind == CharacterClass.LETTER;
      latins += letter && !inWord ? 1 : 0;
      inWord = letter;
      hans += kind == CharacterClass.HAN || kind == CharacterClass.KANA ? 1 : 0;
    }
    return of(hans, latins);
  }

  private static NameLanguage of(int hans, int latins) {
    return hans * 2 >= latins ? CHINESE : ENGLISH;
  }

  /** What the model is told about a unit. */
  NameFeatures features() {
    return switch (this) {
      case CHINESE -> new ChineseFeatures();
      case ENGLISH -> new EnglishFeatures();
    };
  }
}
