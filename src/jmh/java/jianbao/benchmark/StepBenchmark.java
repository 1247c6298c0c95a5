package jianbao.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jianbao.data.Models;
import jianbao.document.AnalyzedArticle;
import jianbao.document.AnalyzedField;
import jianbao.document.Article;
import jianbao.document.Candidate;
import jianbao.document.Given;
import jianbao.document.Mention;
import jianbao.document.Origin;
import jianbao.document.PartialDate;
import jianbao.document.ReadingContext;
import jianbao.document.SourceDocument;
import jianbao.extract.MentionReader;
import jianbao.extract.amount.AmountReader;
import jianbao.extract.name.ArticleNames;
import jianbao.extract.name.WordLists;
import jianbao.extract.time.TimeReader;
import jianbao.index.ArticleDocuments;
import jianbao.layout.PageLayout;
import jianbao.link.EntityLinker;
import jianbao.output.ArticleJson;
import jianbao.pipeline.DocumentReading;
import jianbao.pipeline.FieldAnalyzer;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
import jianbao.script.ScriptConverter;
import jianbao.script.SimplifiedView;
import jianbao.script.Target;
import jianbao.segment.WordSegmenter;
import jianbao.source.SourceItem;
import jianbao.source.SourceOptions;
import jianbao.source.SourceReader;
import jianbao.testing.SyntheticArticles;
import jianbao.text.AlignedText;
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
 * Each step alone and all of them together. Every step checks what it found against what the whole
 * pipeline had found in the same article before the clock was started.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class StepBenchmark {

  private static final int COLUMN = 18;

  /** Articles that are read together. */
  private static final int GROUP = 60;

  private final ReadingOptions options =
      new ReadingOptions(SourceOptions.NONE, "HK", Depth.MENTIONS, 1, Models.bundled());
  private final SharedModels models = SharedModels.load(options);
  private final DocumentReading reading = new DocumentReading(options, models);
  private final FieldAnalyzer analyzer = models.analyzer();
  private final WordSegmenter segmenter = new WordSegmenter(models.words());
  private final PageLayout layout = models.layout();
  private final SimplifiedView view = models.view();
  private final EntityLinker linker = models.linker();
  private final ScriptConverter converter =
      new ScriptConverter(Target.ofTag("zh-Hans").orElseThrow());
  private final MentionReader amounts = new AmountReader(models.amounts().orElseThrow());
  private final MentionReader times = new TimeReader(models.times().orElseThrow());
  private final MentionReader names = names(models);
  private final ArticleDocuments documents =
      new ArticleDocuments(Models.bundled(), models.gazetteer());

  private List<Prepared> articles;
  private int next;

  /** An article after every step, and what the steps found in it. */
  private record Prepared(
      SyntheticArticles.Item item,
      SourceDocument.Ready document,
      byte[] big5,
      SourceDocument.Page page,
      AnalyzedArticle read,
      List<Candidate> candidates,
      ReadingContext context,
      int amounts,
      int times,
      int names,
      int drafts) {}

  private static MentionReader names(SharedModels models) {
    WordLists lists = models.wordLists().orElseThrow();
    return new ArticleNames(models.names().orElseThrow(), lists);
  }

  /** Runs every step once over every article. */
  @Setup(Level.Trial)
  public void prepare(BenchmarkText text) {
    articles = new ArrayList<>();
    for (SyntheticArticles.Item item : BenchmarkText.of(text.language)) {
      articles.add(prepare(item));
    }
    next = 0;
  }

  private Prepared prepare(SyntheticArticles.Item item) {
    Origin origin = new Origin(Optional.of(item.id()), "jsonl", "UTF-8", 1, List.of());
    Given given =
        new Given(
            PartialDate.parse(item.published()),
            Optional.of(Locale.forLanguageTag(item.language())),
            Optional.empty(),
            Optional.empty());
    SourceDocument.Ready document =
        new SourceDocument.Ready(
            origin,
            Optional.of(item.id()),
            Optional.of(item.title()),
            item.text(),
            given,
            Optional.empty());
    AnalyzedArticle read = reading.read(document).getFirst();
    Article article = read.article();
    ReadingContext context =
        new ReadingContext(
            article.metadata().language(),
            article.metadata().publication(),
            "HK",
            Optional.empty());
    List<AnalyzedField> fields = read.fields();
    SourceDocument.Page page =
        new SourceDocument.Page(origin, wrapped(item), Given.NOTHING);
    return new Prepared(
        item,
        document,
        wrapped(item).getBytes(Charset.forName("Big5-HKSCS")),
        page,
        read,
        read.mentions().stream().map(m -> candidate(m, read)).toList(),
        context,
        amounts.read(fields, context).size(),
        times.read(fields, context).size(),
        names.read(fields, context).size(),
        layout.split(page).size());
  }

  private static Candidate candidate(Mention mention, AnalyzedArticle read) {
    int field = 0;
    while (!read.fields().get(field).field().equals(mention.field())) {
      field++;
    }
    return new Candidate(
        field,
        read.fields().get(field).text().toView(mention.span()).orElseThrow(),
        mention.value(),
        mention.rule(),
        mention.confidence());
  }

  /** The article as a column of a page has it. */
  private static String wrapped(SyntheticArticles.Item item) {
    int width = item.language().startsWith("en") ? COLUMN * 2 : COLUMN;
    StringBuilder page = new StringBuilder(item.title()).append("\n\n");
    for (String paragraph : item.text().split("\n")) {
      for (int i = 0; i < paragraph.length(); i += width) {
        page.append(paragraph, i, Math.min(paragraph.length(), i + width)).append('\n');
      }
    }
    return page.toString();
  }

  private Prepared next(BenchmarkText.Count count) {
    Prepared article = articles.get(next);
    next = (next + 1) % articles.size();
    count.characters += article.item().text().length() + article.item().title().length();
    return article;
  }

  /** Bytes to text, the charset detected. */
  @Benchmark
  public Object decode(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    List<SourceItem> items = new ArrayList<>();
    new SourceReader(SourceOptions.NONE, new ByteArrayInputStream(article.big5()))
        .read(List.of("-"), items::add);
    expect(
        1, (int) items.stream().filter(i -> i instanceof SourceItem.Read).count(), "documents");
    return items;
  }

  /** A wrapped page to articles. */
  @Benchmark
  public Object layout(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    var drafts = layout.split(article.page());
    expect(article.drafts(), drafts.size(), "articles");
    return drafts;
  }

  /** The Simplified, width-folded, aligned view. */
  @Benchmark
  public Object view(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    AlignedText aligned = AlignedText.of(article.item().text()).rewrite(view);
    expect(body(article).view().length(), aligned.view().length(), "characters of the view");
    return aligned;
  }

  /** What {@code jianbao convert --to zh-Hans} does. */
  @Benchmark
  public Object convert(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    String converted = converter.convert(article.item().text());
    if (converted.isEmpty()) {
      throw new IllegalStateException("nothing converted");
    }
    return converted;
  }

  /** Words with their tags. */
  @Benchmark
  public Object segment(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    var tokens = segmenter.segment(body(article).view());
    int end = tokens.getLast().span().end();
    expect(body(article).tokens().getLast().span().end(), end, "end of the last token");
    return tokens;
  }

  /** View, sentences, words and known names. */
  @Benchmark
  public Object analyze(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    AnalyzedField field =
        analyzer.analyze(body(article).field(), article.context().language());
    expect(body(article).tokens().size(), field.tokens().size(), "tokens");
    return field;
  }

  /** Amounts. */
  @Benchmark
  public Object amounts(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    var found = amounts.read(article.read().fields(), article.context());
    expect(article.amounts(), found.size(), "amounts");
    return found;
  }

  /** Dates and times. */
  @Benchmark
  public Object times(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    var found = times.read(article.read().fields(), article.context());
    expect(article.times(), found.size(), "dates");
    return found;
  }

  /** Amounts, then dates and times, of the same article. */
  @Benchmark
  public Object both(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    List<AnalyzedField> fields = article.read().fields();
    List<Candidate> found = new ArrayList<>(amounts.read(fields, article.context()));
    found.addAll(times.read(fields, article.context()));
    expect(article.amounts() + article.times(), found.size(), "amounts and dates");
    return found;
  }

  /** People, agencies and places. */
  @Benchmark
  public Object names(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    var found = names.read(article.read().fields(), article.context());
    expect(article.names(), found.size(), "names");
    return found;
  }

  /** Mentions to entities. */
  @Benchmark
  public Object link(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    EntityLinker.Linked linked =
        linker.link(
            article.read().fields(),
            article.candidates(),
            article.read().article().metadata());
    expect(article.read().entities().size(), linked.entities().size(), "entities");
    return linked;
  }

  /** An article as a line of JSON. */
  @Benchmark
  public Object print(BenchmarkText text, BenchmarkText.Count count) {
    Prepared article = next(count);
    String line = ArticleJson.line(article.read());
    if (line.length() < article.item().text().length()) {
      throw new IllegalStateException("the line is shorter than its text");
    }
    return line;
  }

  /** Everything but the index, printed; in groups, as the commands read many articles. */
  @Benchmark
  public Object whole(BenchmarkText text, BenchmarkText.Count count) {
    List<String> lines = new ArrayList<>();
    for (AnalyzedArticle read : readGroup(count)) {
      lines.add(ArticleJson.line(read));
    }
    return lines;
  }

  /** Everything, and the documents for the index. */
  @Benchmark
  public Object wholeWithIndexDocument(BenchmarkText text, BenchmarkText.Count count) {
    List<Object> prepared = new ArrayList<>();
    for (AnalyzedArticle read : readGroup(count)) {
      prepared.add(documents.prepare(read, ArticleJson.tree(read)));
    }
    return prepared;
  }

  private List<AnalyzedArticle> readGroup(BenchmarkText.Count count) {
    List<Prepared> group = new ArrayList<>();
    for (int i = 0; i < GROUP; i++) {
      group.add(next(count));
    }
    List<AnalyzedArticle> articles = new ArrayList<>();
    List<SourceDocument> documents =
        group.stream().<SourceDocument>map(Prepared::document).toList();
    for (List<AnalyzedArticle> ofDocument : reading.read(documents)) {
      int expected = group.get(articles.size()).read().mentions().size();
      expect(expected, ofDocument.getFirst().mentions().size(), "mentions");
      articles.addAll(ofDocument);
    }
    return articles;
  }

  private static AnalyzedField body(Prepared article) {
    return article.read().fields().getLast();
  }

  private static void expect(int expected, int found, String what) {
    if (expected != found) {
      throw new IllegalStateException("expected " + expected + " " + what + ", found " + found);
    }
  }
}
