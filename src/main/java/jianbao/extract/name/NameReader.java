package jianbao.extract.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jianbao.document.AnalyzedField;
import jianbao.text.Span;

/**
 * Proposes the names of people, agencies and places by the trained chains: sentence by sentence,
 * the Chinese model where there is Chinese, the English one elsewhere. Not thread-safe.
 */
final class NameReader {

  private final Units units;
  private final Map<TextRegister, Map<NameLanguage, NameTagger>> taggers =
      new EnumMap<>(TextRegister.class);

  /** A reader with these models. */
  NameReader(NameModels models) {
    this.units = new Units(models.lexicon());
    for (TextRegister register : TextRegister.values()) {
      Map<NameLanguage, NameTagger> ofRegister = new EnumMap<>(NameLanguage.class);
      for (NameLanguage language : NameLanguage.values()) {
        NameWeights weights = models.of(language).weights(register);
        ofRegister.put(language, new NameTagger(weights, language.features()));
      }
      taggers.put(register, ofRegister);
    }
  }

  /** Adds what the chains can think of in an article. */
  void propose(List<AnalyzedField> fields, TextRegister register, NameProposals proposals) {
    for (int f = 0; f < fields.size(); f++) {
      propose(fields.get(f), f, taggers.get(register), proposals);
    }
  }

  private void propose(
      AnalyzedField field,
      int index,
      Map<NameLanguage, NameTagger> byLanguage,
      NameProposals proposals) {
    units.open(field);
    for (Span sentence : field.sentences()) {
      int at = sentence.begin();
      while (at < sentence.end()) {
        at = units.read(new Span(at, sentence.end()));
        byLanguage
            .get(NameLanguage.of(units))
            .tag(
                units,
                (begin, end, type, margin) ->
                    proposals
                        .at(
                            index,
                            new Span(units.begin[begin], units.end[end - 1]),
                            NameLabels.type(type))
                        .seen(margin));
      }
    }
  }
}
