package jianbao.extract.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.document.AgencyValue;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.MentionType;
import jianbao.document.MentionValue;
import jianbao.document.PersonValue;
import jianbao.document.PlaceValue;
import jianbao.document.ReadingContext;
import jianbao.document.RegistryLink;
import jianbao.extract.MentionReader;
import jianbao.text.Span;

/**
 * Finds the names of people, agencies and places with the trained models: sentence by sentence, the
 * Chinese model where there is Chinese, the English one elsewhere. Not thread-safe.
 */
public final class NameReader implements MentionReader {

  private final Units units;
  private final Map<NameLanguage, NameTagger> taggers = new EnumMap<>(NameLanguage.class);

  /** A reader with these models. */
  public NameReader(NameModels models) {
    this.units = new Units(models.lexicon());
    for (NameLanguage language : NameLanguage.values()) {
      taggers.put(language, new NameTagger(models.of(language), language.features()));
    }
  }

  @Override
  public List<Candidate> read(List<AnalyzedField> fields, ReadingContext context) {
    List<Candidate> candidates = new ArrayList<>();
    for (int f = 0; f < fields.size(); f++) {
      read(fields.get(f), f, candidates);
    }
    return candidates;
  }

  private void read(AnalyzedField field, int index, List<Candidate> candidates) {
    units.open(field);
    for (Span sentence : field.sentences()) {
      int at = sentence.begin();
      while (at < sentence.end()) {
        at = units.read(new Span(at, sentence.end()));
        NameLanguage language = NameLanguage.of(units);
        String rule = "tagger-" + language.code();
        taggers
            .get(language)
            .tag(
                units,
                (begin, end, type, margin) ->
                    candidates.add(
                        new Candidate(
                            index,
                            new Span(units.begin[begin], units.end[end - 1]),
                            value(NameLabels.type(type)),
                            rule,
                            1 / (1 + Math.exp(-margin)))));
      }
    }
  }

  private static MentionValue value(MentionType type) {
    return switch (type) {
      case PERSON -> new PersonValue(Optional.empty(), Optional.empty(), RegistryLink.NIL);
      case AGENCY -> new AgencyValue(RegistryLink.NIL);
      default -> new PlaceValue(RegistryLink.NIL);
    };
  }
}
