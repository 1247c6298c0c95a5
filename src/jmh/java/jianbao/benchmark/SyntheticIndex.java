package jianbao.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.AgencyEntry;
import jianbao.document.AgencyValue;
import jianbao.document.AnalyzedArticle;
import jianbao.document.AnalyzedField;
import jianbao.document.Article;
import jianbao.document.ArticleField;
import jianbao.document.Candidate;
import jianbao.document.FieldName;
import jianbao.document.Genre;
import jianbao.document.KnownName;
import jianbao.document.MentionValue;
import jianbao.document.Metadata;
import jianbao.document.Origin;
import jianbao.document.PartialDate;
import jianbao.document.PersonEntry;
import jianbao.document.PersonValue;
import jianbao.document.PlaceEntry;
import jianbao.document.PlaceValue;
import jianbao.document.Publication;
import jianbao.document.RegistryLink;
import jianbao.index.ArticleDocuments;
import jianbao.index.ArticleIndexWriter;
import jianbao.link.EntityLinker;
import jianbao.output.ArticleJson;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
import jianbao.testing.SyntheticArticles;

/**
 * Makes an index of {@link SyntheticArticles} for measurements, many times as fast as {@code
 * ingest}: words are cut as ever, but of the mentions only those are read that the registry knows
 * for certain.
 */
final class SyntheticIndex {

  private final SharedModels models = SharedModels.load(Models.bundled(), Depth.MENTIONS);
  private final ArticleDocuments documents =
      new ArticleDocuments(Models.bundled(), models.gazetteer());
  private final SyntheticArticles articles;

  SyntheticIndex(SyntheticArticles articles) {
    this.articles = articles;
  }

  /** Writes the first articles to a folder and puts them into as few files as can be. */
  void write(Path folder, int count) throws Exception {
    try (ArticleIndexWriter writer =
        ArticleIndexWriter.open(folder, Models.bundled(), Instant.EPOCH)) {
      for (int i = 0; i < count; i++) {
        AnalyzedArticle analyzed = analyzed(articles.article(i));
        writer.write(documents.prepare(analyzed, ArticleJson.tree(analyzed)));
      }
      writer.forceMerge();
    }
  }

  private AnalyzedArticle analyzed(SyntheticArticles.Item item) {
    Locale language = Locale.forLanguageTag(item.language());
    Metadata metadata =
        new Metadata(
            List.of(),
            Optional.empty(),
            Genre.NEWS,
            language,
            Publication.given(PartialDate.parse(item.published()).orElseThrow()),
            Optional.empty());
    Article article =
        new Article(
            item.id(),
            Optional.of(ArticleField.given(FieldName.TITLE, item.title())),
            Optional.empty(),
            ArticleField.given(FieldName.TEXT, item.text()),
            List.of(),
            metadata,
            new Origin(Optional.of(item.id()), "jsonl", "UTF-8", 1, List.of()),
            Optional.empty());
    List<AnalyzedField> fields = new ArrayList<>();
    List<Candidate> names = new ArrayList<>();
    for (ArticleField field : article.fields()) {
      AnalyzedField analyzed = models.analyzer().analyze(field, language);
      addNames(analyzed, fields.size(), names);
      fields.add(analyzed);
    }
    EntityLinker.Linked linked = models.linker().link(fields, names, metadata);
    return new AnalyzedArticle(article, fields, linked.mentions(), linked.entities());
  }

  private void addNames(AnalyzedField field, int number, List<Candidate> names) {
    int end = 0;
    for (KnownName name : models.gazetteer().find(field.view(), field.tokens())) {
      Optional<MentionValue> value = value(name);
      if (value.isPresent() && name.span().begin() >= end) {
        names.add(new Candidate(number, name.span(), value.get(), "registry", 1));
        end = name.span().end();
      }
    }
  }

  private static Optional<MentionValue> value(KnownName name) {
    if (name.ambiguous()) {
      return Optional.empty();
    }
    RegistryLink link = new RegistryLink.Linked(name.readings().getFirst().entry().id());
    return switch (name.readings().getFirst().entry()) {
      case PersonEntry person ->
          Optional.of(new PersonValue(Optional.empty(), Optional.empty(), link));
      case AgencyEntry agency -> Optional.of(new AgencyValue(link));
      case PlaceEntry place -> Optional.of(new PlaceValue(link));
      default -> Optional.empty();
    };
  }
}
