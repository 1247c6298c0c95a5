package jianbao.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.Candidate;
import jianbao.document.FieldName;
import jianbao.document.Publication;
import jianbao.document.ReadingContext;
import jianbao.extract.name.ArticleNames;
import jianbao.extract.name.NameModels;
import jianbao.extract.name.WordLists;
import jianbao.gazetteer.Gazetteer;
import jianbao.script.SimplifiedView;
import jianbao.segment.SegmenterModels;
import jianbao.text.Span;

/**
 * Finds the people, agencies and places that a text names, as the extraction from articles does.
 * Loads what it needs when it is first asked. Not thread-safe.
 */
public final class NameFinder {

  private static final ReadingContext ANYWHERE =
      new ReadingContext(Locale.CHINESE, Publication.UNKNOWN, "HK");

  private final Models models;
  private Optional<Loaded> loaded = Optional.empty();

  private record Loaded(FieldAnalyzer analyzer, ArticleNames names) {

    static Loaded of(Models models) {
      SimplifiedView view = SimplifiedView.of(models);
      FieldAnalyzer analyzer =
          new FieldAnalyzer(view, SegmenterModels.load(models), Gazetteer.open(models, view::fold));
      return new Loaded(
          analyzer, new ArticleNames(NameModels.load(models), WordLists.load(models)));
    }
  }

  /** A finder by some models. */
  public NameFinder(Models models) {
    this.models = models;
  }

  /**
   * The places of the names, in UTF-16 units of the text.
   *
   * @throws jianbao.data.DataException if a model is missing or broken
   */
  public List<Span> find(String text) {
    if (loaded.isEmpty()) {
      loaded = Optional.of(Loaded.of(models));
    }
    Loaded reader = loaded.get();
    AnalyzedField field =
        reader.analyzer().analyze(ArticleField.given(FieldName.TEXT, text), ANYWHERE.language());
    List<Span> names = new ArrayList<>();
    for (Candidate name : reader.names().read(List.of(field), ANYWHERE)) {
      names.add(field.text().toSource(name.span()));
    }
    return names;
  }
}
