package jianbao.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jianbao.benchmark.BenchmarkText;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
import jianbao.testing.SyntheticArticles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The tagger alone, on analysed articles: features, weights, decoding and all readings that come
 * near the best; without the judge, which the step {@code names} has besides.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class NameBenchmark {

  private final SharedModels models = SharedModels.load(Models.bundled(), Depth.MENTIONS);
  private final NameReader tagger = new NameReader(models.names().orElseThrow());
  private List<Prepared> articles;
  private int next;

  private record Prepared(
      SyntheticArticles.Item item, List<AnalyzedField> fields, List<FieldWords> words, int found) {}

  /** Analyses every article and tags it once. */
  @Setup(Level.Trial)
  public void prepare(BenchmarkText text) {
    articles = new ArrayList<>();
    for (SyntheticArticles.Item item : BenchmarkText.of(text.language)) {
      Locale language = Locale.forLanguageTag(item.language());
      List<AnalyzedField> fields =
          List.of(
              models.analyzer().analyze(ArticleField.given(FieldName.TITLE, item.title()), language),
              models.analyzer().analyze(ArticleField.given(FieldName.TEXT, item.text()), language));
      List<FieldWords> words = FieldWords.of(fields);
      articles.add(new Prepared(item, fields, words, tag(fields, words)));
    }
    next = 0;
  }

  private int tag(List<AnalyzedField> fields, List<FieldWords> words) {
    NameProposals proposals = new NameProposals(words);
    tagger.propose(fields, TextRegister.NEWS, proposals);
    return proposals.all().size();
  }

  /** Tags an article. */
  @Benchmark
  public int tagger(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = articles.get(next);
    next = (next + 1) % articles.size();
    count.characters += article.item().text().length() + article.item().title().length();
    int found = tag(article.fields(), article.words());
    if (found != article.found()) {
      throw new IllegalStateException("found " + found + " names, not " + article.found());
    }
    return found;
  }
}
