package jianbao.document;

import java.util.Locale;

/**
 * Makes the view, the sentences and the tokens of a field. Articles and queries go through the same
 * analyzer, so that they cannot disagree about words. Not thread-safe: one instance a thread.
 */
@FunctionalInterface
public interface TextAnalyzer {

  /**
   * Analyses one field.
   *
   * @param field the field, or a query dressed as one
   * @param language its language, as far as known
   */
  AnalyzedField analyze(ArticleField field, Locale language);
}
