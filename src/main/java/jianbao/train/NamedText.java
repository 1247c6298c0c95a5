package jianbao.train;

import java.util.List;
import jianbao.document.AnalyzedField;
import jianbao.document.MentionType;
import jianbao.text.Span;

/**
 * A text with the names in it, ready for training.
 *
 * @param file the file that it stands in
 * @param article the article that it is a field of, unlike any other in the file
 * @param domain what kind of text it is
 * @param field the analysed text
 * @param names its names, in order
 */
record NamedText(
    String file, String article, TextDomain domain, AnalyzedField field, List<Name> names) {

  NamedText {
    names = List.copyOf(names);
  }

  /**
   * A name.
   *
   * @param span where it stands in the view
   * @param type person, agency or place
   * @param optional whether finding it is neither rewarded nor punished
   */
  record Name(Span span, MentionType type, boolean optional) {}
}
