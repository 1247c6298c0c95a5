package jianbao.pipeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.document.AnalyzedArticle;
import jianbao.document.AnalyzedField;
import jianbao.document.Article;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;
import jianbao.document.Candidate;
import jianbao.document.FieldName;
import jianbao.document.Genre;
import jianbao.document.Given;
import jianbao.document.Metadata;
import jianbao.document.PartialDate;
import jianbao.document.Publication;
import jianbao.document.ReadingContext;
import jianbao.document.SourceDocument;
import jianbao.extract.MentionPass;
import jianbao.extract.MentionReader;
import jianbao.extract.amount.AmountReader;
import jianbao.extract.name.ArticleNames;
import jianbao.extract.name.NameModels;
import jianbao.extract.name.WordLists;
import jianbao.extract.time.DatedLines;
import jianbao.extract.time.PublicationInference;
import jianbao.extract.time.TimeExpressions;
import jianbao.extract.time.TimeReader;
import jianbao.layout.PageLayout;
import jianbao.link.EntityLinker;
import jianbao.script.DetectedLanguage;

/**
 * Reads one source document: splits it into articles, analyses each once, finds and links what it
 * mentions. Not thread-safe: one instance a thread.
 */
public final class DocumentReading {

  private final PageLayout layout;
  private final ArticleLanguages languages;
  private final FieldAnalyzer analyzer;
  private final MentionPass mentions;
  private final Optional<TimeReader> times;
  private final Optional<PublicationInference> publications;
  private final EntityLinker linker;
  private final String home;

  /** A reader of documents; loads the models that the options name. */
  public DocumentReading(ReadingOptions options) {
    this(options, SharedModels.load(options));
  }

  /** A reader of documents with models that have been loaded. */
  public DocumentReading(ReadingOptions options, SharedModels models) {
    this.home = options.home();
    this.layout = models.layout();
    this.languages = new ArticleLanguages(models.languages());
    this.analyzer = models.analyzer();
    this.linker = models.linker();
    List<MentionReader> readers = new ArrayList<>();
    if (models.names().isPresent() && models.wordLists().isPresent()) {
      readers.add(names(models.names().get(), models.wordLists().get()));
    }
    models.amounts().ifPresent(rules -> readers.add(new AmountReader(rules)));
    this.mentions = new MentionPass(readers);
    this.times = models.times().map(TimeReader::new);
    this.publications = models.times().map(PublicationInference::new);
  }

  private static MentionReader names(NameModels models, WordLists lists) {
    return new ArticleNames(models, lists);
  }

  /** The articles of a document, in the order of the page. */
  public List<AnalyzedArticle> read(SourceDocument document) {
    List<Draft> drafts =
        switch (document) {
          case SourceDocument.Page page -> {
            Optional<DetectedLanguage> language = Optional.of(languages.of(page));
            yield layout.split(page).stream()
                .map(draft -> analyze(article(draft.over(page.decoded()), page, language), page))
                .toList();
          }
          case SourceDocument.Drafted drafted ->
              List.of(analyze(article(drafted.draft(), drafted, Optional.empty()), drafted));
          case SourceDocument.Ready ready -> {
            ArticleDraft draft = draft(ready);
            Locale language = languages.of(draft, ready.given(), Optional.empty());
            yield List.of(
                analyze(
                    article(draft, ready.given(), language, ready, ready.id(), ready.extra()),
                    ready));
          }
        };
    Publication inferred = infer(drafts, document);
    return drafts.stream().map(draft -> read(draft.publishedBy(inferred))).toList();
  }

  private ReadingContext context(Article article, Optional<LocalDateTime> reference) {
    Metadata metadata = article.metadata();
    return new ReadingContext(metadata.language(), metadata.publication(), home, reference);
  }

  private Article article(
      ArticleDraft draft, SourceDocument document, Optional<DetectedLanguage> page) {
    Locale language = languages.of(draft, document.given(), page);
    return article(draft, document.given(), language, document, Optional.empty(), Optional.empty());
  }

  /**
   * An article whose words are known.
   *
   * @param times what it says about time, where that is asked for
   * @param reference the moment that "now" means in it, where that is given
   */
  private record Draft(
      Article article,
      List<AnalyzedField> fields,
      Optional<TimeExpressions> times,
      Optional<LocalDateTime> reference) {

    /** The same with a day of publication, unless it has one. */
    Draft publishedBy(Publication inferred) {
      boolean known = article.metadata().publication().basis() != Publication.Basis.UNKNOWN;
      return known ? this : new Draft(article.publishedBy(inferred), fields, times, reference);
    }
  }

  private Draft analyze(Article article, SourceDocument document) {
    List<AnalyzedField> fields = new ArrayList<>();
    for (ArticleField field : article.fields()) {
      fields.add(analyzer.analyze(field, article.metadata().language()));
    }
    Optional<LocalDateTime> reference = document.given().reference();
    return new Draft(
        article,
        fields,
        times.map(reader -> reader.detect(fields, context(article, reference))),
        reference);
  }

  /** When a page was printed, by its date line and what its articles say; the same for all. */
  private Publication infer(List<Draft> drafts, SourceDocument document) {
    boolean open =
        drafts.stream()
            .anyMatch(
                d -> d.article().metadata().publication().basis() == Publication.Basis.UNKNOWN);
    if (!open || publications.isEmpty()) {
      return Publication.UNKNOWN;
    }
    String country = drafts.get(0).article().metadata().language().getCountry();
    List<TimeExpressions> said = new ArrayList<>();
    drafts.forEach(draft -> draft.times().ifPresent(said::add));
    if (document instanceof SourceDocument.Page page && times.isPresent()) {
      String lines = DatedLines.of(page.text());
      if (!lines.isEmpty()) {
        ReadingContext context = context(drafts.get(0).article(), Optional.empty());
        ArticleField field = ArticleField.given(FieldName.TEXT, lines);
        said.add(times.get().detect(List.of(analyzer.analyze(field, context.language())), context));
      }
    }
    PartialDate date = publications.get().infer(said, country.isEmpty() ? home : country);
    return date.equals(PartialDate.UNKNOWN)
        ? Publication.UNKNOWN
        : new Publication(date, Publication.Basis.INFERRED);
  }

  private AnalyzedArticle read(Draft draft) {
    Article article = draft.article();
    List<AnalyzedField> fields = draft.fields();
    Metadata metadata = article.metadata();
    ReadingContext context = context(article, draft.reference());
    List<Candidate> proposed =
        times.isPresent() && draft.times().isPresent()
            ? times.get().resolve(draft.times().get(), context)
            : List.of();
    List<Candidate> candidates = mentions.run(fields, context, proposed);
    EntityLinker.Linked linked = linker.link(fields, candidates, metadata);
    return new AnalyzedArticle(article, fields, linked.mentions(), linked.entities());
  }

  private Article article(
      ArticleDraft draft,
      Given given,
      Locale language,
      SourceDocument document,
      Optional<String> id,
      Optional<String> extra) {
    Metadata metadata =
        new Metadata(
            given.authors().isEmpty() ? draft.authors() : given.authors(),
            given.outlet().or(draft::outlet),
            draft.genre(),
            language,
            given.published().map(Publication::given).orElse(Publication.UNKNOWN),
            given.url());
    return new Article(
        id.orElseGet(() -> ArticleId.of(draft)),
        draft.title(),
        draft.deck(),
        draft.text(),
        draft.captions(),
        metadata,
        document.origin().withSpans(draft.spans()),
        extra);
  }

  private static ArticleDraft draft(SourceDocument.Ready ready) {
    return new ArticleDraft(
        ready.title().map(title -> ArticleField.given(FieldName.TITLE, title)),
        Optional.empty(),
        ArticleField.given(FieldName.TEXT, ready.text()),
        List.of(),
        List.of(),
        Optional.empty(),
        Genre.NEWS,
        List.of());
  }
}
