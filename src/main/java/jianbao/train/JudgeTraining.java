package jianbao.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.extract.name.ArticleNames;
import jianbao.extract.name.NameJudge;
import jianbao.extract.name.NameLanguage;
import jianbao.extract.name.NameModel;
import jianbao.extract.name.NameModels;
import jianbao.extract.name.ProposedName;
import jianbao.extract.name.WordLists;

/**
 * Trains the judge of proposals on what is proposed on texts that the chain was not trained on: the
 * corpus is dealt into parts, and each is read with a chain trained on the others (stacking,
 * Wolpert 1992). Files are never split, but for those of loose sentences. The project's own
 * sentences are denser in names than texts are, so they train chains alone. Not thread-safe.
 */
final class JudgeTraining {

  /** So many loose sentences stay together. */
  private static final int BLOCK = 50;

  private final TrainingSettings settings;
  private final Models lists;
  private final BiFunction<List<NamedText>, NameLanguage, NameModel> chains;

  /**
   * A training.
   *
   * @param lists the lists that features are made of
   * @param chains trains the chains of a language, without a judge
   */
  JudgeTraining(
      TrainingSettings settings,
      Models lists,
      BiFunction<List<NamedText>, NameLanguage, NameModel> chains) {
    this.settings = settings;
    this.lists = lists;
    this.chains = chains;
  }

  /** The judge of a language. */
  NameJudge train(List<NamedText> texts, NameLanguage language) {
    List<List<List<NamedText>>> parts = parts(texts);
    JudgeTrainer trainer = new JudgeTrainer();
    for (List<List<NamedText>> held : parts) {
      List<NamedText> others = new ArrayList<>();
      for (List<List<NamedText>> part : parts) {
        if (part != held) {
          part.forEach(others::addAll);
        }
      }
      NameModels models = NameModels.of(chains.apply(others, language), lists);
      ArticleNames reader = new ArticleNames(models, WordLists.load(lists));
      for (List<NamedText> article : held) {
        if (article.get(0).domain() == TextDomain.SENTENCES) {
          continue;
        }
        List<AnalyzedField> fields = article.stream().map(NamedText::field).toList();
        reader.proposals(
            fields,
            name -> {
              if (name.language() == language) {
                add(name, article.get(name.field()), trainer);
              }
            });
      }
    }
    return trainer.train();
  }

  /** The articles of each part. */
  private List<List<List<NamedText>>> parts(List<NamedText> texts) {
    Map<String, List<NamedText>> articles = new LinkedHashMap<>();
    for (NamedText text : texts) {
      articles
          .computeIfAbsent(text.file() + " " + text.article(), k -> new ArrayList<>())
          .add(text);
    }
    List<List<List<NamedText>>> parts = new ArrayList<>();
    for (int part = 0; part < settings.judgeParts(); part++) {
      parts.add(new ArrayList<>());
    }
    Map<String, Integer> groups = new LinkedHashMap<>();
    int number = 0;
    for (List<NamedText> article : articles.values()) {
      NamedText first = article.get(0);
      String group = first.domain().isOurs() ? first.file() : "loose " + number++ / BLOCK;
      groups.putIfAbsent(group, groups.size());
      parts.get(groups.get(group) % settings.judgeParts()).add(article);
    }
    return parts;
  }

  private static void add(ProposedName proposed, NamedText text, JudgeTrainer trainer) {
    boolean right = false;
    boolean optional = false;
    for (NamedText.Name name : text.names()) {
      if (name.span().equals(proposed.span()) && name.type() == proposed.type()) {
        right = true;
        optional = name.optional();
      }
    }
    if (!optional) {
      trainer.add(proposed.features(), right, text.domain().weight());
    }
  }
}
