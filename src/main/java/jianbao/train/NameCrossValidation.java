package jianbao.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jianbao.data.Models;
import jianbao.document.MentionType;
import jianbao.evaluate.GoldCorpus;
import jianbao.evaluate.GoldDocument;
import jianbao.evaluate.MentionEvaluation;
import jianbao.evaluate.Score;
import jianbao.extract.name.NameModels;
import jianbao.pipeline.DocumentReading;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.SharedModels;

/**
 * Measures how well the program reads files that it was not trained on: the gold files are dealt
 * into parts, and the files of each part are read, by the whole program, with models trained on the
 * others. Files are never split, because the articles of one share people and agencies.
 */
public final class NameCrossValidation {

  private final ReadingOptions options;
  private final SharedModels shared;
  private final NameCorpus corpus;

  /**
   * A measurement.
   *
   * @param options how to read, with the models and lists
   * @param corpus what to train on besides the gold files of the other parts
   */
  public NameCrossValidation(ReadingOptions options, NameCorpus corpus) {
    this.options = options;
    this.shared = SharedModels.load(options.models(), options.depth());
    this.corpus = corpus;
  }

  /**
   * Trains and reads.
   *
   * @param parts number of parts, 2 or more
   * @return the scores, by group of files ({@code hk-politics}) and, under {@code all}, together
   */
  public Map<String, Map<MentionType, Score>> run(int parts) throws IOException {
    Map<String, List<GoldDocument>> byFile = new LinkedHashMap<>();
    for (Path path : corpus.gold()) {
      for (GoldDocument document : GoldCorpus.read(path)) {
        if (TextDomain.ofGold(document.file()).isOurs()) {
          byFile.computeIfAbsent(document.file(), f -> new ArrayList<>()).add(document);
        }
      }
    }
    List<String> files = List.copyOf(byFile.keySet());
    List<NamedText> texts = corpus.texts(shared);
    Map<String, Map<MentionType, Score>> scores = new TreeMap<>();
    for (int part = 0; part < parts; part++) {
      List<String> held = new ArrayList<>();
      for (int f = part; f < files.size(); f += parts) {
        held.add(files.get(f));
      }
      DocumentReading reading = new DocumentReading(options, shared.withNames(train(texts, held)));
      for (String file : held) {
        MentionEvaluation evaluation = new MentionEvaluation();
        for (GoldDocument document : byFile.get(file)) {
          evaluation.add(document, reading.read(document.document()));
        }
        add(evaluation, group(file), scores);
        add(evaluation, "all", scores);
      }
    }
    return scores;
  }

  private NameModels train(List<NamedText> texts, List<String> held) {
    List<NamedText> others = texts.stream().filter(text -> !held.contains(text.file())).toList();
    Models lists = options.models();
    return NameModels.of(new NameTraining(TrainingSettings.SHIPPED, lists).train(others), lists);
  }

  private static void add(
      MentionEvaluation evaluation, String group, Map<String, Map<MentionType, Score>> scores) {
    Map<MentionType, Score> sums = scores.computeIfAbsent(group, g -> new TreeMap<>());
    evaluation.scores().forEach((type, score) -> sums.merge(type, score, Score::plus));
  }

  /** {@code hk-politics} for {@code hk-politics-3.gold.txt}. */
  private static String group(String file) {
    int digit = file.lastIndexOf('-');
    return digit > 0 ? file.substring(0, digit) : file;
  }
}
