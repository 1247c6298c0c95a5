package jianbao.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jianbao.data.Models;
import jianbao.document.MentionType;
import jianbao.extract.name.FeatureReader;
import jianbao.extract.name.FeatureSentence;
import jianbao.extract.name.NameLabels;
import jianbao.extract.name.NameLanguage;
import jianbao.extract.name.NameModel;

/** From annotated texts to models. Deterministic. Not thread-safe. */
final class NameTraining {

  private static final int AGENCY = NameLabels.indexOf(MentionType.AGENCY);
  private static final int AGENCY_BEGINS = NameLabels.label(AGENCY, 0, 2);
  private static final int AGENCY_ALONE = NameLabels.label(AGENCY, 0, 1);

  private final TrainingSettings settings;
  private final FeatureReader reader;

  /**
   * A training.
   *
   * @param models the lists that features are made of
   */
  NameTraining(TrainingSettings settings, Models models) {
    this.settings = settings;
    this.reader = new FeatureReader(models);
  }

  /** A model for each language. */
  Map<NameLanguage, NameModel> train(List<NamedText> texts) {
    Map<NameLanguage, NameModel> trained = new EnumMap<>(NameLanguage.class);
    for (NameLanguage language : NameLanguage.values()) {
      trained.put(language, train(texts, language));
    }
    return trained;
  }

  private NameModel train(List<NamedText> texts, NameLanguage language) {
    FeatureIndex index = index(texts, language);
    List<LabelledSentence> sentences = new ArrayList<>();
    for (NamedText text : texts) {
      reader.read(
          text.field(),
          sentence -> {
            if (sentence.language() == language) {
              sentences.add(LabelledSentence.of(sentence, text, index));
            }
          });
    }
    DomainWeights weights = new DomainWeights(index.size(), settings);
    new ChainTrainer(weights, settings).train(sentences);
    return model(index, weights);
  }

  private FeatureIndex index(List<NamedText> texts, NameLanguage language) {
    FeatureIndex all = new FeatureIndex();
    for (NamedText text : texts) {
      reader.read(text.field(), sentence -> count(sentence, language, text.domain(), all));
    }
    return all.atLeast(settings.least());
  }

  private static void count(
      FeatureSentence sentence, NameLanguage language, TextDomain domain, FeatureIndex index) {
    if (sentence.language() == language) {
      for (long[] unit : sentence.features()) {
        for (long feature : unit) {
          index.count(feature, domain.weight());
        }
      }
    }
  }

  private NameModel model(FeatureIndex index, DomainWeights weights) {
    int news = TextDomain.NEWS.number();
    long[] hashes = new long[index.size()];
    float[][] rows = new float[index.size()][];
    for (int feature = 0; feature < hashes.length; feature++) {
      hashes[feature] = index.hash(feature);
      rows[feature] = weights.average(feature, news, settings.domainShare());
      if (hashes[feature] == NameModel.BIAS) {
        rows[feature][AGENCY_BEGINS] -= settings.agencyRarity();
        rows[feature][AGENCY_ALONE] -= settings.agencyRarity();
      }
    }
    return NameModel.of(hashes, rows, weights.averagePairs(news, settings.domainShare()));
  }
}
