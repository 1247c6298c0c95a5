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
 * @param names names of the registry that stand in the view, by place, of two that begin together
 *     the longer first; they may overlap
 */
public record AnalyzedField(
    ArticleField field,
    AlignedText text,
    List<Span> sentences,
    List<Token> tokens,
    List<KnownName> names) {

  /** A field in which no known name was looked for. */
  public AnalyzedField(
      ArticleField field, AlignedText text, List<Span> sentences, List<Token> tokens) {
    this(field, text, sentences, tokens, List.of());
  }

  public AnalyzedField {
    if (!text.source().equals(field.content())) {
      throw new IllegalArgumentException("the view is not one of the field " + field.name());
    }
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The text that analysis works on. */
  public String view() {
    return text.view();
  }
}
