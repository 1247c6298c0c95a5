package jianbao.pipeline;

import java.util.Locale;
import java.util.Optional;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;
import jianbao.document.Given;
import jianbao.document.SourceDocument;
import jianbao.script.DetectedLanguage;
import jianbao.script.LanguageDetector;

/**
 * Which language an article is in: what is given; else what its fields and outlet tell; and where
 * they tell no region, that of the page it stands on. Thread-safe.
 */
final class ArticleLanguages {

  private final LanguageDetector detector;

  ArticleLanguages(LanguageDetector detector) {
    this.detector = detector;
  }

  /** The language of a whole page. */
  DetectedLanguage of(SourceDocument.Page page) {
    return detector.detect(page.text());
  }

  /**
   * The language of an article.
   *
   * @param page the language of the page it stands on, if it stands on one
   */
  Locale of(ArticleDraft draft, Given given, Optional<DetectedLanguage> page) {
    return given
        .language()
        .orElseGet(
            () -> {
              DetectedLanguage own = detector.detect(text(draft, given));
              return page.map(own::orRegionOf).orElse(own).locale();
            });
  }

  private static String text(ArticleDraft draft, Given given) {
    StringBuilder text = new StringBuilder();
    given.outlet().or(draft::outlet).ifPresent(outlet -> text.append(outlet).append('\n'));
    draft.title().ifPresent(title -> text.append(title.content()).append('\n'));
    draft.deck().ifPresent(deck -> text.append(deck.content()).append('\n'));
    text.append(draft.text().content());
    for (ArticleField caption : draft.captions()) {
      text.append('\n').append(caption.content());
    }
    return text.toString();
  }
}
