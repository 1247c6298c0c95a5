package jianbao.document;

import java.util.List;
import jianbao.text.Span;

/**
 * A whole sentence or two of an article, in its own script.
 *
 * @param field the field
 * @param index which of several captions, from 0; 0 for the others
 * @param text the characters
 * @param begin where the text begins in the field, in code points as the output counts
 * @param highlights what matched, in UTF-16 units of {@code text}, in order, without overlap
 */
public record Passage(FieldName field, int index, String text, int begin, List<Span> highlights) {

  public Passage {
    highlights = List.copyOf(highlights);
  }
}
