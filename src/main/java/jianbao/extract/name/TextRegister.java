package jianbao.extract.name;

import java.util.List;
import jianbao.document.AnalyzedField;
import jianbao.document.FieldName;
import jianbao.document.MentionType;

/**
 * What kind of text names stand in. What counts as a name is not the same everywhere: the project's
 * articles are annotated by its own guidelines, encyclopaedias and posts by those of Universal NER,
 * and a model has weights for each (see {@code models/README.md}).
 */
public enum TextRegister {
  /** Articles of the press: with a headline, or of some length. */
  NEWS,
  /** Sentences by themselves, as from encyclopaedias, posts and mail. */
  LOOSE;

  /** A text without a headline that is shorter is no article. */
  private static final int SHORTEST_ARTICLE = 240;

  /**
   * How likely a proposal has to be a name to stay. With probabilities that are true half the F1
   * that can be reached makes F1 the greatest (Lipton, Elkan and Naryanaswamy 2014).
   */
  double threshold(MentionType type) {
    boolean loose = this == LOOSE;
    return switch (type) {
      case AGENCY -> 0.45;
      case PERSON -> loose ? 0.4 : 0.5;
      default -> loose ? 0.37 : 0.45;
    };
  }

  /**
   * What the chain's own opinion of a proposal counts for beside the judge's, from 0 to 1. In loose
   * sentences there is little for a judge to see that the chain does not; the shares, like the
   * thresholds, are those that did best on the development parts of Universal NER.
   */
  double chainShare(NameLanguage language) {
    if (this == NEWS) {
      return 0;
    }
    return language == NameLanguage.ENGLISH ? 0.6 : 0.3;
  }

  /** The register of an article, by its fields. */
  static TextRegister of(List<AnalyzedField> fields) {
    int length = 0;
    for (AnalyzedField field : fields) {
      if (field.field().name() != FieldName.TEXT) {
        return NEWS;
      }
      length += field.view().length();
    }
    return length < SHORTEST_ARTICLE ? LOOSE : NEWS;
  }
}
