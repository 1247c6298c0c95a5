package jianbao.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jianbao.data.Models;
import jianbao.extract.name.FeatureReader;
import jianbao.extract.name.FeatureSentence;
import jianbao.extract.name.NameJudge;
import jianbao.extract.name.NameLanguage;
import jianbao.extract.name.NameModel;
import jianbao.extract.name.NameWeights;
import jianbao.extract.name.TextRegister;

/** From annotated texts to models. Deterministic. Not thread-safe. */
final class NameTraining {

  private final TrainingSettings settings;
  private final Models lists;
  private final FeatureReader reader;

  /**
   * A training.
   *
   * @param models the lists that features are made of
   */
  NameTraining(TrainingSettings settings, Models models) {
    this.settings = settings;
    this.lists = models;
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

  /** The model of a language. */
  NameModel train(List<NamedText> texts, NameLanguage language) {
    NameJudge judge = new JudgeTraining(settings, lists, this::chains).train(texts, language);
    return chains(texts, language).withJudge(judge);
  }

  /** The chains of a language, without a judge. */
  NameModel chains(List<NamedText> texts, NameLanguage language) {
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
    return new NameModel(
        Map.of(
            TextRegister.NEWS, weights(index, weights, TextDomain.NEWS),
            TextRegister.LOOSE, weights(index, weights, TextDomain.UNIVERSAL)),
        NameJudge.NONE);
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

  private NameWeights weights(FeatureIndex index, DomainWeights weights, TextDomain domain) {
    long[] hashes = new long[index.size()];
    float[][] rows = new float[index.size()][];
    for (int feature = 0; feature < hashes.length; feature++) {
      hashes[feature] = index.hash(feature);
      rows[feature] = weights.average(feature, domain.number(), settings.domainShare());
    }
    return NameWeights.of(
        hashes, rows, weights.averagePairs(domain.number(), settings.domainShare()));
  }
}
