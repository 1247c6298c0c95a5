package jianbao.document;

import java.util.List;
import jianbao.text.AlignedText;
import jianbao.text.Span;

/**
 * A field with its view, sentences and tokens.
 *
 * @param field the field as the article has it
 * @param text source: the field's content; view: Simplified and width-folded
 * @param sentences spans of the view that tile it
 * @param tokens words of the view that tile it, in order
 */
public record AnalyzedField(
    ArticleField field, AlignedText text, List<Span> sentences, List<Token> tokens) {

  public AnalyzedField {
    if (!text.source().equals(field.content())) {
      throw new IllegalArgumentException("the view is not one of the field " + field.name());
    }
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }

  /** The text that analysis works on. */
  public String view() {
    return text.view();
  }
}
