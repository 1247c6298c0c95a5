package jianbao.pipeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
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
 * Reads source documents: splits them into articles, analyses each article once, finds and links
 * what it mentions.
 *
 * <p>Documents are read in groups, each step for the whole group before the next step begins. The
 * tables that a step looks things up in are larger than a processor's fast memory; so they are
 * fetched once for many articles, not anew for each. What is read is the same however documents are
 * grouped. Not thread-safe: one instance a thread.
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
    return read(List.of(document)).getFirst();
  }

  /**
   * The articles of each document of a group, in the order of its page.
   *
   * @throws RuntimeException if one of them cannot be read; which one is not told
   */
  public List<List<AnalyzedArticle>> read(List<SourceDocument> documents) {
    List<List<Draft>> split = documents.stream().map(this::split).toList();
    List<List<Draft>> timed =
        split.stream().map(drafts -> drafts.stream().map(this::detectTimes).toList()).toList();
    List<List<Draft>> dated = new ArrayList<>();
    for (int d = 0; d < timed.size(); d++) {
      Publication inferred = infer(timed.get(d), documents.get(d));
      dated.add(timed.get(d).stream().map(draft -> draft.publishedBy(inferred)).toList());
    }
    List<MentionPass.Reading> readings =
        dated.stream().flatMap(List::stream).map(this::resolveTimes).toList();
    Iterator<List<Candidate>> candidates = mentions.run(readings).iterator();
    return dated.stream()
        .map(drafts -> drafts.stream().map(draft -> link(draft, candidates.next())).toList())
        .toList();
  }

  /** The articles of a document with their words. */
  private List<Draft> split(SourceDocument document) {
    return switch (document) {
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
                article(draft, ready.given(), language, ready, ready.id(), ready.extra()), ready));
      }
    };
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

    private Draft withTimes(Optional<TimeExpressions> found) {
      return new Draft(article, fields, found, reference);
    }
  }

  private Draft analyze(Article article, SourceDocument document) {
    List<AnalyzedField> fields = new ArrayList<>();
    for (ArticleField field : article.fields()) {
      fields.add(analyzer.analyze(field, article.metadata().language()));
    }
    return new Draft(article, fields, Optional.empty(), document.given().reference());
  }

  private Draft detectTimes(Draft draft) {
    ReadingContext context = context(draft.article(), draft.reference());
    return draft.withTimes(times.map(reader -> reader.detect(draft.fields(), context)));
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

  /** Which days an article means can be said once it is known when it was published. */
  private MentionPass.Reading resolveTimes(Draft draft) {
    ReadingContext context = context(draft.article(), draft.reference());
    List<Candidate> resolved =
        times.isPresent() && draft.times().isPresent()
            ? times.get().resolve(draft.times().get(), context)
            : List.of();
    return new MentionPass.Reading(draft.fields(), context, resolved);
  }

  private AnalyzedArticle link(Draft draft, List<Candidate> candidates) {
    Article article = draft.article();
    EntityLinker.Linked linked = linker.link(draft.fields(), candidates, article.metadata());
    return new AnalyzedArticle(article, draft.fields(), linked.mentions(), linked.entities());
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
