package jianbao.testing;

import java.util.List;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.script.SimplifiedView;
import jianbao.text.AlignedText;

/**
 * Text as a field with a view, but with neither words nor sentences: what readers of values need.
 */
public final class FieldWithoutWords {

  private FieldWithoutWords() {}

  public static AnalyzedField of(String text) {
    return new AnalyzedField(
        ArticleField.given(FieldName.TEXT, text),
        AlignedText.of(text).rewrite(SimplifiedView.bundled()),
        List.of(),
        List.of());
  }
}
