package jianbao.extract;

import java.util.List;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.ReadingContext;

/** Finds one kind of mention in an article. Implementations say whether they are thread-safe. */
@FunctionalInterface
public interface MentionReader {

  /**
   * Proposes mentions. They may overlap; which of them stay is not the reader's business.
   *
   * @param fields all fields of one article
   * @param context what is known about the article
   */
  List<Candidate> read(List<AnalyzedField> fields, ReadingContext context);
}
