package jianbao.extract.name;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.text.Span;

/** Makes of analysed text exactly what the tagger makes of it, for training. Not thread-safe. */
public final class FeatureReader {

  private final Units units;
  private final long[] hashes = new long[NameFeatures.MOST];
  private final Map<NameLanguage, NameFeatures> features = new EnumMap<>(NameLanguage.class);

  /** A reader with the lexicon of a folder of models. */
  public FeatureReader(Models models) {
    this.units = new Units(NameLexicon.load(models));
    for (NameLanguage language : NameLanguage.values()) {
      features.put(language, language.features());
    }
  }

  /** Reads the sentences of a field; those without units are left out. */
  public void read(AnalyzedField field, Consumer<FeatureSentence> sentences) {
    units.open(field);
    for (Span sentence : field.sentences()) {
      int at = sentence.begin();
      while (at < sentence.end()) {
        at = units.read(new Span(at, sentence.end()));
        if (units.count > 0) {
          sentences.accept(sentence());
        }
      }
    }
  }

  private FeatureSentence sentence() {
    NameLanguage language = NameLanguage.of(units);
    long[][] collected = new long[units.count][];
    for (int i = 0; i < units.count; i++) {
      int found = features.get(language).collect(units, i, hashes);
      collected[i] = Arrays.copyOf(hashes, found);
    }
    return new FeatureSentence(
        language,
        Arrays.copyOf(units.begin, units.count),
        Arrays.copyOf(units.end, units.count),
        collected);
  }
}
